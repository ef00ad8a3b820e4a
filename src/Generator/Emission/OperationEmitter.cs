using System.Globalization;
using System.Text;
using CardanoBI.Generator.Client;
using CardanoBI.Generator.Pages;
using CardanoBI.Generator.Samples;

namespace CardanoBI.Generator.Emission;

/// <summary>An operation's holder: its descriptor, and the function that turns arguments into a request.</summary>
internal static class OperationEmitter
{
    public static void Write(CodeWriter writer, Operation operation)
    {
        using (writer.Type($"internal static class {operation.HolderName}"))
        {
            WriteDescriptor(writer, operation);
            writer.Line();
            WriteTarget(writer, operation);
        }
    }

    private static void WriteDescriptor(CodeWriter writer, Operation operation)
    {
        EmissionContext context = writer.Context;
        string type =
            $"{SourceFile.Runtime}{(operation.IsList ? "ListOperation" : "ObjectOperation")}<{TypeText.Of(operation.Row, context)}>";
        writer.Line($"internal static readonly {type} Instance = new(");
        using (writer.Indent())
        {
            writer.Line($"method: {Escape.Literal(operation.Verb)},");
            writer.Line($"route: {Escape.Literal(operation.Route.Template)},");
            writer.Line($"name: {Escape.Literal(operation.Name)},");
            writer.Line($"isAnonymous: {(operation.IsAnonymous ? "true" : "false")},");
            string reader = TypeText.ElementReader(operation.Row, context);
            if (!operation.IsList)
            {
                writer.Line($"read: {reader},");
                writer.Line($"tryRead: {TypeText.ElementTryReader(operation.Row, context)});");
                return;
            }

            writer.Line($"readRow: {reader},");
            string envelope = operation.ResponseKind == ResponseKind.ODataCollection ? "OData" : "None";
            writer.Line($"envelope: {SourceFile.Runtime}ListEnvelope.{envelope},");
            writer.Line($"paging: {SourceFile.Runtime}Paging.{PagingText(operation)},");
            writer.Line($"tryReadRow: {TypeText.ElementTryReader(operation.Row, context)});");
        }
    }

    private static string PagingText(Operation operation) => operation.Paging.Kind switch
    {
        PagingKind.PageNumber => $"PageNumber({Sizes(operation.Paging)})",
        PagingKind.PageNumberClamped => $"PageNumber({Sizes(operation.Paging)}, clamps: true)",
        PagingKind.PageOrSkip => $"PageOrSkip({Sizes(operation.Paging)}, rowCap: {OrNull(operation.RowCap)})",
        PagingKind.Skip => $"Skip(rowCap: {OrNull(operation.Paging.DefaultSize)})",
        PagingKind.NextLink => "NextLink()",
        _ => "None",
    };

    private static string Sizes(Paging paging) =>
        $"defaultSize: {OrNull(paging.DefaultSize)}, maximumSize: {OrNull(paging.MaximumSize)}";

    private static void WriteTarget(CodeWriter writer, Operation operation)
    {
        List<string> declared = operation.Parameters.Where(parameter => parameter.IsArgument)
            .Select(argument => $"{RequestTypeEmitter.ClrType(argument)} {Escape.Identifier(argument.Name)}")
            .ToList();
        if (operation.HasRequest) declared.Add($"global::{writer.Context.Namespace}.{operation.RequestName}? request");

        writer.Line($"internal static {SourceFile.Runtime}RequestTarget Target({string.Join(", ", declared)})");
        using (writer.Block())
        {
            foreach (Parameter argument in operation.Parameters.Where(parameter => parameter.IsArgument)) WriteForm(writer, argument);
            WritePath(writer, operation);
            foreach (Parameter argument in operation.Parameters.Where(parameter => parameter.Role == ParameterRole.RequiredQuery))
                WriteRequiredQuery(writer, argument);
            if (operation.HasRequest)
            {
                writer.Line("if (request is not null)");
                using (writer.Block())
                {
                    foreach (Parameter parameter in operation.Parameters.Where(parameter => !parameter.IsArgument))
                        WriteOptional(writer, parameter);
                }
            }

            writer.Line("return builder.Build();");
        }
    }

