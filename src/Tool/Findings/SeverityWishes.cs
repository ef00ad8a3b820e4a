using Microsoft.CodeAnalysis;

namespace CardanoBI.Gen.Findings;

/// <summary>The severities that the user wants. Notes are reported only if a severity is set for their rule.</summary>
/// <param name="ByRule">The severity of a rule; null to suppress it.</param>
/// <param name="WarningsAreErrors">Whether warnings are errors, for rules without a severity of their own.</param>
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
