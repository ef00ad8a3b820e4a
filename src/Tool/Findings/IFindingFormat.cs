namespace CardanoBI.Gen.Findings;

/// <summary>A way to write findings.</summary>
internal interface IFindingFormat
{
    /// <summary>Whether it is a document that a program reads: nothing else may be written to the same place.</summary>
    bool IsDocument { get; }

    void Write(IReadOnlyList<ReportedFinding> findings, TextWriter output);
}
