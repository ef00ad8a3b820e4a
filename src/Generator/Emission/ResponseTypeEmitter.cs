using CardanoBI.Generator.Client;

namespace CardanoBI.Generator.Emission;

/// <summary>A response type's record, and its file.</summary>
internal static class ResponseTypeEmitter
{
    public static EmittedFile EmitFile(TypeFile file)
    {
        CodeWriter writer = SourceFile.Begin(file.Context, file.Type.HasObsolete);
        using (writer.Namespace()) WriteRecord(writer, file.Type);
        using (writer.Namespace(SourceFile.WireNamespace)) ReaderEmitter.Write(writer, file.Type);
        if (file.Type.IsQueried) QueryEmitter.WriteFields(writer, file.Type);
        return new EmittedFile(file.Type.Name + ".g.cs", writer.ToString());
    }

    public static void WriteRecord(CodeWriter writer, ResponseType response)
    {
        EmissionContext context = writer.Context;
        writer.Summary(response.Summary);
        writer.Line($"/// <remarks>Documented in <c>{Escape.Documentation(response.Source)}</c>.</remarks>");
        using (writer.Type($"{context.Accessibility} sealed partial record {response.Name}"))
        {
            writer.Separated(response.Properties, property =>
            {
                writer.Summary(property.Description.Length > 0 ? property.Description : property.WireName);
                ValueSetEmitter.WriteRemark(writer, property.Values);
                writer.Line($"[global::System.Text.Json.Serialization.JsonPropertyName({Escape.Literal(property.WireName)})]");
                writer.Obsolete(property.Deprecation);
                string type = TypeText.Of(property.Type, context), standard = TypeText.Default(property.Type, context);
                writer.Line($"public {type} {Escape.Identifier(property.Name)} {{ get; init; }}{standard}");
            });
            foreach (Property property in response.Properties)
                if (property.Values is { } values) ValueSetEmitter.Write(writer, values, property.WireName);
            EqualityEmitter.Write(writer, response);
        }
    }
}
