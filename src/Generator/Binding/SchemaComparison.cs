using CardanoBI.Generator.Diagnostics;
using CardanoBI.Generator.Model;

namespace CardanoBI.Generator.Binding;

/// <summary>Compares documented schemas: those that the overlay makes share a type, those that could, and the types of one property over all pages.</summary>
internal static class SchemaComparison
{
    /// <summary>Reports, at both places, the first difference between the schemas of operations that share a type; true where there is none.</summary>
    public static bool AreEqual(IReadOnlyList<LinkedOperation> sharing, List<LinkDiagnostic> diagnostics)
    {
        LinkedOperation? first = sharing.FirstOrDefault(operation => operation.Documented.Schema is not null);
        if (first is null) return true;
        bool areEqual = true;
        foreach (LinkedOperation other in sharing)
        {
            if (other == first || other.Documented.Schema is null || other.Signature.Equals(first.Signature)) continue;
            if (FirstDifference(first, other) is not { } difference) continue;
            diagnostics.Add(LinkDiagnostic.At(Descriptors.SharedSchemasDiffer, difference.InOther, other.TypeName, first.Key, difference.Description));
            diagnostics.Add(LinkDiagnostic.At(Descriptors.SharedSchemasDiffer, difference.InFirst, first.TypeName, other.Key, difference.Description));
            areEqual = false;
        }

        return areEqual;
    }

    /// <summary>A hint for every operation without a pinned type whose schema an earlier one has as well.</summary>
    public static void ReportShareable(IEnumerable<LinkedOperation> operations, List<LinkDiagnostic> diagnostics)
    {
        var firsts = new Dictionary<SchemaSignature, LinkedOperation>();
        foreach (LinkedOperation operation in operations.Where(operation => operation.Documented.Schema is not null))
        {
            if (!firsts.TryGetValue(operation.Signature, out LinkedOperation? first)) firsts.Add(operation.Signature, operation);
            else if (operation.Facts.Type is null) diagnostics.Add(LinkDiagnostic.At(Descriptors.EqualSchemasUnshared, operation.Anchor.Schema(""), operation.Key, first.Key));
        }
    }

    private static (Anchor InFirst, Anchor InOther, string Description)? FirstDifference(LinkedOperation first, LinkedOperation other)
    {
        Dictionary<string, DocumentedSchema> allMine = ByName(Schemas(first), schema => schema.Name), allTheirs = ByName(Schemas(other), schema => schema.Name);
        foreach (string name in allMine.Keys.Concat(allTheirs.Keys).Distinct())
        {
            if (!allMine.TryGetValue(name, out DocumentedSchema? mine) | !allTheirs.TryGetValue(name, out DocumentedSchema? theirs))
                return (Place(first, mine), Place(other, theirs), $"only one describes '{name}'");
            Dictionary<string, DocumentedProperty> lefts = ByName(mine!.Properties, property => property.WireName), rights = ByName(theirs!.Properties, property => property.WireName);
            foreach (string wireName in lefts.Keys.Concat(rights.Keys).Distinct())
            {
                if (!lefts.TryGetValue(wireName, out DocumentedProperty? left) | !rights.TryGetValue(wireName, out DocumentedProperty? right)) return (Place(first, mine, left), Place(other, theirs, right), $"only one has '{wireName}'");
                if (left!.Type == right!.Type) continue;
                string description = $"'{wireName}' is {TypeNames.Of(left.Type)} in one and {TypeNames.Of(right.Type)} in the other";
                return (first.Anchor.PropertyType(name, wireName), other.Anchor.PropertyType(name, wireName), description);
            }
        }

        return null;
    }

    private static Dictionary<string, T> ByName<T>(IEnumerable<T> items, Func<T, string> name) => items.ToDictionary(name, StringComparer.Ordinal);

    private static Anchor Place(LinkedOperation operation, DocumentedSchema? schema, DocumentedProperty? property = null) =>
        property is null ? operation.Anchor.Schema(schema?.Name ?? "") : operation.Anchor.PropertyName(schema!.Name, property.WireName);

    public static SchemaSignature SignatureOf(DocumentedOperation operation) => new(string.Join("\n", Schemas(operation).SelectMany(schema =>
        schema.Properties.Select(property => schema.Name + "\t" + property.WireName + "\t" + TypeNames.Of(property.Type)))));

    private static IEnumerable<DocumentedSchema> Schemas(LinkedOperation operation) => Schemas(operation.Documented);

    private static IEnumerable<DocumentedSchema> Schemas(DocumentedOperation operation) => operation.NamedSchemas.Prepend(operation.Schema!);
}

/// <summary>An operation's tables as one text, equal for equal tables. The text is long and is compared after every edit, so its hash is kept.</summary>
internal sealed class SchemaSignature(string text) : IEquatable<SchemaSignature>
{
    private readonly string _text = text;
    private readonly int _hash = text.GetHashCode();

    public bool Equals(SchemaSignature? other) => other is not null && _hash == other._hash && _text == other._text;

    public override bool Equals(object? obj) => Equals(obj as SchemaSignature);

    public override int GetHashCode() => _hash;
}
