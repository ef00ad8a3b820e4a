namespace CardanoBI.Gen.Specs;

/// <summary>What is read; paths are as the user wrote them, since messages name them.</summary>
/// <param name="Pages">The folder with the pages.</param>
/// <param name="Overlays">Later ones count.</param>
internal sealed record SpecRequest(string Pages, IReadOnlyList<string> Overlays)
{
    /// <summary>Null where no file is to be emitted: the pages are read and linked then, which takes less time.</summary>
    public Emission? Emission { get; init; }
}

/// <summary>How the client is emitted.</summary>
/// <param name="Namespace">Null for the generator's own choice.</param>
internal sealed record Emission(string? Namespace, bool IsInternal);
