using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using CardanoBI.Sandbox.Answers;
using CardanoBI.Sandbox.Data;
using Microsoft.AspNetCore.Http;
using Microsoft.OData;
using Microsoft.OData.UriParser;

namespace CardanoBI.Sandbox.Querying;

/// <summary>
/// <c>$filter</c>, <c>$orderby</c> and <c>$select</c>: parsed by OData's own parser as sent, then applied to the rows. Names and operators
/// are not case-sensitive, as on the real server.
/// </summary>
internal sealed class RowQuery
{
    private static readonly Uri Root = new("http://sandbox/");
    private static readonly ODataUriResolver Resolver = new UnqualifiedODataUriResolver { EnableCaseInsensitive = true };
    private static readonly (string Name, SandboxQueryOptions Option)[] Options =
        [("$filter", SandboxQueryOptions.Filter), ("$orderby", SandboxQueryOptions.OrderBy), ("$select", SandboxQueryOptions.Select)];

    private const string OrderByFunction =
        "Only ordering by properties is supported for non-primitive collections. Expressions are not supported.";

    private readonly SandboxOperation _operation;
    private readonly RowModel _model;

    private RowQuery(SandboxOperation operation)
    {
        _operation = operation;
        _model = new RowModel(operation.Columns);
    }

    /// <summary>Null for an operation that ignores the options.</summary>
    public static RowQuery? For(SandboxOperation operation) =>
        operation.QueryOptions != SandboxQueryOptions.None && operation.Columns.Count > 0 ? new RowQuery(operation) : null;

    /// <returns>False, with the response to send, if OData's parser refuses an option.</returns>
    public bool TryApply(HttpRequest request, ref IRows rows, [NotNullWhen(false)] out Answer? refusal)
    {
        refusal = null;
        List<(string Name, SandboxQueryOptions Option)> asked = [.. Options.Where(option => request.Query.ContainsKey(option.Name))];
        if (asked.Count == 0) return true;
        try
        {
            foreach ((_, SandboxQueryOptions option) in asked.Where(option => !_operation.QueryOptions.HasFlag(option.Option)))
                throw new ODataException($"Query option '{option}' is not allowed.");
            foreach ((string name, _) in asked.Where(option => string.IsNullOrWhiteSpace(request.Query[option.Name])))
                throw new ODataException($"The value for OData query '{name}' cannot be empty.");
            var asSent = new Uri(Root, RowModel.SetName + request.QueryString.Value);
            var parser = new ODataUriParser(_model.Edm, Root, asSent) { Resolver = Resolver };
            rows = Apply(parser, QueriedRows.Of(rows));
            return true;
        }
        catch (ODataException exception)
        {
            refusal = Problem.BadQueryOption(_operation, exception.Message);
        }
        // The parser's own faults (a number beyond every type), overflowing sums, and values without an order: the real server fails too.
        catch (Exception exception) when (exception is ArithmeticException or FormatException or InvalidOperationException)
        {
            refusal = Problem.ServerError;
        }

        return false;
    }

    private QueriedRows Apply(ODataUriParser parser, QueriedRows rows)
    {
        var expressions = new Expressions(_model, parser);
        if (parser.ParseFilter() is { } filter) rows = rows.Where(row => expressions.Evaluate(filter.Expression, row) is true);
        if (parser.ParseOrderBy() is { } order)
        {
            if (Keys(order).Any(clause => clause.Expression is not SingleValuePropertyAccessNode))
                throw new ODataException(OrderByFunction);
            rows = rows.OrderBy(Keys(order).Select(clause => (KeyOf(clause), clause.Direction == OrderByDirection.Descending)));
        }

        return parser.ParseSelectAndExpand() is { AllSelected: false } selection
            && !selection.SelectedItems.Any(item => item is WildcardSelectItem)
                ? rows.Select(Columns(selection))
                : rows;

        Func<JsonElement, object?> KeyOf(OrderByClause clause) => row => expressions.Evaluate(clause.Expression, row);
    }

    private static IEnumerable<OrderByClause> Keys(OrderByClause? clause)
    {
        for (; clause is not null; clause = clause.ThenBy)
            yield return clause;
    }

    private static HashSet<string> Columns(SelectExpandClause selection) =>
        [.. selection.SelectedItems.OfType<PathSelectItem>().Select(item => item.SelectedPath.FirstSegment.Identifier)];
}
