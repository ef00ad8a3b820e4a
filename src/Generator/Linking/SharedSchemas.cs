using CardanoBI.Generator.Diagnostics;
using CardanoBI.Generator.Pages;

namespace CardanoBI.Generator.Linking;

/// <summary>
/// Compares the tables of operations that share the type of their rows through the overlay: they must say the same, in any order.
/// </summary>
internal static class SharedSchemas
{
    /// <summary>
    /// For each of the operations, the first other one whose tables differ; nothing if all agree. An operation without a table agrees with
    /// any.
    /// </summary>
    public static IEnumerable<Finding> Differences(IReadOnlyList<NamedOperation> sharing)
    {
        List<NamedOperation> documented = sharing.Where(operation => operation.Signature is not null).ToList();
        List<NamedOperation> unlike = documented.GroupBy(operation => operation.Signature).Select(equal => equal.First()).ToList();
        if (unlike.Count <= 1) yield break;
        foreach (NamedOperation operation in documented)
        {
            foreach (NamedOperation other in unlike)
            {
                if (other.Signature!.Equals(operation.Signature)) continue;
                bool isFirst = documented.IndexOf(operation) < documented.IndexOf(other);
                if ((isFirst ? Compare(operation, other) : Compare(other, operation)) is not { } difference) continue;
                Anchor place = isFirst ? difference.InFirst : difference.InSecond;
                yield return Finding.At(Descriptors.SharedSchemasDiffer, place, operation.TypeName, other.Key, difference.Description);
                break;
            }
        }
    }

    private static Difference? Compare(NamedOperation first, NamedOperation second)
    {
        Dictionary<string, DocumentedSchema> lefts = ByName(first.Documented.Schemas, schema => schema.Name);
        Dictionary<string, DocumentedSchema> rights = ByName(second.Documented.Schemas, schema => schema.Name);
        foreach (string name in lefts.Keys.Union(rights.Keys, StringComparer.Ordinal))
        {
            if (!lefts.TryGetValue(name, out DocumentedSchema? left) | !rights.TryGetValue(name, out DocumentedSchema? right))
                return new Difference(Place(first, left), Place(second, right), $"only one describes '{name}'");
            if (Compare(first, left!, second, right!) is { } difference) return difference;
        }

        return null;
    }

    private static Difference? Compare(NamedOperation first, DocumentedSchema left, NamedOperation second, DocumentedSchema right)
    {
        Dictionary<string, DocumentedProperty> lefts = ByName(left.Properties, property => property.WireName);
        Dictionary<string, DocumentedProperty> rights = ByName(right.Properties, property => property.WireName);
        foreach (string wireName in lefts.Keys.Union(rights.Keys, StringComparer.Ordinal))
        {
            if (!lefts.TryGetValue(wireName, out DocumentedProperty? mine) | !rights.TryGetValue(wireName, out DocumentedProperty? theirs))
                return new Difference(Place(first, left, mine), Place(second, right, theirs), $"only one has '{wireName}'");
            if (mine!.Type == theirs!.Type) continue;
            return new Difference(
                first.Anchor.PropertyType(left.Name, wireName),
                second.Anchor.PropertyType(right.Name, wireName),
                $"'{wireName}' is {mine.Type.InWords} in one and {theirs.Type.InWords} in the other");
        }

        return null;
    }

    private static Dictionary<string, T> ByName<T>(IEnumerable<T> items, Func<T, string> name) =>
        items.ToDictionary(name, StringComparer.Ordinal);

    private static Anchor Place(NamedOperation operation, DocumentedSchema? schema, DocumentedProperty? property = null) =>
        property is null ? operation.Anchor.Schema(schema?.Name ?? "") : operation.Anchor.PropertyName(schema!.Name, property.WireName);

    private sealed record Difference(Anchor InFirst, Anchor InSecond, string Description);
}

/// <summary>
/// An operation's tables as one string, equal for equal tables. The string is long and compared after every edit, so its hash is kept.
/// </summary>
internal sealed class SchemaSignature : IEquatable<SchemaSignature>
{
    private readonly string _text;
    private readonly int _hash;

    private SchemaSignature(string text)
    {
        _text = text;
        _hash = text.GetHashCode();
    }

    /// <summary>Null if no table describes the response.</summary>
    public static SchemaSignature? Of(DocumentedOperation operation) => operation.Schema is null ? null : new(string.Join(
        "\n",
        operation.Schemas.SelectMany(
            schema => schema.Properties.Select(property => schema.Name + "\t" + property.WireName + "\t" + property.Type.InWords))));

    public bool Equals(SchemaSignature? other) =>
        ReferenceEquals(this, other) || (other is not null && _hash == other._hash && _text == other._text);

    public override bool Equals(object? obj) => Equals(obj as SchemaSignature);

    public override int GetHashCode() => _hash;
}
