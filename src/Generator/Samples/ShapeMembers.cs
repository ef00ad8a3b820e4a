using System.Collections;
using CardanoBI.Generator.Basics;

namespace CardanoBI.Generator.Samples;

/// <summary>An object's members in the order first seen, each found by its name without a search.</summary>
internal sealed class ShapeMembers(IEnumerable<ShapeMember> members) : IEquatable<ShapeMembers>, IReadOnlyList<ShapeMember>
{
    public static readonly ShapeMembers None = new([]);

    /// <summary>A dictionary for every row of every sample would be most of a model's memory.</summary>
    private const int FewEnoughToSearch = 24;

    private readonly EquatableArray<ShapeMember> _members = members.ToEquatableArray();
    private Dictionary<string, Shape>? _byName;

    public int Count => _members.Count;

    public ShapeMember this[int index] => _members[index];

    public Shape? Find(string wireName)
    {
        if (_members.Count <= FewEnoughToSearch)
        {
            foreach (ShapeMember member in _members)
                if (member.WireName == wireName) return member.Shape;
            return null;
        }

        // Assigned once and complete: if two threads get here at once, both make the same dictionary.
        _byName ??= _members.Items.ToDictionary(member => member.WireName, member => member.Shape, StringComparer.Ordinal);
        return _byName.TryGetValue(wireName, out Shape? shape) ? shape : null;
    }

    public bool Equals(ShapeMembers? other) => other is not null && _members.Equals(other._members);

    public override bool Equals(object? obj) => Equals(obj as ShapeMembers);

    public override int GetHashCode() => _members.GetHashCode();

    public IEnumerator<ShapeMember> GetEnumerator() => ((IEnumerable<ShapeMember>)_members).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
