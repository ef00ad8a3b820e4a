using System.Collections.Concurrent;
using CardanoBI.Generator.Overlay;

namespace CardanoBI.Generator.Linking;

/// <summary>What linking depends on besides the pages; made once per overlay.</summary>
internal sealed class LinkingRules(OverlayModel overlay)
{
    private readonly ConcurrentDictionary<TypedName, TypedName> _typedNames = [];

    public OverlayIndex Overlay { get; } = new(overlay);

    public CSharpNames Names { get; } = new(overlay.Words);

    /// <summary>The shared object for all equal names.</summary>
    public TypedName Share(TypedName name) => _typedNames.GetOrAdd(name, name);
}
