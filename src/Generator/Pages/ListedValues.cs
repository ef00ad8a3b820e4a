using System.Text.RegularExpressions;
using CardanoBI.Generator.Basics;

namespace CardanoBI.Generator.Pages;

/// <summary>
/// The values that a description lists in full: <c>one of "active", "inactive" or "retired"</c>. A sentence that only gives examples,
/// continues after its list, or names a single value stays prose: a constant that the server never sends would be worse than none.
/// </summary>
internal static class ListedValues
{
    private const int MaximumValues = 100;

    private const string Quoted =
        "(?:\"(?<value>[^\"\\s][^\"]{0,79})\"|“(?<value>[^”\\s][^”]{0,79})”|'(?<value>[^'\\s][^']{0,79})')";

    private static readonly Regex List = new(
        @"(?<!\b(?:such as|like|for example|for instance|e\.g\.|usually|mostly)[,:]?\s+)\b(?:one of|either)(?:\s+the\s+values)?:?\s+"
            + Quoted + @"(?:\s*,\s*" + Quoted + @")*(?:\s*,?\s+or\s+" + Quoted + @")?\s*(?=$|[;:)\n]|\.(?!\.)|\(|[-–—]\s|\s-\s)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>The values in the page's order; none where no list is exact, or several are.</summary>
    public static EquatableArray<string> Read(string description)
    {
        // Most descriptions list nothing, and every row of every table is asked.
        if (!Has(description, "one of") && !Has(description, "either")) return [];
        MatchCollection lists = List.Matches(description);
        if (lists.Count != 1) return [];
        string[] values = [.. lists[0].Groups["value"].Captures.Cast<Capture>().Select(capture => capture.Value)];
        return values.Length is >= 2 and <= MaximumValues && Distinct.Names(values) ? values.ToEquatableArray() : [];
    }

    private static bool Has(string description, string words) => description.IndexOf(words, StringComparison.OrdinalIgnoreCase) >= 0;
}
