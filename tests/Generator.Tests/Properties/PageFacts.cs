using CardanoBI.Generator.Diagnostics;
using CardanoBI.Generator.Markdown;
using CardanoBI.Generator.Pages;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CardanoBI.Generator.Tests.Properties;

/// <summary>What a page says, by operation: its parameters, properties, types, limits and wire names, and where it complains.</summary>
internal sealed class PageFacts
{
    private PageFacts(
        IReadOnlyDictionary<string, string> operations,
        (int Routes, int Rows) read,
        IReadOnlyList<int> complaints,
        IReadOnlyList<int> headings)
    {
        Operations = operations;
        Read = read;
        Complaints = complaints;
        Headings = headings;
    }

    /// <summary>Each operation's facts in one text, by its key; their order on the page does not count.</summary>
    public IReadOnlyDictionary<string, string> Operations { get; }

    /// <summary>How many routes and rows were read.</summary>
    public (int Routes, int Rows) Read { get; }

    /// <summary>The lines of errors and warnings.</summary>
    public IReadOnlyList<int> Complaints { get; }

    /// <summary>The lines where endpoints begin.</summary>
    public IReadOnlyList<int> Headings { get; }

    public static PageFacts Of(string page)
    {
        SourceText text = SourceText.From(page);
        var diagnostics = new DiagnosticBag("Page.md", text);
        BoundPage bound = PageBinder.Bind(PageParser.Parse(page, diagnostics, default), "Page.md", diagnostics, default);
        return new PageFacts(
            bound.Model.Operations.GroupBy(operation => operation.Key)
                .ToDictionary(group => group.Key, group => string.Join("\n", group.Select(Describe))),
            (bound.Model.Operations.Count, bound.Model.Operations.Sum(operation =>
                operation.Parameters.Count + operation.Schemas.Sum(schema => schema.Properties.Count))),
            [.. bound.Findings
                .Where(finding => finding.Descriptor.DefaultSeverity >= DiagnosticSeverity.Warning)
                .Select(finding => ((SourceLocation)finding.Place!).Lines.Start.Line),
                // No other page documents what this one lists.
                .. bound.Model.Listed.Select(key => bound.Map.Find(Anchor.Listed("Page.md", key))!.Value.Lines.Start.Line),
                // What is documented twice is an error at each of its routes (CBI5001), found when all pages are joined.
                .. bound.Model.Operations.GroupBy(operation => operation.Key).Where(group => group.Count() > 1)
                    .SelectMany(group => group).Select(operation => bound.Map.LineOf(operation.Index)!.Value.Line)],
            [.. text.Lines.Where(line => IsHeading(line.ToString())).Select(line => line.LineNumber)]);
    }

    /// <summary>
    /// The operations of a sound page that differ in this one without a complaint where they stand: between the heading above
    /// and the heading below <paramref name="places"/>, a line off for each that damage may move. A run of lines that was moved is
    /// accounted for exactly.
    /// </summary>
    public IEnumerable<string> LostInSilence(
        PageFacts sound, IReadOnlyDictionary<string, (int Start, int End)> places, DamagedPage page)
    {
        int[] complaints = [.. Complaints.SelectMany(page.Stood)];
        // Where a heading was moved away, the endpoint above goes on to the next that still stands.
        bool hasOtherBounds = page.Run is { IsMoved: true } && page.MovedLines.Any(IsHeading);
        Dictionary<string, (int, int)> bounds = hasOtherBounds ? Places(page.Text, Headings, sound.Operations.Keys) : [];
        foreach ((string key, string facts) in sound.Operations)
        {
            if (Operations.TryGetValue(key, out string? found) && found == facts) continue;
            (int start, int end) = places[key];
            bool isSaid = complaints.Any(line => line >= start - 1 && line <= end + 1)
                || (bounds.TryGetValue(key, out (int Start, int End) now) && Complaints.Any(line => line >= now.Start && line <= now.End));
            if (!isSaid) yield return key;
        }

        foreach (string key in Operations.Keys.Where(key => !sound.Operations.ContainsKey(key)))
            if (Complaints.Count == 0) yield return key + " (new)";
    }

    /// <summary>
    /// How many routes and rows stand on a page, as a reader would count who knows nothing of the generator: lines that begin so,
    /// without the heads of tables.
    /// </summary>
    public static (int Routes, int Rows) Standing(string page)
    {
        string[] lines = [.. page.Split('\n').Select(line => line.Trim())];
        int routes = lines.Count(line => line.Contains("GET /api/", StringComparison.Ordinal));
        int rows = lines.Count(line => line.Count(character => character == '|') > 2);
        int delimiters = lines.Count(line => line.StartsWith("|--", StringComparison.Ordinal));
        return (routes, rows - (2 * delimiters));
    }

    /// <summary>The lines of each operation of a sound page.</summary>
    public static Dictionary<string, (int Start, int End)> Places(string page, PageFacts facts) =>
        Places(page, facts.Headings, facts.Operations.Keys);

    private static Dictionary<string, (int Start, int End)> Places(string page, IReadOnlyList<int> headings, IEnumerable<string> keys)
    {
        string[] lines = page.Split('\n');
        var places = new Dictionary<string, (int, int)>(StringComparer.Ordinal);
        foreach (string key in keys)
        {
            int route = Array.FindIndex(lines, line => line.Contains($"`{key}`", StringComparison.Ordinal));
            // A route that is gone stands nowhere.
            if (route < 0) continue;
            int start = headings.LastOrDefault(heading => heading <= route);
            int next = headings.FirstOrDefault(heading => heading > route);
            places[key] = (start, next > 0 ? next - 1 : lines.Length);
        }

        return places;
    }

    private static bool IsHeading(string line) => line.StartsWith("## ", StringComparison.Ordinal);

    private static string Describe(DocumentedOperation operation)
    {
        IEnumerable<string> parameters = operation.Parameters.Select(parameter =>
            $"{parameter.WireName} {parameter.Place} {parameter.Type} {parameter.IsRequired} {parameter.Facts}");
        IEnumerable<string> properties = operation.Schemas.SelectMany(schema =>
            schema.Properties.Select(property => $"{schema.Name}/{property.WireName} {property.Type}"));
        return string.Join("\n", parameters.Order(StringComparer.Ordinal).Concat(properties.Order(StringComparer.Ordinal)));
    }
}
