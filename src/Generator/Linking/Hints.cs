using CardanoBI.Generator.Diagnostics;
using CardanoBI.Generator.Pages;

namespace CardanoBI.Generator.Linking;

/// <summary>
/// What is worth knowing when an overlay is written, and wrong nowhere: a property with several types, operations that could share one.
/// </summary>
internal static class Hints
{
    /// <summary>Says where a property has another type than the first property of its name.</summary>
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

    /// <summary>Names every operation without a pinned type whose tables an earlier one has as well.</summary>
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
/// A property's name and type. There are few, and pages share them: after every edit
/// those of all pages are compared, which is a matter of the memory that it touches.
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

/// <summary>Where a property was seen first on its page. A structure, so that a page's stand side by side.</summary>
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