    private static void WritePath(CodeWriter writer, Operation operation)
    {
        var literal = new StringBuilder($"/api/{operation.Route.Domain}/{operation.Route.Resource}");
        bool isBegun = false;
        foreach (RouteSegment segment in operation.Route.Rest)
        {
            literal.Append('/');
            if (!segment.IsParameter)
            {
                literal.Append(segment.Text);
                continue;
            }

            WriteLiteral(writer, literal.ToString(), isBegun);
            isBegun = true;
            literal.Clear();
            Parameter parameter = operation.Parameters.First(
                candidate => candidate.Role == ParameterRole.Path && candidate.WireName == segment.Text);
            writer.Line($"builder.AppendPath({Sent(parameter, Escape.Identifier(parameter.Name))}, {Escape.Literal(parameter.Name)});");
        }

        if (literal.Length > 0 || !isBegun) WriteLiteral(writer, literal.ToString(), isBegun);
    }

    private static void WriteLiteral(CodeWriter writer, string literal, bool isBegun) =>
        writer.Line(isBegun
            ? $"builder.AppendLiteral({Escape.Literal(literal)});"
            : $"var builder = new {SourceFile.Runtime}RequestTargetBuilder({Escape.Literal(literal)});");

    /// <summary>
    /// Writes checks for values on which the server fails, or which it misreads, so that they are rejected before anything is sent.
    /// </summary>
    private static void WriteForm(CodeWriter writer, Parameter argument)
    {
        string name = Escape.Identifier(argument.Name), check = SourceFile.Runtime + "Argument.";
        if (argument.Form == ParameterForm.Hex) writer.Line($"{check}IsHex({name}, {Escape.Literal(argument.Name)});");
        if (argument.Form == ParameterForm.Address) writer.Line($"{check}IsAddress({name}, {Escape.Literal(argument.Name)});");
        if (argument.Role == ParameterRole.Path) WriteLimits(writer, argument, name);
    }

    private static void WriteRequiredQuery(CodeWriter writer, Parameter argument)
    {
        string name = Escape.Identifier(argument.Name);
        WriteLimits(writer, argument, name);
        if (argument.Type == ParameterClrType.String)
            writer.Line($"{SourceFile.Runtime}Argument.NotBlank({name}, {Escape.Literal(argument.Name)});");
        writer.Line($"builder.AppendQuery({Escape.Literal(argument.WireName)}, {Sent(argument, name)});");
    }

    private static void WriteOptional(CodeWriter writer, Parameter parameter)
    {
        string value = "request." + Escape.Identifier(parameter.Name);
        WriteLimits(writer, parameter, value);
        writer.Line(parameter.Role switch
        {
            ParameterRole.PageNo => $"builder.PageNo = {value};",
            ParameterRole.PageSize => $"builder.PageSize = {value};",
            _ => $"builder.AppendQuery({Escape.Literal(parameter.WireName)}, {Sent(parameter, value)});",
        });
    }

    /// <summary>A time is sent in UTC, in the form that queries use; other types format themselves.</summary>
    private static string Sent(Parameter parameter, string value)
    {
        if (parameter.Type != ParameterClrType.DateTimeOffset) return value;
        string orNull = parameter.IsArgument ? "" : "?";
        string format = Escape.Literal("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'");
        return $"{value}{orNull}.UtcDateTime.ToString({format}, global::System.Globalization.CultureInfo.InvariantCulture)";
    }

    /// <summary>Writes a check for a documented limit, made before anything is sent.</summary>
    private static void WriteLimits(CodeWriter writer, Parameter parameter, string value)
    {
        if (parameter.Minimum is null && parameter.Maximum is null) return;
        string bounds = $"{OrNull(parameter.Minimum)}, {OrNull(parameter.Maximum)}";
        writer.Line(
            $"{SourceFile.Runtime}Argument.InRange({value}, {bounds}, {Escape.Literal(value)}, {Escape.Literal(parameter.WireName)});");
    }

    private static string OrNull(long? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "null";
}
