using System.Collections.Concurrent;
using CardanoBI.Generator.Overlay;

namespace CardanoBI.Generator.Linking;

/// <summary>What linking goes by and no page changes; made once for an overlay.</summary>
internal sealed class LinkingRules(OverlayModel overlay)
{
    private readonly ConcurrentDictionary<TypedName, TypedName> _typedNames = [];

    public OverlayIndex Overlay { get; } = new(overlay);

    public CSharpNames Names { get; } = new(overlay.Words);

    /// <summary>The one object for all that are equal.</summary>
    public TypedName Share(TypedName name) => _typedNames.GetOrAdd(name, name);
}
