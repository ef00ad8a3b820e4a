using CardanoBI.Generator.Basics;
using CardanoBI.Generator.Client;
using CardanoBI.Generator.Diagnostics;
using CardanoBI.Generator.Overlay;
using CardanoBI.Generator.Samples;

namespace CardanoBI.Generator.Linking;

/// <summary>The operations whose rows have one type.</summary>
internal sealed class SharedRow(IReadOnlyList<NamedOperation> operations)
{
    public IReadOnlyList<NamedOperation> Operations { get; } = operations;

    /// <summary>The operation whose page describes the row.</summary>
    public NamedOperation Owner { get; } = operations.FirstOrDefault(operation => operation.Documented.Schema is not null) ?? operations[0];

    /// <summary>What all of their samples show.</summary>
    public Shape? Shape { get; } = Shape.Join(operations.Select(operation => operation.Documented.Sample?.Row));
}

/// <summary>A response type of the client, and where it comes from.</summary>
/// <param name="First">The first of its places.</param>
internal sealed record LinkedType(ResponseType Model, TypeSighting First)
{
    public static readonly Comparison<LinkedType> ByName = (left, right) => string.CompareOrdinal(left.Model.Name, right.Model.Name);

    private TypeOrigin? _origin;

    public TypeOrigin Origin => _origin ??= new TypeOrigin(Model.Name, First.Owner.Anchor, First.Schema?.Name);

    /// <summary>The response types that the properties name.</summary>
    public IEnumerable<string> References => Model.Properties.Items.Select(property => property.Type.ResponseName).OfType<string>();

    /// <summary>The names of the types that rows lead to, and of those that they lead to in turn.</summary>
    /// <param name="types">All types, by name.</param>
    public static HashSet<string> Reach(IEnumerable<TypeReference> rows, ILookup<string, LinkedType> types)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(rows.Select(row => row.ResponseName).OfType<string>());
        while (open.Count > 0)
        {
            string name = open.Pop();
            if (!reached.Add(name)) continue;
            foreach (LinkedType type in types[name])
                foreach (string reference in type.References) open.Push(reference);
        }

        return reached;
    }
}

/// <summary>Makes the response types that rows lead to, each once and from everything that is known about it.</summary>
internal sealed class TypeFactory
{
    private readonly OverlayLookup _overlay;
    private readonly TypeSightings _sightings;
    private readonly List<Finding> _findings;
    private readonly PropertyFactory _properties;
    private readonly Queue<TypeSighting> _open = new();
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly List<LinkedType> _types = [];

    public TypeFactory(TypeSightings sightings, OverlayLookup overlay, CSharpNames names, List<Finding> findings)
    {
        _sightings = sightings;
        _overlay = overlay;
        _findings = findings;
        _properties = new PropertyFactory(overlay, names, findings, _open.Enqueue);
    }

    /// <summary>The types made so far; a name of two different types occurs twice.</summary>
    public IReadOnlyList<LinkedType> Types => _types;

    /// <summary>The type of a row, made with all types that it leads to.</summary>
    public TypeReference Make(SharedRow row, CancellationToken cancellationToken)
    {
        TypeReference reference = _properties.Row(row);
        while (_open.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            TypeSighting met = _open.Dequeue();
            if (_known.Add(met.Name)) _types.AddRange(Make(met.Name, _sightings.Of(met, cancellationToken)));
        }

        return reference;
    }

    private List<LinkedType> Make(string name, SeenType seen)
    {
        var made = new List<LinkedType>(1);
        Shape? evidence = seen.Evidence;
        foreach (IReadOnlyList<TypeSighting> places in seen.PlacesByDescription)
        {
            TypeSighting first = places[0];
            List<Property> properties = CSharpNames.Fits(name) ? PropertiesAt(places, evidence) : [];
            if (made.Any(other => other.First.IsPinned && first.IsPinned && HaveSameTypes(other.Model.Properties, properties))) continue;
            string summary = _overlay.Summary(name) ?? (first.Schema?.Name.Length > 0 ? first.Schema.Name : first.Owner.Documented.Title);
            made.Add(new LinkedType(new ResponseType(name, summary, first.Owner.Page, properties.ToEquatableArray()), first));
        }

        return made;
    }

    private List<Property> PropertiesAt(IReadOnlyList<TypeSighting> places, Shape? evidence)
    {
        int said = _findings.Count;
        List<Property> properties = _properties.Properties(places[0], evidence);
        // One description serves all the places; if it is wrong, it is wrong at each of them.
        if (_findings.Count > said)
            foreach (TypeSighting place in places.Skip(1)) _properties.Properties(place, evidence);
        return properties;
    }

    private static bool HaveSameTypes(EquatableArray<Property> left, List<Property> right) =>
        left.Items.Select(property => (property.WireName, property.Name, property.Type))
            .SequenceEqual(right.Select(property => (property.WireName, property.Name, property.Type)));
}
