namespace CardanoBI.Generator.Diagnostics;

/// <summary>The name of an entry of an overlay, or of one of its keys or their values.</summary>
/// <param name="File">The overlay's path.</param>
/// <param name="Key">The keys that lead to the entry, joined by '/'.</param>
internal sealed record OverlayPlace(string File, string Key) : IPlace
{
    /// <summary>The key inside the entry, such as <c>values</c>; empty for the entry itself.</summary>
    public string Word { get; init; } = "";

    /// <summary>Whether it is the value of <see cref="Word"/>, and not the key.</summary>
    public bool IsOfValue { get; init; }
}

/// <summary>Where the entry stands.</summary>
internal sealed record OverlayMapEntry(OverlayPlace Place, SourceLocation Location);
