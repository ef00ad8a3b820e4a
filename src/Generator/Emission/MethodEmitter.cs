using CardanoBI.Generator.Client;

namespace CardanoBI.Generator.Emission;

/// <summary>
/// The methods of one operation: <c>Get…</c>; for a list also <c>Enumerate…</c>, and <c>Query…</c> if it supports query options; each also
/// with the request type if there is one. The first one is documented in full; the others say what is special about them.
/// </summary>
internal static class MethodEmitter
{
    private const string Task = "global::System.Threading.Tasks.Task", Rows = SourceFile.Client + "PagedRows";

    public static void Write(CodeWriter writer, Operation operation)
    {
        string row = TypeText.Of(operation.Row, writer.Context);
        var get = new Method(
            operation.Methods.Get, operation.IsList ? $"{Task}<{SourceFile.Client}Page<{row}>>" : $"{Task}<{row}>", "SendAsync");
        Write(writer, operation, get);
        if (!operation.IsList) return;
        Write(writer, operation, new Method(operation.Methods.Enumerate, $"{Rows}<{row}>", "EnumerateAsync")
        {
            Special = EnumerationNote(operation),
            Returns = "The rows, requested as they are needed; <c>AsPages()</c> returns them page by page.",
        });
        if (operation.Query is not { } query) return;
        Write(writer, operation, new Method(operation.Methods.Query, QueryEmitter.QueryType(operation, writer.Context), Send: null)
        {
            Special = $"As a query, which supports {OptionNote(query)} and is sent when its rows are requested."
                + ListNotes.Window(operation, "Its conditions and its order apply to those rows only."),
            Returns = "The query; nothing has been sent yet.",
        });
    }

    private static void Write(CodeWriter writer, Operation operation, Method method)
    {
        Write(writer, operation, method, withRequest: false);
        if (operation.HasRequest) Write(writer, operation, method, withRequest: true);
    }

    private static void Write(CodeWriter writer, Operation operation, Method method, bool withRequest)
    {
        string holder = SourceFile.Wire(writer.Context, operation.HolderName);
        List<Parameter> arguments = operation.Parameters.Where(parameter => parameter.IsArgument).ToList();
        List<string> declared = arguments.Select(argument => $"{RequestTypeEmitter.ClrType(argument)} {Escape.Identifier(argument.Name)}")
            .ToList();
        List<string> passed = arguments.Select(argument => Escape.Identifier(argument.Name)).ToList();
        if (withRequest) declared.Add($"global::{writer.Context.Namespace}.{operation.RequestName} request");
        if (operation.HasRequest) passed.Add(withRequest ? $"{SourceFile.Runtime}Argument.NotNull(request)" : "null");
        // A query sends nothing yet, so there is nothing to cancel.
        if (method.Send is not null) declared.Add($"{SourceFile.CancellationToken} cancellationToken = default");

        writer.Line();
        if (method.Special is null && !withRequest) WriteDocumentation(writer, operation, arguments);
        else WriteSpecial(writer, operation, method, arguments, withRequest);
        writer.Obsolete(operation.Deprecation);
        writer.Line($"public virtual {method.Result} {method.Name}({string.Join(", ", declared)}) =>");
        using (writer.Indent())
        {
            if (method.Send is null)
            {
                string fields = QueryEmitter.FieldsInstance(operation.Row, writer.Context);
                writer.Line($"new(_transport, {holder}.Instance, {holder}.Target({string.Join(", ", passed)}), {fields});");
                return;
            }

            writer.Line($"_transport.{method.Send}(");
            using (writer.Indent())
            {
                writer.Line($"{holder}.Instance,");
                writer.Line($"{holder}.Target({string.Join(", ", passed)}),");
                writer.Line("cancellationToken);");
            }
        }
    }

    private static void WriteDocumentation(CodeWriter writer, Operation operation, List<Parameter> arguments)
    {
        writer.Summary(operation.Title, operation.Description);
        string page = Escape.Documentation(operation.Page), route = Escape.Documentation(operation.Route.Template);
        string notes = operation.IsList ? ListNotes.Pages(operation) + ListNotes.Window(operation) : "";
        writer.Line($"/// <remarks><c>{operation.Verb} {route}</c>, documented in <c>{page}</c>.{notes}</remarks>");
        foreach (Parameter argument in arguments)
        {
            string description = Escape.Documentation(SourceFile.Sentences(RequestTypeEmitter.Describe(argument)));
            string values = argument.Values is { } set ? " " + ValueSetEmitter.Remark(set) : "";
            writer.Line($"/// <param name=\"{argument.Name}\">{description}{values}</param>");
        }

        writer.Line("/// <param name=\"cancellationToken\">Cancels the call.</param>");
        string cap = operation.RowCap is int rows ? $", at most {rows}" : "";
        string returns = operation.IsList ? $"The rows of one response{cap}, and whether more are known to follow." : "The response.";
        writer.Line($"/// <returns>{returns}</returns>");
        writer.Line(
            $"/// <exception cref=\"{SourceFile.Client}CardanoBIException\">"
            + "The call failed; the class lists the documented statuses.</exception>");
    }

    /// <summary>Writes what distinguishes a method from the first one; the rest is inherited.</summary>
    private static void WriteSpecial(CodeWriter writer, Operation operation, Method method, List<Parameter> arguments, bool withRequest)
    {
        string title = Escape.Documentation(SourceFile.Sentences(operation.Title));
        string special = method.Special is null ? "" : " " + method.Special;
        // Not a param tag: the compiler would then expect tags for the arguments too, which are inherited.
        string request = withRequest ? " With the optional parameters of <paramref name=\"request\"/>." : "";
        writer.Line($"/// <summary>{title}{special}{request}</summary>");
        IEnumerable<string> types = arguments.Select(RequestTypeEmitter.ClrType).Append(SourceFile.CancellationToken);
        writer.Line($"/// <inheritdoc cref=\"{operation.Methods.Get}({string.Join(", ", types)})\"/>");
        if (method.Returns is not null) writer.Line($"/// <returns>{method.Returns}</returns>");
    }

    private static string OptionNote(QueryOptionSet set) =>
        string.Join(", ", set.Options.Each().Select(option => $"<c>${option.Word()}</c>"));

    private static string EnumerationNote(Operation operation) =>
        ListNotes.Enumeration(operation) + ListNotes.Window(operation) + ListNotes.Ties(operation);

    /// <param name="Send">The method of the transport; null for a query, which is sent later.</param>
    private sealed record Method(string Name, string Result, string? Send)
    {
        /// <summary>How the method differs from the first one; null for the first one itself.</summary>
        public string? Special { get; init; }

        public string? Returns { get; init; }
    }
}
