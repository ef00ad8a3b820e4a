namespace CardanoBI.Gen.Specs;

/// <summary>What to read; paths are as the user wrote them, since messages contain them.</summary>
/// <param name="Pages">The folder with the pages.</param>
/// <param name="Overlays">The overlays; later ones win.</param>
internal sealed record SpecRequest(string Pages, IReadOnlyList<string> Overlays)
{
    /// <summary>Null if no file is to be emitted; then the pages are only read and linked, which takes less time.</summary>
    public Emission? Emission { get; init; }
}

/// <summary>How the client is emitted.</summary>
/// <param name="Namespace">Null for the generator's own choice.</param>
internal sealed record Emission(string? Namespace, bool IsInternal);
