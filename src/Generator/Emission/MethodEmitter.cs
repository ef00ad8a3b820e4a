using CardanoBI.Generator.Client;

namespace CardanoBI.Generator.Emission;

/// <summary>The methods of one operation: <c>Get…</c>, for a list <c>Enumerate…</c> as well, and <c>Query…</c> where it honours query options, each with a request type where there is one.</summary>
internal static class MethodEmitter
{
    public static void Write(CodeWriter writer, Operation operation)
    {
        EmissionContext context = writer.Context;
        string row = TypeText.Of(operation.Row, context);
        string getResult = operation.IsList ? $"global::System.Threading.Tasks.Task<{SourceFile.Client}Page<{row}>>" : $"global::System.Threading.Tasks.Task<{row}>";
        Write(writer, operation, context, getResult, "Get", "SendAsync", withRequest: false);
        if (operation.HasRequest) Write(writer, operation, context, getResult, "Get", "SendAsync", withRequest: true);
        if (!operation.IsList) return;

        string enumerateResult = $"global::System.Collections.Generic.IAsyncEnumerable<{row}>";
        Write(writer, operation, context, enumerateResult, "Enumerate", "EnumerateAsync", withRequest: false);
        if (operation.HasRequest) Write(writer, operation, context, enumerateResult, "Enumerate", "EnumerateAsync", withRequest: true);
        if (operation.Query is null) return;

        WriteQuery(writer, operation, context, withRequest: false);
        if (operation.HasRequest) WriteQuery(writer, operation, context, withRequest: true);
    }

    private static void Write(CodeWriter writer, Operation operation, EmissionContext context, string result, string verb, string send, bool withRequest)
    {
        (List<string> declared, List<string> passed) = Arguments(operation, context, withRequest);
        string holder = SourceFile.Wire(context, operation.HolderName);
        declared.Add($"{SourceFile.CancellationToken} cancellationToken = default");

        writer.Line();
        WriteDocumentation(writer, operation, verb, withRequest);
        writer.Line($"public virtual {result} {verb}{operation.Methods.Stem}Async({string.Join(", ", declared)}) =>");
        using (writer.Indent())
        {
            writer.Line($"_transport.{send}(");
            using (writer.Indent())
            {
                writer.Line($"{holder}.Instance,");
                writer.Line($"{holder}.Target({string.Join(", ", passed)}),");
                writer.Line("cancellationToken);");
            }
        }
    }

    /// <summary>The list as a query: nothing is sent yet, so there is nothing to cancel.</summary>
    private static void WriteQuery(CodeWriter writer, Operation operation, EmissionContext context, bool withRequest)
    {
        (List<string> declared, List<string> passed) = Arguments(operation, context, withRequest);
        string holder = SourceFile.Wire(context, operation.HolderName);
        writer.Line();
        WriteDocumentation(writer, operation, "Query", withRequest);
        writer.Line($"public virtual {QueryEmitter.QueryType(operation, context)} {operation.Methods.Query}({string.Join(", ", declared)}) =>");
        using (writer.Indent()) writer.Line($"new(_transport, {holder}.Instance, {holder}.Target({string.Join(", ", passed)}), {QueryEmitter.FieldsInstance(operation.Row, context)});");
    }

    private static (List<string> Declared, List<string> Passed) Arguments(Operation operation, EmissionContext context, bool withRequest)
    {
        List<Parameter> arguments = operation.Parameters.Where(parameter => parameter.IsArgument).ToList();
        List<string> declared = arguments.Select(argument => $"{RequestTypeEmitter.ClrType(argument)} {Escape.Identifier(argument.Name)}").ToList();
        List<string> passed = arguments.Select(argument => Escape.Identifier(argument.Name)).ToList();
        if (withRequest) declared.Add($"global::{context.Namespace}.{operation.RequestName} request");
        if (operation.HasRequest) passed.Add(withRequest ? $"{SourceFile.Runtime}Argument.NotNull(request)" : "null");
        return (declared, passed);
    }

    private static void WriteDocumentation(CodeWriter writer, Operation operation, string verb, bool withRequest)
    {
        bool isEnumerate = verb == "Enumerate", isQuery = verb == "Query";
        writer.Summary(operation.Title, operation.Description);
        string route = $"<c>{operation.Verb} {Escape.Documentation(operation.Route.Template)}</c>, documented in <c>{Escape.Documentation(operation.Page)}</c>.";
        writer.Line($"/// <remarks>{route}{(isEnumerate ? " " + EnumerationNote(operation) : "")}</remarks>");
        foreach (Parameter argument in operation.Parameters.Where(parameter => parameter.IsArgument)) writer.Line($"/// <param name=\"{argument.Name}\">{Escape.Documentation(SourceFile.Sentences(RequestTypeEmitter.Describe(argument)))}</param>");
        if (withRequest) writer.Line("/// <param name=\"request\">The optional parameters.</param>");
        if (isQuery)
        {
            writer.Line($"/// <returns>The list as a query, which takes the options {OptionNote(operation.Query!)} and is sent when its rows are asked for.</returns>");
            return;
        }

        writer.Line("/// <param name=\"cancellationToken\">Ends the call.</param>");
        writer.Line($"/// <returns>{ReturnNote(operation, isEnumerate)}</returns>");
        string errors = SourceFile.Sentences(operation.Statuses.Where(status => status.Code != "200").Select(status => $"{status.Code} {status.Message}").ToArray());
        writer.Line($"/// <exception cref=\"{SourceFile.Client}CardanoBIException\">The server did not answer, or not with success. {Escape.Documentation(errors)}</exception>");
    }

    private static string OptionNote(QueryOptionSet set) => string.Join(", ", set.Options.Each().Select(option => $"<c>${option.Word()}</c>"));

    private static string ReturnNote(Operation operation, bool isEnumerate) =>
        isEnumerate ? "The rows, each requested when it is needed."
        : operation.IsList ? $"One answer's rows{(operation.RowCap is int rows ? $", at most {rows}" : "")}, and whether more are known to follow."
        : "The answer.";

    private static string EnumerationNote(Operation operation) => operation.Paging.Kind switch
    {
        PagingKind.PageNumber => $"Reads page after page from <c>PageNo</c> on, {(operation.Paging.MaximumSize is { } rows ? rows + " rows" : "the server's number of rows")} at a time unless <c>PageSize</c> says otherwise.",
        PagingKind.Skip => "Reads on with <c>$skip</c> where the server cuts the list off.",
        PagingKind.NextLink => "Follows the server's next links on the client's own base address.",
        _ => "Nothing documents how to read on, so this is one answer's rows.",
    };
}
