using System.Collections.Concurrent;
using CardanoBI.Generator.Overlay;

namespace CardanoBI.Generator.Binding;

/// <summary>What the overlay makes of every page alike; made once for an overlay.</summary>
internal sealed class LinkRules(OverlayModel overlay)
{
    private readonly ConcurrentDictionary<TypedName, TypedName> _names = [];

    public OverlayIndex Overlay { get; } = new(overlay);

    public Naming Naming { get; } = new(overlay.Words);

    /// <summary>The one object for all that are equal.</summary>
    public TypedName Share(TypedName name) => _names.GetOrAdd(name, name);
}
