using CardanoBI.Gen.Findings;
using CardanoBI.Gen.Specs;
using CardanoBI.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace CardanoBI.Gen.Probing;

/// <summary>A contradiction between pages or overlays and a server.</summary>
/// <param name="Place">The contradicted cell or overlay entry.</param>
/// <param name="Mends">The overlay entries that make the client match the server; none if no overlay can.</param>
internal sealed record ProbeFinding(
    DiagnosticDescriptor Rule, IPlace? Place, IReadOnlyList<string> Arguments, IReadOnlyList<MendWord> Mends)
{
    public static ProbeFinding At(DiagnosticDescriptor rule, IPlace? place, params string[] arguments) => new(rule, place, arguments, []);

    public ProbeFinding MendedBy(params MendWord[] words) => this with { Mends = [.. Mends, .. words] };

    public ReportedFinding Report(LinkedSpec spec) =>
        ReportedFinding.Of(spec.Places.Locate(Finding.At(Rule, Place, [.. Arguments])).ToDiagnostic());
}

/// <summary>A correction for an overlay.</summary>
/// <param name="Section">The overlay's key: <c>operations</c>, <c>types</c>, <c>parameters</c>.</param>
/// <param name="Key">The entry in it.</param>
/// <param name="Property">The property within the entry; null for a key of the entry itself.</param>
/// <param name="Value">As YAML.</param>
/// <param name="Evidence">What was observed, on one line.</param>
internal sealed record MendWord(string Section, string Key, string? Property, string Word, string Value, string Evidence)
{
    /// <summary>Whether the evidence is too weak for an entry: then it is a comment.</summary>
    public bool IsSuggestion { get; init; }
}
