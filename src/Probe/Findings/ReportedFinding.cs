using Microsoft.CodeAnalysis;

namespace CardanoBI.Gen.Findings;

/// <summary>A finding about the pages, ready to be written in any format.</summary>
/// <param name="Rule">The kind of finding.</param>
/// <param name="Severity">The rule's own severity, unless the user set another.</param>
/// <param name="Message">One line.</param>
/// <param name="Place">The path as the user gave it; lines and columns count from 0. Null if it concerns no file.</param>
internal sealed record ReportedFinding(
    DiagnosticDescriptor Rule, DiagnosticSeverity Severity, string Message, FileLinePositionSpan? Place)
{
    public string Id => Rule.Id;

    /// <summary>The address of the page that explains the rule; null if there is none.</summary>
    public string? Help => Rule.HelpLinkUri is { Length: > 0 } address ? address : null;

    public static ReportedFinding Of(Diagnostic diagnostic) => new(
        diagnostic.Descriptor,
        diagnostic.Severity,
        diagnostic.GetMessage(),
        diagnostic.Location == Location.None ? null : diagnostic.Location.GetLineSpan());

    /// <summary>Sorts findings by file, place and rule, in the same order on every machine.</summary>
    public static IReadOnlyList<ReportedFinding> InOrder(IEnumerable<ReportedFinding> findings) =>
    [
        .. findings
            .OrderBy(finding => finding.Place?.Path ?? "", StringComparer.Ordinal)
            .ThenBy(finding => finding.Place?.StartLinePosition)
            .ThenBy(finding => finding.Id, StringComparer.Ordinal),
    ];
}
