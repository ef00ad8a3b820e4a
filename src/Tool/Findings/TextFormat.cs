using System.Globalization;
using Microsoft.CodeAnalysis;

namespace CardanoBI.Gen.Findings;

/// <summary>The compiler's form, which editors and build logs know: <c>path(line,column): error CBI3003: message</c>.</summary>
internal sealed class TextFormat : IFindingFormat
{
    public bool IsDocument => false;

    public void Write(IReadOnlyList<ReportedFinding> findings, TextWriter output)
    {
        foreach (ReportedFinding finding in findings)
            output.WriteLine($"{Place(finding.Place)}{Word(finding.Severity)} {finding.Id}: {finding.Message}");
    }

    private static string Place(FileLinePositionSpan? place) => place is not { } known
        ? ""
        : string.Create(
            CultureInfo.InvariantCulture,
            $"{known.Path}({known.StartLinePosition.Line + 1},{known.StartLinePosition.Character + 1}): ");

    private static string Word(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "info",
    };
}
