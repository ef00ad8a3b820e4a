using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using CardanoBI.Sandbox.Answers;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace CardanoBI.Sandbox.Querying;

/// <summary>
/// <c>$skip</c> and <c>$top</c>. A plain list is cut off at the operation's cap with no sign that there is more; an OData collection has
/// the query that continues it, and a count on <c>$count=true</c>.
/// </summary>
internal sealed class SkipPaging(SandboxOperation operation)
{
    private const string Skip = "$skip";
    private const string Top = "$top";
    private const string Count = "$count";
    private const string Expand = "$expand";
    private const int LargestTop = 100;
    private const int ODataPageSize = 20;

    /// <summary>Null if the operation pages by number and ignores the options.</summary>
    public static SkipPaging? For(SandboxOperation operation) =>
        ListPaging.IsPagedByNumber(operation) && operation.QueryOptions == SandboxQueryOptions.None ? null : new SkipPaging(operation);

    public bool TrySelect(HttpRequest request, int total, out RowSelection selection, [NotNullWhen(false)] out Answer? refusal)
    {
        selection = default;
        if (Mistake(request) is { } message)
        {
            refusal = Problem.BadQueryOption(operation, message);
            return false;
        }

        refusal = null;
        long skip = Option(request, Skip) ?? 0;
        long? top = Option(request, Top);
        int cap = operation.RowCap is int rows and > 0 ? rows : operation.IsOData ? ODataPageSize : int.MaxValue;
        selection = RowSelection.Of(total, skip, Math.Min(top ?? long.MaxValue, cap));
        if (operation.IsOData)
        {
            bool goesOn = selection.Start + selection.Count < total && (top is null || selection.Count < top);
            selection = selection with
            {
                TotalCount = AsksForCount(request) ? total : null,
                NextQuery = goesOn ? NextQuery(request, selection.Start + selection.Count, top - selection.Count) : null,
            };
        }

        return true;
    }

    private string? Mistake(HttpRequest request)
    {
        foreach (string name in (string[])[Skip, Top])
        {
            if (request.Query.ContainsKey(name) && Option(request, name) is null)
            {
                return $"Invalid value '{request.Query[name]}' for {name} query option found. "
                    + $"The {name} query option requires a non-negative integer value.";
            }
        }

        if (Option(request, Top) is { } top && top > LargestTop)
            return $"The limit of '{LargestTop}' for Top query has been exceeded. The value from the incoming request is '{top}'.";
        if (request.Query.ContainsKey(Expand)) return "Query option 'Expand' is not allowed.";
        return operation.IsOData && request.Query.ContainsKey(Count) && !bool.TryParse(request.Query[Count], out _)
            ? $"Invalid value '{request.Query[Count]}' for $count query option found."
            : null;
    }

    private static bool AsksForCount(HttpRequest request) => bool.TryParse(request.Query[Count], out bool asked) && asked;

    private static long? Option(HttpRequest request, string name) =>
        long.TryParse(request.Query[name].FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out long value) ? value : null;

    /// <summary>The request's own options with <c>$skip</c> advanced, as OData writes them.</summary>
    private static string NextQuery(HttpRequest request, int skip, long? top)
    {
        List<string> parts = [];
        foreach ((string name, StringValues values) in request.Query)
        {
            if (string.Equals(name, Skip, StringComparison.OrdinalIgnoreCase)) continue;
            string value = string.Equals(name, Top, StringComparison.OrdinalIgnoreCase)
                ? top!.Value.ToString(CultureInfo.InvariantCulture)
                : values.ToString();
            parts.Add($"{Escape(name)}={Escape(value)}");
        }

        parts.Add($"{Skip}={skip.ToString(CultureInfo.InvariantCulture)}");
        return "?" + string.Join('&', parts);
    }

    private static string Escape(string text) => Uri.EscapeDataString(text).Replace("%24", "$", StringComparison.Ordinal);
}
