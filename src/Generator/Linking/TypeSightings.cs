using CardanoBI.Generator.Overlay;
using CardanoBI.Generator.Pages;
using CardanoBI.Generator.Samples;

namespace CardanoBI.Generator.Linking;

/// <summary>A place where a response type is seen: the row of a response, or a property inside one.</summary>
/// <param name="IsPinned">Whether the overlay sets the name; only then may several places share it.</param>
/// <param name="Owner">The operation whose page shows it.</param>
/// <param name="Origin">
/// What distinguishes the place from others of its owner; a named table is one place, however often it is seen.
/// </param>
/// <param name="Schema">The table that describes it; null if only a sample does.</param>
/// <param name="Shape">What the owner's sample shows there; null if it shows nothing.</param>
/// <param name="Path">The way from the row.</param>
/// <param name="Row">The operations that return it; none if it is inside a row.</param>
internal sealed record TypeSighting(
    string Name,
    bool IsPinned,
    NamedOperation Owner,
    string Origin,
    DocumentedSchema? Schema,
    Shape? Shape,
    string Path,
    IReadOnlyList<NamedOperation> Row)
{
    /// <summary>
    /// What distinguishes the places of one owner. The overlay may set one name at many places; these are one type per table, and one for
    /// everything that only samples show.
    /// </summary>
    public string Identity => !IsPinned ? Origin : Schema is null ? "pinned" : "pinned/" + Schema.Name;

    /// <summary>
    /// Equal for places that share a description: with a name from the overlay, places with the same table; otherwise only the same place.
    /// An operation's tables may name other tables of that operation; such a table describes the type for its owner only.
    /// </summary>
    public object Description => IsPinned
        ? (
            Schema,
            Row.Count > 0 ? Row : null,
            Schema?.Properties.Items.Any(property => property.Type.Kind == DocumentedTypeKind.Named) == true ? Owner : null)
        : (Owner, Origin);
}

/// <summary>All places of one type, and all that samples show at them.</summary>
internal sealed class SeenType
{
    private readonly List<TypeSighting> _places = [];
    private readonly HashSet<(NamedOperation, string)> _known = [];
    private readonly List<Shape> _shapes = [];

    /// <summary>The places, grouped by their description; there is mostly one place.</summary>
    public IEnumerable<IReadOnlyList<TypeSighting>> PlacesByDescription =>
        _places.Count == 1 ? [_places] : _places.GroupBy(place => place.Description, (_, places) => places.ToList());

    /// <summary>Everything that samples show of the type, anywhere; null if they show nothing.</summary>
    public Shape? Evidence => Shape.Join(_shapes);

    /// <summary>False if the place was already known and shows nothing new.</summary>
    public bool Add(TypeSighting sighting)
    {
        bool isNew = _known.Add((sighting.Owner, sighting.Identity));
        if (isNew) _places.Add(sighting);
        if (sighting.Shape is not null) _shapes.Add(sighting.Shape);
        return isNew || sighting.Shape is not null;
    }
}

/// <summary>
/// Every response type that a group's operations show, collected before the first one is made: what one sample leaves open, another may
/// show.
/// </summary>
internal sealed class TypeSightings
{
    private readonly Dictionary<string, SeenType> _types = new(StringComparer.Ordinal);
    private readonly PropertyFactory _properties;

    /// <summary>A queue instead of recursion, since a page may chain thousands of types.</summary>
    private readonly Queue<TypeSighting> _open = new();

    public TypeSightings(LinkingRules rules)
    {
        // Its results and findings are discarded: only the properties of types that are made count.
        _properties = new PropertyFactory(new OverlayLookup(rules.Overlay), rules.Names, [], _open.Enqueue);
    }

    /// <summary>Collects what a row leads to.</summary>
    public void Follow(SharedRow row, CancellationToken cancellationToken)
    {
        _properties.Row(row);
        Follow(cancellationToken);
    }

    /// <summary>
    /// Everything that was seen of the sighting's type. All places together may lead to a name that none leads to alone; that name is
    /// followed then.
    /// </summary>
    public SeenType Of(TypeSighting sighting, CancellationToken cancellationToken)
    {
        if (_types.TryGetValue(sighting.Name, out SeenType? known)) return known;
        _open.Enqueue(sighting);
        Follow(cancellationToken);
        return _types[sighting.Name];
    }

    private void Follow(CancellationToken cancellationToken)
    {
        while (_open.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            TypeSighting sighting = _open.Dequeue();
            if (!_types.TryGetValue(sighting.Name, out SeenType? type)) _types.Add(sighting.Name, type = new SeenType());
            if (type.Add(sighting) && CSharpNames.Fits(sighting.Name)) _properties.Follow(sighting);
        }
    }
}
