using System.Globalization;
using System.Text.RegularExpressions;

namespace CardanoBI.Generator.Pages;

/// <summary>
/// What a parameter's description says in words: <c>defaults to 20 - max 100</c>, <c>"desc" descending (default) - "asc" ascending</c>.
/// </summary>
internal static class ProseFacts
{
    /// <summary>
    /// An integer, possibly in groups of three digits: <c>1,000</c>, <c>10 000</c>, <c>10.000</c>, <c>10k</c>. It does not match if it
    /// continues as another number or a percentage.
    /// </summary>
    private const string Number =
        @"([0-9]{1,3}(?:([,.'’ \u00A0\u2009\u202F_])[0-9]{3}(?:\2[0-9]{3})*)(?![0-9])|[0-9]{1,18})(k\b)?"
            + @"(?![0-9A-Za-z_%]|[.,'’][0-9]|\s*(?:%|percent))";

    /// <summary>Amounts of time and text within a sentence limit something other than the parameter.</summary>
    private const string NoAmount =
        @"(?!\s*-?\s*(?:milli|micro|ms\b|s\b|sec|min(?:ute)?s?\b|hours?|hrs?\b|days?|weeks?|months?|years?"
            + @"|bytes?|[kmg]i?b\b|char|digits?))";

    private const string MaximumWords = @"max(?:imum)?\b(?:\s+value)?(?:\s+(?:of|is))?\s*[.:=]?\s*";

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private static readonly Regex Default = new(@"\bdefaults?(?:\s+value)?(?:\s+(?:to|is|of)\b\s*:?|\s*[:=])\s*" + Number, Options);
    private static readonly Regex DefaultInBrackets = new(@"[(\[]default\s+" + Number + @"\s*[)\]]", Options);
    private static readonly Regex Maximum = new(
        @"(?:(?<=^|[-–—,.;:(\n]\s*)" + MaximumWords + Number + @"(?!\s+\w+\s+(?:old|ago))|\b"
            + MaximumWords + Number.Replace(@"\2", @"\5") + NoAmount + ")",
        Options);
    private static readonly Regex Order = new(@"[""“'](asc|desc)[""”']([^""“']*)", Options);

    public static ParameterFacts Read(string description, ParameterType type) => type switch
    {
        ParameterType.Integer => new ParameterFacts(
            First(Default, description) ?? First(DefaultInBrackets, description), First(Maximum, description), null),
        ParameterType.String => new ParameterFacts(null, null, ReadOrder(description)),
        _ => ParameterFacts.None,
    };

    /// <summary>Whether the prose contradicts itself: two limits of one kind, or a default beyond the maximum.</summary>
    public static bool Contradict(string description, ParameterFacts facts) =>
        facts.Default > facts.Maximum || All(Maximum, description).Count() > 1 || All(Default, description).Count() > 1;

    private static long? First(Regex pattern, string description) => All(pattern, description).Cast<long?>().FirstOrDefault();

    private static IEnumerable<long> All(Regex pattern, string description) =>
        pattern.Matches(description).Cast<Match>().Select(match => ToNumber(match)).Distinct();

    private static long ToNumber(Match match)
    {
        // A pattern with two branches contains the groups of the number twice.
        int first = match.Groups[1].Success ? 1 : 4;
        string digits = new(match.Groups[first].Value.Where(char.IsDigit).ToArray());
        long number = digits.Length > 18 ? long.MaxValue : long.Parse(digits, CultureInfo.InvariantCulture);
        return match.Groups[first + 2].Success && number <= long.MaxValue / 1000 ? number * 1000 : number;
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
