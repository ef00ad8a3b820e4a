using CardanoBI.Generator.Model;

namespace CardanoBI.Generator.Emission;

/// <summary>A response type's record, and its reader.</summary>
internal static class ResponseTypeEmitter
{
    public static EmittedFile EmitFile(TypeFile file)
    {
        CodeWriter writer = SourceFile.Begin();
        using (writer.Namespace(file.Context)) WriteRecord(writer, file.Type, file.Context);
        using (writer.Namespace(file.Context, SourceFile.WireNamespace)) WriteReader(writer, file.Type, file.Context);
        return new EmittedFile(file.Type.Name + ".g.cs", writer.ToString());
    }

    public static void WriteRecord(CodeWriter writer, ResponseType type, EmissionContext context)
    {
        writer.Summary(type.Summary);
        writer.Line($"/// <remarks>Documented in <c>{Escape.Documentation(type.Source)}</c>.</remarks>");
        using (writer.Type($"{context.Accessibility} sealed partial record {type.Name}"))
        {
            bool isFirst = true;
            foreach (Property property in type.Properties)
            {
                if (!isFirst) writer.Line();
                isFirst = false;
                writer.Summary(property.Description.Length > 0 ? property.Description : property.WireName);
                writer.Line($"[global::System.Text.Json.Serialization.JsonPropertyName({Escape.Literal(property.WireName)})]");
                writer.Line($"public {TypeText.Of(property.Type, context)} {Escape.Identifier(property.Name)} {{ get; init; }}{TypeText.Default(property.Type, context)}");
            }
        }
    }

    public static void WriteReader(CodeWriter writer, ResponseType type, EmissionContext context)
    {
        string typeName = $"global::{context.Namespace}.{type.Name}";
        using (writer.Type($"internal static class {type.Name}Reader"))
        {
            writer.Line($"internal static {typeName} Read(ref {SourceFile.Runtime}JsonReader reader)");
            using (writer.Block())
            {
                foreach (Property property in type.Properties) writer.Line($"{TypeText.Bare(property.Type, context)}? {Local(property)} = null;");
                writer.Line("reader.ReadStartObject();");
                writer.Line("while (reader.ReadMember())");
                using (writer.Block()) WriteMembers(writer, type, context);
                writer.Line();
                writer.Line($"return new {typeName}");
                using (writer.Block(";"))
                    foreach (Property property in type.Properties) writer.Line($"{Escape.Identifier(property.Name)} = {Value(property)},");
            }
        }
    }

    private static void WriteMembers(CodeWriter writer, ResponseType type, EmissionContext context)
    {
        string otherwise = "";
        foreach (Property property in type.Properties)
        {
            writer.Line($"{otherwise}if (reader.MemberIs({Escape.Literal(property.WireName)}u8)) {Local(property)} = {TypeText.Read(property.Type, context)};");
            otherwise = "else ";
        }

        writer.Line($"{otherwise}reader.SkipValue();");
    }

    private static string Value(Property property) =>
        property.Type.IsNullable ? Local(property) : $"{Local(property)} ?? throw reader.MissingMember({Escape.Literal(property.WireName)})";

    /// <summary>Ends in <c>Value</c>, so that it is never a keyword and never <c>reader</c>. Only ASCII is lowered: two names that differ stay different.</summary>
    private static string Local(Property property)
    {
        char first = property.Name[0] is >= 'A' and <= 'Z' ? (char)(property.Name[0] + ('a' - 'A')) : property.Name[0];
        return first + property.Name.Substring(1) + "Value";
    }
}
