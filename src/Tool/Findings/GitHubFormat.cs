using System.Globalization;
using Microsoft.CodeAnalysis;

namespace CardanoBI.Gen.Findings;

/// <summary>
/// The commands with which a step of a GitHub workflow annotates lines of a pull request: <c>::error
/// file=…,line=…,title=CBI3003::message</c>.
/// </summary>
internal sealed class GitHubFormat : IFindingFormat
{
    public bool IsDocument => false;

    public void Write(IReadOnlyList<ReportedFinding> findings, TextWriter output)
    {
        foreach (ReportedFinding finding in findings)
        {
            IEnumerable<string> properties = Properties(finding).Select(property => $"{property.Name}={Escape(property.Value)}");
            output.WriteLine($"::{Word(finding.Severity)} {string.Join(',', properties)}::{EscapeText(finding.Message)}");
        }
    }

    private static IEnumerable<(string Name, string Value)> Properties(ReportedFinding finding)
    {
        if (finding.Place is { } place)
        {
            yield return ("file", place.Path);
            yield return ("line", Number(place.StartLinePosition.Line));
            yield return ("endLine", Number(place.EndLinePosition.Line));
            // GitHub accepts columns only if the range is within one line.
            if (place.StartLinePosition.Line == place.EndLinePosition.Line)
            {
                yield return ("col", Number(place.StartLinePosition.Character));
                yield return ("endColumn", Number(place.EndLinePosition.Character));
            }
        }

        yield return ("title", finding.Id);
    }

    private static string Number(int zeroBased) => (zeroBased + 1).ToString(CultureInfo.InvariantCulture);

    private static string Word(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "notice",
    };

    private static string Escape(string value) =>
        EscapeText(value).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);

    private static string EscapeText(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);
}
