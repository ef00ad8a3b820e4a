using CardanoBI.Gen.Specs;
using CardanoBI.Generator.Basics;
using CardanoBI.Generator.Client;
using CardanoBI.Generator.Diagnostics;
using CardanoBI.Generator.Pages;

namespace CardanoBI.Gen.Changes;

/// <summary>
/// Pairs the response types: it walks the operations that are in both specifications from their rows down, with both clients' types and
/// both pages' tables side by side. No type is paired by its name alone.
/// </summary>
internal sealed class TypeWalk
{
    private readonly SpecSide _old, _new;
    private readonly Dictionary<(string Old, string New), TypePair> _pairs = [];
    private readonly HashSet<(string Operation, string Old, string New, string? OldTable, string? NewTable)> _seen = [];

    public TypeWalk(SpecSide old, SpecSide @new, IEnumerable<OperationPair> operations)
    {
        (_old, _new) = (old, @new);
        foreach (OperationPair pair in operations)
        {
            Follow(
                pair,
                new Step(pair.Old, pair.Old.Client.Row, pair.Old.Documented.Schema, ""),
                new Step(pair.New, pair.New.Client.Row, pair.New.Documented.Schema, ""));
        }
    }

    /// <summary>The pairs, in the order of the operations, a response's own type first.</summary>
    public IReadOnlyCollection<TypePair> Pairs => _pairs.Values;

    private void Follow(OperationPair operation, Step old, Step @new)
    {
        (old, @new) = (old.Innermost(), @new.Innermost());
        if (old.Type.ResponseName is not { } left || @new.Type.ResponseName is not { } right) return;
        if (!_seen.Add((operation.New.Key, left, right, old.Table?.Name, @new.Table?.Name))) return;
        if (!_pairs.TryGetValue((left, right), out TypePair? pair))
        {
            pair = new TypePair(_old.Types[left], _new.Types[right], Pair(_old.Types[left], old.Table, _new.Types[right], @new.Table));
            _pairs.Add((left, right), pair);
        }

        pair.Places.Add(new TypePlace(operation, old.Place(), @new.Place()));
        foreach (PropertyPair property in pair.Properties)
        {
            Step? was = property.Old is { } gone ? old.To(gone) : null, @is = property.New is { } come ? @new.To(come) : null;
            property.Places.Add(new PropertyPairPlace(was?.Row, was?.Anchors, @is?.Row, @is?.Anchors));
            if (was is not null && @is is not null) Follow(operation, was, @is);
        }
    }

    private static List<PropertyPair> Pair(ResponseType old, DocumentedSchema? oldTable, ResponseType @new, DocumentedSchema? newTable)
    {
        return
        [
            .. NamedPair<Property>
                .Of([.. old.Properties], [.. @new.Properties], property => property.WireName, IsRenamed)
                .Select(pair => new PropertyPair(pair.Old, pair.New)),
        ];

        // Both rows describe the same type in the same words. The overlay may know only one of the names, so its words are no evidence.
        bool IsRenamed(Property left, Property right) =>
            Row(oldTable, left) is { Description.Length: > 0 } was
            && Row(newTable, right) is { } @is
            && was.Type == @is.Type
            && was.Description == @is.Description;
    }

    private static DocumentedProperty? Row(DocumentedSchema? table, Property property) =>
        table?.Properties.FirstOrDefault(row => row.WireName == property.WireName);

    /// <summary>A type on the way down from an operation's response.</summary>
    /// <param name="Path">The path to it from the response's row.</param>
    private sealed record Step(SpecOperation Operation, TypeReference Type, DocumentedSchema? Table, string Path)
    {
        public DocumentedProperty? Row { get; private init; }

        public PropertyAnchors? Anchors { get; private init; }

        public Step Innermost()
        {
            Step step = this;
            while (step.Type.Element is { } element) step = step with { Type = element, Path = MemberPath.Elements(step.Path) };
            return step;
        }

        public Anchor Place() => Table is null ? Operation.Anchor : Operation.Anchor.Schema(Table.Name);

        public Step To(Property property)
        {
            DocumentedProperty? row = TypeWalk.Row(Table, property);
            string member = MemberPath.Member(Path, property.WireName);
            DocumentedSchema? table = row?.Type.Kind == DocumentedTypeKind.Named
                ? Operation.Documented.NamedSchemas.FirstOrDefault(schema => schema.Name == row.Type.Name)
                : null;
            return new Step(Operation, property.Type, table, member)
            {
                Row = row,
                Anchors = row is null
                    ? new PropertyAnchors(Operation.Anchor.Sample(member), Operation.Anchor.Sample(member))
                    : new PropertyAnchors(
                        Operation.Anchor.PropertyName(Table!.Name, row.WireName), Operation.Anchor.PropertyType(Table.Name, row.WireName)),
            };
        }
    }
}

/// <summary>A type of the old client and one of the new client in the same place of a response.</summary>
internal sealed record TypePair(ResponseType Old, ResponseType New, IReadOnlyList<PropertyPair> Properties)
{
    /// <summary>The places where both are.</summary>
    public List<TypePlace> Places { get; } = [];
}

/// <summary>A place where a response has the types of a <see cref="TypePair"/>.</summary>
internal sealed record TypePlace(OperationPair Operation, Anchor Old, Anchor New);

/// <param name="Old">Null for an added property.</param>
/// <param name="New">Null for a removed property.</param>
internal sealed record PropertyPair(Property? Old, Property? New)
{
    /// <summary>The places where it is documented; several if operations share the type.</summary>
    public List<PropertyPairPlace> Places { get; } = [];
}

/// <summary>A place where a property is documented; a row is null if only the sample shows the property.</summary>
internal sealed record PropertyPairPlace(
    DocumentedProperty? OldRow, PropertyAnchors? Old, DocumentedProperty? NewRow, PropertyAnchors? New);

/// <summary>The row's first cell, which represents the row, and its type; or the member in the sample.</summary>
internal sealed record PropertyAnchors(Anchor Name, Anchor Type);
