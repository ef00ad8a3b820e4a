using CardanoBI.Generator.Basics;
using CardanoBI.Generator.Client;
using CardanoBI.Generator.Diagnostics;
using CardanoBI.Generator.Pages;

namespace CardanoBI.Gen.Specs;

/// <summary>
/// Finds where the properties of the client's types are documented: it walks the operations from their rows down, with the client's types
/// and the page's tables side by side.
/// </summary>
internal sealed class PropertyPlaces
{
    private readonly Dictionary<string, ResponseType> _types;
    private readonly Dictionary<(string Type, string WireName), List<PropertyPlace>> _places = [];
    private readonly HashSet<(string Operation, string Type, string? Schema)> _seen = [];

    public PropertyPlaces(LinkedSpec spec)
    {
        _types = spec.Client.AllTypes.ToDictionary(type => type.Name, StringComparer.Ordinal);
        foreach (SpecOperation operation in spec.Operations)
            Follow(operation, operation.Client.Row, operation.Documented.Schema, "");
    }

    /// <summary>All places of a property, in the catalogue's order of operations; several if operations share the type.</summary>
    public IReadOnlyList<PropertyPlace> Of(string type, string wireName) =>
        _places.TryGetValue((type, wireName), out List<PropertyPlace>? places) ? places : [];

    private void Follow(SpecOperation operation, TypeReference reference, DocumentedSchema? schema, string path)
    {
        for (; reference.Element is { } element; reference = element) path = MemberPath.Elements(path);
        // A table may refer to itself.
        if (reference.ResponseName is not { } name || !_seen.Add((operation.Client.HolderName, name, schema?.Name))) return;
        foreach (Property property in _types[name].Properties)
        {
            DocumentedProperty? row = schema?.Properties.FirstOrDefault(row => row.WireName == property.WireName);
            string member = MemberPath.Member(path, property.WireName);
            if (!_places.TryGetValue((name, property.WireName), out List<PropertyPlace>? places))
                _places.Add((name, property.WireName), places = []);
            places.Add(row is null
                ? new PropertyPlace(operation, null, operation.Anchor.Sample(member), operation.Anchor.Sample(member), member)
                : new PropertyPlace(
                    operation,
                    row,
                    operation.Anchor.PropertyName(schema!.Name, row.WireName),
                    operation.Anchor.PropertyType(schema.Name, row.WireName),
                    member));
            Follow(operation, property.Type, SchemaOf(operation, row), member);
        }
    }

    private static DocumentedSchema? SchemaOf(SpecOperation operation, DocumentedProperty? row) =>
        row?.Type.Kind == DocumentedTypeKind.Named
            ? operation.Documented.NamedSchemas.FirstOrDefault(schema => schema.Name == row.Type.Name)
            : null;
}

/// <summary>A place where a property is documented.</summary>
/// <param name="Row">The table's row; null if only the sample shows the property.</param>
/// <param name="Name">The row's first cell, which represents the row; or the member in the sample.</param>
/// <param name="Type">The row's type; or the member in the sample.</param>
/// <param name="Path">The path from the response's row to the property, <c>votes[].amount</c>.</param>
internal sealed record PropertyPlace(SpecOperation Operation, DocumentedProperty? Row, Anchor Name, Anchor Type, string Path);
