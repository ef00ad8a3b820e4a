using System.Globalization;
using System.Text.RegularExpressions;

namespace CardanoBI.Generator.Pages;

/// <summary>
/// What a parameter's description says in words: <c>defaults to 20 - max 100</c>, <c>"desc" descending (default) - "asc" ascending</c>.
/// </summary>
internal static class ProseFacts
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private static readonly Regex Default = new(@"\bdefaults?\s+to\s+([0-9]{1,18})\b", Options);
    private static readonly Regex Maximum = new(@"\bmax(?:imum)?(?:\s+of)?\s+([0-9]{1,18})\b", Options);
    private static readonly Regex Order = new(@"[""“'](asc|desc)[""”']([^""“']*)", Options);

    public static ParameterFacts Read(string description, ParameterType type) => type switch
    {
        ParameterType.Integer => new ParameterFacts(Number(Default, description), Number(Maximum, description), null),
        ParameterType.String => new ParameterFacts(null, null, ReadOrder(description)),
        _ => ParameterFacts.None,
    };

    private static long? Number(Regex pattern, string description)
    {
        Match match = pattern.Match(description);
        return match.Success ? long.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) : null;
    }

    private static DocumentedOrder? ReadOrder(string description)
    {
        var offered = new HashSet<DocumentedOrder>();
        DocumentedOrder standard = DocumentedOrder.Unstated;
        foreach (Match match in Order.Matches(description))
        {
            bool isAscending = match.Groups[1].Value.Equals("asc", StringComparison.OrdinalIgnoreCase);
            DocumentedOrder order = isAscending ? DocumentedOrder.Ascending : DocumentedOrder.Descending;
            offered.Add(order);
            if (match.Groups[2].Value.IndexOf("(default)", StringComparison.OrdinalIgnoreCase) >= 0) standard = order;
        }

        return offered.Count == 2 ? standard : null;
    }
}
