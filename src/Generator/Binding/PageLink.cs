using CardanoBI.Generator.Model;
using CardanoBI.Generator.Overlay;

namespace CardanoBI.Generator.Binding;

/// <summary>A page linked as far as it goes without the other pages: most of the work, and kept while the page and the overlay stay.</summary>
/// <param name="Properties">Each property's first sight on the page with a type.</param>
/// <param name="Used">The overlay's entries that spoke of something on the page.</param>
internal sealed record PageLink(
    PageModel Page,
    IReadOnlyList<LinkedOperation> Operations,
    IReadOnlyList<SeenProperty> Properties,
    IReadOnlyCollection<OverlayPlace> Used,
    IReadOnlyList<LinkDiagnostic> Diagnostics);

/// <summary>Types that belong to one operation alone, and the method over them.</summary>
/// <param name="IsUsable">Whether the types can be emitted.</param>
/// <param name="Method">Null where the operation cannot be emitted; the diagnostics say why.</param>
internal sealed record OwnTypes(TypeReference Row, IReadOnlyList<LinkedType> Types, bool IsUsable, Operation? Method, IReadOnlyList<LinkDiagnostic> Diagnostics);

internal sealed record TypedName(string WireName, DocumentedType Type);

internal sealed record SeenProperty(LinkedOperation Operation, string SchemaName, string WireName, DocumentedType Type);
