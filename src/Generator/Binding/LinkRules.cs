using CardanoBI.Generator.Overlay;

namespace CardanoBI.Generator.Binding;

/// <summary>What the overlay makes of every page alike; made once for an overlay.</summary>
internal sealed class LinkRules(OverlayModel overlay)
{
    public OverlayIndex Overlay { get; } = new(overlay);

    public Naming Naming { get; } = new(overlay.Words);
}
