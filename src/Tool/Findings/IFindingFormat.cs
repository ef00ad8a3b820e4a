namespace CardanoBI.Gen.Findings;

/// <summary>A format of findings.</summary>
internal interface IFindingFormat
{
    /// <summary>Whether it is a document for programs, so that nothing else may be written to the same output.</summary>
    bool IsDocument { get; }

    void Write(IReadOnlyList<ReportedFinding> findings, TextWriter output);
}
