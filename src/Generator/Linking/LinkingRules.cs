using System.Collections.Concurrent;
using CardanoBI.Generator.Overlay;

namespace CardanoBI.Generator.Linking;

/// <summary>What linking depends on besides the pages; made once per overlay.</summary>
internal sealed class LinkingRules(OverlayModel overlay)
{
    private readonly ConcurrentDictionary<TypedName, TypedName> _typedNames = [];
    private readonly ConcurrentDictionary<SchemaSignature, SchemaSignature> _signatures = [];

    public OverlayIndex Overlay { get; } = new(overlay);

    public CSharpNames Names { get; } = new(overlay.Words);

    /// <summary>The shared object for all equal names.</summary>
    public TypedName Share(TypedName name) => _typedNames.GetOrAdd(name, name);

    /// <inheritdoc cref="Share(TypedName)"/>
    public SchemaSignature? Share(SchemaSignature? signature) => signature is null ? null : _signatures.GetOrAdd(signature, signature);
}
