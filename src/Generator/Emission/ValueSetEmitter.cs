using CardanoBI.Generator.Client;

namespace CardanoBI.Generator.Emission;

/// <summary>A set of values as constants beside the text that takes them, and what the text's own documentation says of them.</summary>
internal static class ValueSetEmitter
{
    /// <param name="wireName">Whose values they are.</param>
    public static void Write(CodeWriter writer, ValueSet set, string wireName)
    {
        writer.Line();
        writer.Line($"/// <summary>The known values of <c>{Escape.Documentation(wireName)}</c>; a server may have others.</summary>");
        using (writer.Type($"public static class {Escape.Identifier(set.Name)}"))
        {
            writer.Separated(set.Values, value =>
            {
                writer.Line($"/// <summary><c>{Escape.Documentation(value.Text)}</c></summary>");
                writer.Line($"public const string {Escape.Identifier(value.Name)} = {Escape.Literal(value.Text)};");
            });
        }
    }

    /// <summary>Leads from a property to its constants.</summary>
    public static void WriteRemark(CodeWriter writer, ValueSet? set)
    {
        if (set is not null) writer.Line($"/// <remarks>{Remark(set)}</remarks>");
    }

    public static string Remark(ValueSet set) =>
        $"Known values are in <see cref=\"{Escape.Identifier(set.Name)}\"/>; a server may have others.";
}
