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
        @"([0-9]{1,3}(?:([,.'’ \u00A0\u2009\u202F_])[0-9]{3}(?:\2[0-9]{3})*)(?![0-9])|[0-9]{1,19})(k\b)?"
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
            First(Defaults(description)), First(All(Maximum, description)), null),
        ParameterType.String => new ParameterFacts(null, null, ReadOrder(description)),
        _ => ParameterFacts.None,
    };

    /// <summary>What of the prose contradicts itself: two limits of one kind, or a default beyond the maximum; null if nothing.</summary>
    public static string? Contradiction(string description, ParameterType type, ParameterFacts facts) => type switch
    {
        ParameterType.Integer when facts.Default > facts.Maximum => "The default and the maximum",
        ParameterType.Integer when Defaults(description).Count() > 1 => "Two defaults",
        ParameterType.Integer when All(Maximum, description).Count() > 1 => "Two maxima",
        ParameterType.String when DefaultOrders(description).Count() > 1 => "Two defaults",
        _ => null,
    };

    private static long? First(IEnumerable<long> numbers) => numbers.Cast<long?>().FirstOrDefault();

    private static IEnumerable<long> Defaults(string description) =>
        All(Default, description).Concat(All(DefaultInBrackets, description)).Distinct();

    private static IEnumerable<long> All(Regex pattern, string description) =>
        pattern.Matches(description).Cast<Match>().Select(match => ToNumber(match)).OfType<long>().Distinct();

    /// <summary>The number; null if it is greater than any that a parameter can have.</summary>
    private static long? ToNumber(Match match)
    {
        // A pattern with two branches contains the groups of the number twice.
        int first = match.Groups[1].Success ? 1 : 4;
        string digits = new(match.Groups[first].Value.Where(char.IsDigit).ToArray());
        if (!long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out long number)) return null;
        if (!match.Groups[first + 2].Success) return number;
        return number <= long.MaxValue / 1000 ? number * 1000 : null;
    }

    /// <summary>The order of the prose if it offers both; of two defaults, neither counts.</summary>
    private static DocumentedOrder? ReadOrder(string description)
    {
        List<DocumentedOrder> defaults = DefaultOrders(description).ToList();
        bool offersBoth = Orders(description).Select(OrderOf).Distinct().Count() == 2;
        return !offersBoth ? null : defaults.Count == 1 ? defaults[0] : DocumentedOrder.Unstated;
    }

    private static IEnumerable<DocumentedOrder> DefaultOrders(string description) => Orders(description)
        .Where(match => match.Groups[2].Value.IndexOf("(default)", StringComparison.OrdinalIgnoreCase) >= 0)
        .Select(OrderOf)
        .Distinct();

    /// <summary>Hardly any description names an order, and every one is asked.</summary>
    private static IEnumerable<Match> Orders(string description) =>
        description.IndexOf("asc", StringComparison.OrdinalIgnoreCase) < 0 ? [] : Order.Matches(description).Cast<Match>();

    private static DocumentedOrder OrderOf(Match match) =>
        match.Groups[1].Value.Equals("asc", StringComparison.OrdinalIgnoreCase) ? DocumentedOrder.Ascending : DocumentedOrder.Descending;
}
