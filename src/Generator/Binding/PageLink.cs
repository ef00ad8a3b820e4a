using CardanoBI.Generator.Model;
using CardanoBI.Generator.Overlay;

namespace CardanoBI.Generator.Binding;

/// <summary>A page linked as far as it goes without the other pages: most of the work, and kept while the page and the overlay stay.</summary>
/// <param name="Properties">Each property's first sight on the page with a type.</param>
/// <param name="Used">The overlay's entries that spoke of the page's operations.</param>
internal sealed record PageLink(
    PageModel Page,
    IReadOnlyList<LinkedOperation> Operations,
    SeenProperty[] Properties,
    IReadOnlyCollection<OverlayPlace> Used,
    IReadOnlyList<LinkDiagnostic> Diagnostics);

/// <summary>A property's name and type. There are few, and pages share them: after every edit those of all pages are compared, which is a matter of the memory that it touches.</summary>
internal sealed class TypedName(string wireName, DocumentedType type) : IEquatable<TypedName>
{
    private readonly int _hash = unchecked((StringComparer.Ordinal.GetHashCode(wireName) * 31) + type.GetHashCode());

    public string WireName { get; } = wireName;

    public DocumentedType Type { get; } = type;

    public bool Equals(TypedName? other) => ReferenceEquals(this, other) || (other is not null && _hash == other._hash && WireName == other.WireName && Type == other.Type);

    public override bool Equals(object? obj) => Equals(obj as TypedName);

    public override int GetHashCode() => _hash;
}

/// <summary>A structure, so that a page's stand side by side.</summary>
internal readonly record struct SeenProperty(TypedName Name, LinkedOperation Operation, string SchemaName);
