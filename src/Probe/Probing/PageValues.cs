using System.Text.RegularExpressions;
using CardanoBI.Gen.Specs;
using CardanoBI.Generator.Diagnostics;

namespace CardanoBI.Gen.Probing;

/// <summary>
/// The values in the calls of a page's own code samples: <c>assets_({ stake_address: "…" })</c> in JavaScript,
/// <c>assets_(stake_address='…')</c> in Python.
/// </summary>
internal sealed class PageValues(LinkedSpec spec, SpecFiles files)
{
    private readonly Dictionary<string, string> _texts =
        files.Pages.ToDictionary(page => page.Path, page => page.GetText().ToString(), StringComparer.Ordinal);

    public string? Find(SpecOperation operation, string parameter)
    {
        if (spec.Places.Find(operation.Anchor) is not { } route || !_texts.TryGetValue(route.Path, out string? text)) return null;
        int start = route.Span.End, end = EndOf(operation, route, text.Length);
        string pattern = @"(?<![\w$])" + Regex.Escape(parameter) + @"\s*[:=]\s*(?:""([^""\n]*)""|'([^'\n]*)'|(-?\d+(?:\.\d+)?))";
        foreach (string line in text[start..end].Split('\n'))
        {
            // Matches a call, but not a table cell or a member of a sample.
            if (!line.Contains("_(", StringComparison.Ordinal)) continue;
            if (Regex.Match(line, pattern, RegexOptions.CultureInvariant) is { Success: true } match)
                return match.Groups.Values.Skip(1).First(group => group.Success).Value;
        }

        return null;
    }

    /// <summary>The position of the next operation's route on the page.</summary>
    private int EndOf(SpecOperation operation, SourceLocation route, int end) => spec.Operations
        .Where(other => other.Anchor.Page == operation.Anchor.Page)
        .Select(other => spec.Places.Find(other.Anchor))
        .Where(other => other is { } known && known.Path == route.Path && known.Span.Start > route.Span.Start)
        .Select(other => other!.Value.Span.Start)
        .Append(end)
        .Min();
}
