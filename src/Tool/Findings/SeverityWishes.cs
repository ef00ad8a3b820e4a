using Microsoft.CodeAnalysis;

namespace CardanoBI.Gen.Findings;

/// <summary>What the user wants of severities. Notes come only where they are asked for by their rule.</summary>
/// <param name="ByRule">A severity for a rule; null where nothing is to be said.</param>
/// <param name="WarningsAreErrors">Of the rules for which there is no other word.</param>
internal sealed record SeverityWishes(IReadOnlyDictionary<string, DiagnosticSeverity?> ByRule, bool WarningsAreErrors)
{
    public IEnumerable<ReportedFinding> Apply(IEnumerable<ReportedFinding> findings) =>
        from finding in findings
        let severity = SeverityOf(finding)
        where severity is not null
        select finding with { Severity = severity.Value };

    private DiagnosticSeverity? SeverityOf(ReportedFinding finding) =>
        ByRule.TryGetValue(finding.Id, out DiagnosticSeverity? wished) ? wished
        : finding.Severity < DiagnosticSeverity.Warning ? null
        : WarningsAreErrors ? DiagnosticSeverity.Error
        : finding.Severity;
}
