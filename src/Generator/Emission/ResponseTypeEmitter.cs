using CardanoBI.Generator.Model;

namespace CardanoBI.Generator.Emission;

/// <summary>A response type's record, and its file.</summary>
internal static class ResponseTypeEmitter
{
    public static EmittedFile EmitFile(TypeFile file)
    {
        CodeWriter writer = SourceFile.Begin();
        using (writer.Namespace(file.Context)) WriteRecord(writer, file.Type, file.Context);
        using (writer.Namespace(file.Context, SourceFile.WireNamespace)) ReaderEmitter.Write(writer, file.Type, file.Context);
        if (file.Type.IsQueried) QueryEmitter.WriteFields(writer, file.Type, file.Context);
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
}
