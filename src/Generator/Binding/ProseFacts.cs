using System.Globalization;
using System.Text.RegularExpressions;
using CardanoBI.Generator.Model;

namespace CardanoBI.Generator.Binding;

/// <summary>What a parameter's description says in words: <c>defaults to 20 - max 100</c>, <c>"desc" descending (default) - "asc" ascending</c>.</summary>
internal static class ProseFacts
{
    private static readonly Regex Default = new(@"\bdefaults?\s+to\s+([0-9]{1,18})\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
    private static readonly Regex Maximum = new(@"\bmax(?:imum)?(?:\s+of)?\s+([0-9]{1,18})\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
    private static readonly Regex Order = new(@"[""“'](asc|desc)[""”']([^""“']*)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>An order whose default the prose does not name.</summary>
    public const string OrderWithoutDefault = "unknown";

    public static ParameterFacts Read(string description, ParameterType type) => type switch
    {
        ParameterType.Integer => new ParameterFacts(Number(Default, description), Number(Maximum, description), ""),
        ParameterType.String => new ParameterFacts(null, null, ReadOrder(description)),
        _ => new ParameterFacts(null, null, ""),
    };

    private static long? Number(Regex pattern, string description)
    {
        Match match = pattern.Match(description);
        return match.Success ? long.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) : null;
    }

    private static string ReadOrder(string description)
    {
        var values = new HashSet<string>(StringComparer.Ordinal);
        string order = OrderWithoutDefault;
        foreach (Match match in Order.Matches(description))
        {
            string value = match.Groups[1].Value.ToLowerInvariant();
            values.Add(value);
            if (match.Groups[2].Value.IndexOf("(default)", StringComparison.OrdinalIgnoreCase) >= 0) order = value;
        }

        return values.Count == 2 ? order : "";
    }
}
