using CardanoBI.Generator.Client;

namespace CardanoBI.Generator.Emission;

/// <summary>An operation's optional parameters as a type: another parameter is another property, which breaks no caller.</summary>
internal static class RequestTypeEmitter
{
    public static void Write(CodeWriter writer, Operation operation)
    {
        writer.Summary($"The optional parameters of: {operation.Title}");
        string notes = operation.IsList ? ListNotes.Pages(operation) + ListNotes.Window(operation) : "";
        if (notes.Length > 0) writer.Line($"/// <remarks>{notes.Trim()}</remarks>");
        using (writer.Type($"{writer.Context.Accessibility} sealed partial record {operation.RequestName}"))
        {
            writer.Separated(operation.Parameters.Where(parameter => !parameter.IsArgument), parameter =>
            {
                writer.Summary(Describe(parameter));
                ValueSetEmitter.WriteRemark(writer, parameter.Values);
                writer.Obsolete(parameter.Deprecation);
                writer.Line($"public {ClrType(parameter)}? {Escape.Identifier(parameter.Name)} {{ get; init; }}");
            });
            foreach (Parameter parameter in operation.Parameters)
                if (!parameter.IsArgument && parameter.Values is { } values) ValueSetEmitter.Write(writer, values, parameter.WireName);
        }
    }

    public static string ClrType(Parameter parameter) => parameter.Type switch
    {
        ParameterClrType.Int32 => "int",
        ParameterClrType.Int64 => "long",
        ParameterClrType.Decimal => "decimal",
        ParameterClrType.Boolean => "bool",
        ParameterClrType.DateTimeOffset => "global::System.DateTimeOffset",
        ParameterClrType.SortOrder => SourceFile.Client + "SortOrder",
        _ => "string",
    };

    public static string Describe(Parameter parameter) => parameter.Description.Length > 0 ? parameter.Description : parameter.WireName;
}
