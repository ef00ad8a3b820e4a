namespace CardanoBI.Generator.Diagnostics;

/// <summary>The name of an entry of an overlay.</summary>
/// <param name="File">The overlay's path.</param>
/// <param name="Key">The keys that lead to the entry, joined by '/'.</param>
internal sealed record OverlayPlace(string File, string Key) : IPlace;

/// <summary>Where the entry stands.</summary>
internal sealed record OverlayMapEntry(OverlayPlace Place, SourceLocation Location);
