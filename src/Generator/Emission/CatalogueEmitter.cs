using System.Globalization;
using CardanoBI.Generator.Client;

namespace CardanoBI.Generator.Emission;

/// <summary>The list of all operations. Line numbers of the pages occur only here, so that moving a line rewrites this file only.</summary>
internal static class CatalogueEmitter
{
    public static EmittedFile EmitFile(Catalogue catalogue)
    {
        string operation = SourceFile.Client + "Operation";
        string list = $"global::System.Collections.Generic.IReadOnlyList<{operation}>";
        CodeWriter writer = SourceFile.Begin(catalogue.Context);
        using (writer.Namespace())
        {
            writer.Line($"partial class {RootEmitter.RootName}");
            using (writer.Block())
            {
                writer.Line(
                    "/// <summary>Every operation of this client: its route, where it is documented, "
                    + "and a reader for stored responses.</summary>");
                writer.Line($"public static {list} Operations => Catalogue.Entries;");
                writer.Line();
                writer.Line(
                    "/// <summary>Separate from the client, so that a program that never uses the list "
                    + "does not keep every reader alive.</summary>");
                writer.Line("private static class Catalogue");
                using (writer.Block())
                {
                    writer.Line($"internal static readonly {list} Entries = global::System.Array.AsReadOnly(new {operation}[]");
                    using (writer.Block(");"))
                    {
                        foreach (LocatedEntry entry in catalogue.Entries)
                            writer.Line($"new({Operation(writer, entry)}, page: {Escape.Literal(entry.Page)}, line: {Line(entry)}),");
                    }
                }
            }
        }

        return new EmittedFile(RootEmitter.RootName + ".Operations.g.cs", writer.ToString());
    }

    private static string Operation(CodeWriter writer, LocatedEntry entry) =>
        SourceFile.Wire(writer.Context, entry.HolderName) + ".Instance";

    private static string Line(LocatedEntry entry) => entry.Line.ToString(CultureInfo.InvariantCulture);
}
