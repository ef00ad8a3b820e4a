using CardanoBI.Generator.Client;
using CardanoBI.Generator.Diagnostics;
using CardanoBI.Generator.Overlay;
using CardanoBI.Generator.Pages;
using CardanoBI.Generator.Pipeline;

namespace CardanoBI.Gen.Specs;

/// <summary>
/// What the generator understood: the client that it would emit, the pages as bound, and the overlays as read. It comes from the
/// generator's own pipeline, so it is identical to a build's understanding.
/// </summary>
/// <remarks>
/// The client's model has names and types but no places; these are kept separately under <see cref="Anchor"/>s, which <see cref="Places"/>
/// looks up. <see cref="SpecOperation.Anchor"/> leads to an operation's route, and from there <see cref="Anchor.Parameter"/>,
/// <see cref="Anchor.ParameterType"/>, <see cref="Anchor.ParameterDescription"/>, <see cref="Anchor.Status"/>, <see cref="Anchor.Schema"/>,
/// <see cref="Anchor.PropertyName"/>, <see cref="Anchor.PropertyType"/> and <see cref="Anchor.Sample"/> to its cells and lines; of a
/// property of the client's types, <see cref="PropertyPlaces"/> says where it is documented. An element that a page does not have is
/// located at its operation's route. The overlay's words stand at their rule's <see cref="Selector.Place"/>.
/// </remarks>
internal sealed class LinkedSpec(Understanding understanding)
{
    private OverlayIndex? _overlay;
    private Places? _places;
    private IReadOnlyList<SpecOperation>? _operations;

    /// <summary>The client with all names and types final, without operations that have an error.</summary>
    public ClientModel Client => understanding.Client.Linked.Model;

    /// <summary>What each page documents, in the pages' order; pages with errors as far as they could be read.</summary>
    public IReadOnlyList<BoundPage> Pages { get; } = [.. understanding.Pages.Items];

    /// <summary>All overlays merged.</summary>
    public OverlayIndex Overlay => _overlay ??= new OverlayIndex(
        PageSteps.Merge(new Batch<OverlayModel>([.. understanding.Overlays.Items.Select(overlay => overlay.Model)]), default));

    /// <summary>Resolves places in the pages and overlays.</summary>
    public Places Places => _places ??= new Places(
        Pages.Select(page => page.Map).ToLookup(map => map.Page, StringComparer.Ordinal),
        understanding.Overlays.Items.SelectMany(overlay => overlay.Map));

    /// <summary>The client's operations in the catalogue's order, each with what its page and the overlay say about it.</summary>
    public IReadOnlyList<SpecOperation> Operations => _operations ??= SpecOperation.Of(this);
}
