using CardanoBI.Generator.Diagnostics;
using CardanoBI.Generator.Pages;

namespace CardanoBI.Generator.Linking;

/// <summary>
/// What is worth knowing for writing an overlay but is not wrong: a property with several types, or operations that could share a type.
/// </summary>
internal static class Hints
{
    /// <summary>Reports properties whose type differs from that of the first property of the same name.</summary>
    public static IEnumerable<Finding> PropertiesTypedDifferently(IEnumerable<NamedPage> pages)
    {
        var firsts = new Dictionary<string, SeenProperty>(StringComparer.Ordinal);
        var seen = new HashSet<TypedName>();
        foreach (NamedPage page in pages)
        {
            foreach (SeenProperty property in page.Properties)
            {
                if (!seen.Add(property.Name)) continue;
                string wireName = property.Name.WireName;
                if (!firsts.TryGetValue(wireName, out SeenProperty first))
                {
                    firsts.Add(wireName, property);
                }
                else if (first.Operation.Page != property.Operation.Page)
                {
                    yield return Finding.At(
                        Descriptors.PropertyTypedDifferently, property.Operation.Anchor.PropertyType(property.SchemaName, wireName),
                        wireName, property.Name.Type.InWords, first.Name.Type.InWords, first.Operation.Key);
                }
            }
        }
    }

    /// <summary>
    /// Reports every operation whose type is not set by the overlay and whose tables equal those of an earlier operation.
    /// </summary>
    public static IEnumerable<Finding> SchemasUnshared(IEnumerable<NamedOperation> operations)
    {
        var firsts = new Dictionary<SchemaSignature, NamedOperation>();
        foreach (NamedOperation operation in operations)
        {
            if (operation.Signature is not { } signature) continue;
            if (!firsts.TryGetValue(signature, out NamedOperation? first)) firsts.Add(signature, operation);
            else if (operation.Facts.Type is null) yield return operation.UnsharedWith(first);
        }
    }
}

/// <summary>
/// A property's name and type. There are few distinct ones, and pages share the objects: those of all pages are compared after every edit,
/// and the time for that depends on the memory touched.
/// </summary>
internal sealed class TypedName(string wireName, DocumentedType type) : IEquatable<TypedName>
{
    private readonly int _hash = unchecked((StringComparer.Ordinal.GetHashCode(wireName) * 31) + type.GetHashCode());

    public string WireName { get; } = wireName;

    public DocumentedType Type { get; } = type;

    public bool Equals(TypedName? other) =>
        ReferenceEquals(this, other) || (other is not null && _hash == other._hash && WireName == other.WireName && Type == other.Type);

    public override bool Equals(object? obj) => Equals(obj as TypedName);

    public override int GetHashCode() => _hash;
}

/// <summary>Where a property was first seen on its page. It is a struct, so that those of a page are adjacent in memory.</summary>
internal readonly record struct SeenProperty(TypedName Name, NamedOperation Operation, string SchemaName)
{
    public static SeenProperty[] On(IEnumerable<NamedOperation> operations, LinkingRules rules)
    {
        var seen = new HashSet<TypedName>();
        var properties = new List<SeenProperty>();
        foreach (NamedOperation operation in operations)
        {
            foreach (DocumentedSchema schema in operation.Documented.Schemas)
            {
                foreach (DocumentedProperty property in schema.Properties)
                {
                    TypedName name = rules.Share(new TypedName(property.WireName, property.Type));
                    if (seen.Add(name)) properties.Add(new SeenProperty(name, operation, schema.Name));
                }
            }
        }

        return [.. properties];
    }
}
