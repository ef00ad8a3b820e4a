namespace CardanoBI.Gen;

/// <summary>The client that is wanted, and where; paths are as the user wrote them, since messages name them.</summary>
/// <param name="Pages">The folder with the pages.</param>
/// <param name="Output">The folder of the emitted files; it need not be there.</param>
/// <param name="Overlays">Later ones count.</param>
/// <param name="Namespace">Null for the generator's own choice.</param>
internal sealed record ClientRequest(string Pages, string Output, IReadOnlyList<string> Overlays, string? Namespace, bool IsInternal);
