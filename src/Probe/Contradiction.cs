using System.Globalization;
using CardanoBI.Gen.Findings;
using Microsoft.CodeAnalysis;

namespace CardanoBI.Probe;

/// <summary>Something that a page or an overlay says and that the server does not do.</summary>
/// <param name="Id">The rule, such as <c>CBI1107</c>.</param>
/// <param name="Severity">What it means for the client.</param>
/// <param name="Message">What the page says and what the server does, in one line.</param>
/// <param name="File">The page or the overlay, below the path that was passed; null if it concerns no file.</param>
/// <param name="Line">The line, counted from 1; 0 without a file.</param>
/// <param name="Column">The column, counted from 1; 0 without a file.</param>
/// <param name="Help">The address of the page that explains the rule; null if there is none.</param>
public sealed record Contradiction(
    string Id, ContradictionSeverity Severity, string Message, string? File, int Line, int Column, Uri? Help)
{
    /// <summary>The contradiction in one line.</summary>
    /// <returns>Like <c>docs/Epochs.md(28,61): error CBI1107: …</c>.</returns>
    public override string ToString()
    {
        string place = File is null ? "" : string.Create(CultureInfo.InvariantCulture, $"{File}({Line},{Column}): ");
        return $"{place}{Severity.ToString().ToLowerInvariant()} {Id}: {Message}";
    }

    internal static Contradiction Of(ReportedFinding finding) => new(
        finding.Id,
        finding.Severity switch
        {
            DiagnosticSeverity.Error => ContradictionSeverity.Error,
            DiagnosticSeverity.Warning => ContradictionSeverity.Warning,
            _ => ContradictionSeverity.Note,
        },
        finding.Message,
        finding.Place?.Path,
        finding.Place?.StartLinePosition.Line + 1 ?? 0,
        finding.Place?.StartLinePosition.Character + 1 ?? 0,
        Uri.TryCreate(finding.Help, UriKind.Absolute, out Uri? help) ? help : null);
}

/// <summary>What a contradiction means for the client.</summary>
public enum ContradictionSeverity
{
    /// <summary>Worth knowing.</summary>
    Note,

    /// <summary>The client is poorer than it could be.</summary>
    Warning,

    /// <summary>The client breaks: an answer cannot be read, or rows are missing.</summary>
    Error,
}
