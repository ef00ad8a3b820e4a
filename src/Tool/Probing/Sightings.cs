using System.Text.Json;
using CardanoBI.Gen.Specs;
using CardanoBI.Generator.Basics;
using CardanoBI.Generator.Client;
using CardanoBI.Generator.Pages;

namespace CardanoBI.Gen.Probing;

/// <summary>
/// Walks all observed rows from the top, with the client's types and the pages' tables side by side, and counts what occurs.
/// </summary>
internal sealed class Sightings(LinkedSpec spec)
{
    private readonly Dictionary<string, ResponseType> _types = spec.Client.AllTypes.ToDictionary(type => type.Name, StringComparer.Ordinal);
    private readonly Dictionary<(string Type, string WireName), MemberTally> _members = [];
    private readonly Dictionary<(string Type, string WireName), StrayMember> _strays = [];
    private readonly Dictionary<string, int> _objects = new(StringComparer.Ordinal);
    private readonly Dictionary<SpecOperation, ValueTally> _rows = [];

    public IEnumerable<MemberTally> Members => _members.Values;

    /// <summary>Whether the server writes a member that is null. If it does, a member that no row has is not there at all.</summary>
    public bool AreNullsWritten => _members.Values.Any(member => member.Values.Nulls > 0);

    /// <summary>The rows themselves, which may not be of the kind that their type expects.</summary>
    public IEnumerable<(SpecOperation Operation, ValueTally Rows)> Rows => _rows.Select(rows => (rows.Key, rows.Value));

    public IEnumerable<StrayMember> Strays =>
        _strays.Select(stray => stray.Value with { Objects = _objects[stray.Key.Type] });

    /// <summary>The times in each operation's rows, by their paths.</summary>
    public ZoneTally Zones { get; } = new();

    public void Add(SpecOperation operation, Observation observation)
    {
        if (observation.Query.IsReshaped || observation.Answer is not { } raw) return;
        AnswerBody answer = raw.As(operation);
        if (answer.Kind != operation.Client.ResponseKind && !answer.Rows.All(row => IsLike(operation.Client.Row, row))) return;
        if (!_rows.TryGetValue(operation, out ValueTally? rows)) _rows.Add(operation, rows = new ValueTally(operation.Client.Row));
        var walk = new Walk(operation, !observation.Query.Selects);
        foreach (JsonElement row in answer.Rows)
            AddValue(walk, rows, row, operation.Documented.Schema, "");
    }

    /// <summary>Whether it can be a row although the response has another form: anything else has no members to count.</summary>
    private bool IsLike(TypeReference row, JsonElement value)
    {
        if (row.Kind != TypeKind.Response || value.ValueKind != JsonValueKind.Object) return false;
        EquatableArray<Property> properties = _types[row.Name].Properties;
        return properties.Items.Count(property => value.TryGetProperty(property.WireName, out _)) * 2 >= properties.Count;
    }

    private void AddValue(Walk walk, ValueTally tally, JsonElement value, DocumentedSchema? schema, string path)
    {
        if (tally.Add(value)) AddObject(walk, tally.Type.Name, value, schema, path);
        if (tally.Type.Kind == TypeKind.DateTimeOffset && value.ValueKind == JsonValueKind.String)
            Zones.Add(walk.Operation, path, value.GetString()!);
        if (tally.Element is null || value.ValueKind != JsonValueKind.Array) return;
        foreach (JsonElement element in value.EnumerateArray())
            AddValue(walk, tally.Element, element, schema, MemberPath.Elements(path));
    }

    private void AddObject(Walk walk, string type, JsonElement value, DocumentedSchema? schema, string path)
    {
        // A row of a query with $select lacks what was not selected.
        bool isWhole = walk.IsWhole || path.Length > 0;
        _objects[type] = _objects.GetValueOrDefault(type) + 1;
        foreach (Property property in _types[type].Properties)
        {
            MemberTally tally = Of(walk.Operation, type, property, schema, path);
            bool isThere = false;
            // All of them: a member that comes twice is read twice.
            foreach (JsonProperty member in value.EnumerateObject())
            {
                if (!member.NameEquals(property.WireName)) continue;
                isThere = true;
                AddValue(
                    walk,
                    tally.Values,
                    member.Value,
                    walk.SchemaOf(schema, property.WireName),
                    MemberPath.Member(path, property.WireName));
            }

            if (isWhole || isThere) tally.Objects++;
            if (isWhole && !isThere) tally.Missing++;
        }

        foreach (string name in value.EnumerateObject().Select(member => member.Name).Distinct())
        {
            if (!IsKnown(type, schema, name))
                Stray(walk.Operation, type, name, value.GetProperty(name), schema, path).Count++;
        }
    }

    private MemberTally Of(SpecOperation operation, string type, Property property, DocumentedSchema? schema, string path)
    {
        if (_members.TryGetValue((type, property.WireName), out MemberTally? tally)) return tally;
        bool hasRow = schema?.Properties.Any(row => row.WireName == property.WireName) == true;
        string member = MemberPath.Member(path, property.WireName);
        tally = hasRow
            ? new MemberTally(
                property,
                type,
                operation,
                operation.Anchor.PropertyName(schema!.Name, property.WireName),
                operation.Anchor.PropertyType(schema.Name, property.WireName))
            : new MemberTally(property, type, operation, operation.Anchor.Sample(member), operation.Anchor.Sample(member));
        _members.Add((type, property.WireName), tally);
        return tally;
    }

    private StrayMember Stray(
        SpecOperation operation, string type, string name, JsonElement value, DocumentedSchema? schema, string path)
    {
        if (_strays.TryGetValue((type, name), out StrayMember? stray)) return stray;
        stray = new StrayMember(
            type,
            name,
            schema is null ? operation.Anchor.Sample(path) : operation.Anchor.Schema(schema.Name),
            value.ValueKind.ToString().ToLowerInvariant());
        _strays.Add((type, name), stray);
        return stray;
    }

    private bool IsKnown(string type, DocumentedSchema? schema, string member) =>
        AnswerBody.IsAnnotation(member)
            || _types[type].Properties.Items.Any(property => property.WireName == member)
            || schema?.Properties.Any(row => row.WireName == member) == true;

    private sealed record Walk(SpecOperation Operation, bool IsWhole)
    {
        /// <summary>The table of a nested value; null if it has none.</summary>
        public DocumentedSchema? SchemaOf(DocumentedSchema? schema, string wireName) =>
            schema?.Properties.FirstOrDefault(row => row.WireName == wireName) is { Type.Kind: DocumentedTypeKind.Named } row
                ? Operation.Documented.NamedSchemas.FirstOrDefault(named => named.Name == row.Type.Name)
                : null;
    }
}
