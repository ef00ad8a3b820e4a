using System.Globalization;
using CardanoBI.Generator.Client;

namespace CardanoBI.Generator.Emission;

/// <summary>
/// A response type's reader, in two forms with the same result: <c>TryRead</c> compares the response with what the page documents, member
/// by member in the page's order, and gives up at the first difference; <c>Read</c> reads any valid JSON.
/// </summary>
internal static class ReaderEmitter
{
    public static void Write(CodeWriter writer, ResponseType type)
    {
        EmissionContext context = writer.Context;
        string typeName = $"global::{context.Namespace}.{type.Name}";
        using (writer.Type($"internal static class {type.Name}Reader"))
        {
            string names = string.Join(", ", type.Properties.Select(property => Escape.Literal(property.WireName)));
            writer.Line($"private static readonly {SourceFile.Runtime}MemberNames Names = new({names});");
            writer.Line();
            WriteTryRead(writer, type, typeName, context);
            writer.Line();
            WriteRead(writer, type, typeName, context);
        }
    }

    private static void WriteTryRead(CodeWriter writer, ResponseType type, string typeName, EmissionContext context)
    {
        const string NotNullWhenTrue = "[global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)]";
        writer.Line(
            $"internal static bool TryRead(ref {SourceFile.Runtime}TemplateReader reader, {NotNullWhenTrue} out {typeName}? value)");
        using (writer.Block())
        {
            writer.Line("value = null;");
            string before = "Begin(\"{";
            foreach (Property property in type.Properties)
            {
                string value = TypeText.TryRead(property.Type, context, Local(property));
                writer.Line($"if (!reader.{before}{MemberText(property)}\"u8) || !{value}) return false;");
                before = "Expect(\",";
            }

            writer.Line(type.Properties.Count > 0
                ? "if (!reader.End()) return false;"
                : "if (!reader.Begin(\"{\"u8) || !reader.End()) return false;");
            WriteObject(writer, "value =", type, typeName, property => Local(property));
            writer.Line("return true;");
        }
    }

    private static void WriteRead(CodeWriter writer, ResponseType type, string typeName, EmissionContext context)
    {
        writer.Line($"internal static {typeName} Read(ref {SourceFile.Runtime}JsonReader reader)");
        using (writer.Block())
        {
            foreach (Property property in type.Properties)
                writer.Line($"{TypeText.Bare(property.Type, context)}? {Local(property)} = null;");
            writer.Line("reader.ReadStartObject();");
            WriteMembers(writer, type, context);
            WriteObject(writer, "return", type, typeName, Required);
        }
    }

    private static void WriteMembers(CodeWriter writer, ResponseType type, EmissionContext context)
    {
        writer.Line("int member = -1;");
        writer.Line("while (reader.ReadMember(Names, ref member))");
        using (writer.Block())
        {
            writer.Line("switch (member)");
            using (writer.Block())
            {
                for (int i = 0; i < type.Properties.Count; i++)
                {
                    Property property = type.Properties[i];
                    string index = i.ToString(CultureInfo.InvariantCulture);
                    writer.Line($"case {index}: {Local(property)} = {TypeText.Read(property.Type, context)}; break;");
                }

                writer.Line("default: reader.SkipValue(); break;");
            }
        }
    }

    private static void WriteObject(CodeWriter writer, string use, ResponseType type, string typeName, Func<Property, string> value)
    {
        writer.Line($"{use} new {typeName}");
        using (writer.Block(";"))
            foreach (Property property in type.Properties) writer.Line($"{Escape.Identifier(property.Name)} = {value(property)},");
    }

    private static string Required(Property property) =>
        property.Type.IsNullable
            ? Local(property)
            : $"{Local(property)} ?? throw reader.MissingMember({Escape.Literal(property.WireName)})";

    /// <summary>The name of a member as it occurs in a response, including quotes and colon, inside a C# literal.</summary>
    private static string MemberText(Property property)
    {
        string literal = Escape.Literal("\"" + Escape.Json(property.WireName) + "\":");
        return literal.Substring(1, literal.Length - 2);
    }

    /// <summary>
    /// Ends in <c>Value</c>, so that it is never a keyword or one of the methods' own names. Only ASCII is lowercased, so that different
    /// names stay different.
    /// </summary>
    private static string Local(Property property)
    {
        char first = property.Name[0] is >= 'A' and <= 'Z' ? (char)(property.Name[0] + ('a' - 'A')) : property.Name[0];
        return first + property.Name.Substring(1) + "Value";
    }
}
