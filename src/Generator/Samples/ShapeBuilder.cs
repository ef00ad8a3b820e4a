namespace CardanoBI.Generator.Samples;

/// <summary>Joins the sightings of a value one by one; each costs as much as it shows, however much was known before.</summary>
internal sealed class ShapeBuilder
{
    private readonly List<(string WireName, ShapeBuilder Shape)> _members = [];
    private readonly Dictionary<string, ShapeBuilder> _byName = new(StringComparer.Ordinal);
    private ShapeKinds _kinds;
    private ShapeBuilder? _element;

    public void Add(ShapeKinds kinds) => _kinds |= kinds;

    /// <returns>Whether it shows anything that was not known.</returns>
    public bool Add(Shape shape)
    {
        int known = _members.Count;
        bool isNew = (shape.Kinds & ~_kinds) != 0 || (shape.Element is not null && _element is null);
        Add(shape.Kinds);
        foreach (ShapeMember member in shape.Members) isNew |= Member(member.WireName).Add(member.Shape);
        if (shape.Element is not null) isNew |= Element().Add(shape.Element);
        return isNew || _members.Count > known;
    }

    public ShapeBuilder Member(string wireName)
    {
        if (_byName.TryGetValue(wireName, out ShapeBuilder? known)) return known;
        var member = new ShapeBuilder();
        _members.Add((wireName, member));
        _byName.Add(wireName, member);
        return member;
    }

    public ShapeBuilder Element() => _element ??= new ShapeBuilder();

    public Shape Build() => new(
        _kinds,
        _members.Count == 0
            ? ShapeMembers.None
            : new ShapeMembers(_members.Select(member => new ShapeMember(member.WireName, member.Shape.Build()))),
        _element?.Build());
}
