using CardanoBI.Generator.Diagnostics;
using CardanoBI.Generator.Model;

namespace CardanoBI.Generator.Binding;

/// <summary>The response types of all groups by name; refuses names that two would take.</summary>
/// <param name="count">How many types there are: this runs after every edit, and tables that grow are most of its garbage.</param>
internal sealed class TypeTable(IReadOnlyCollection<string> takenNames, List<LinkDiagnostic> diagnostics, int count)
{
    private readonly HashSet<string> _taken = new(takenNames, StringComparer.OrdinalIgnoreCase);

    /// <summary>Case aside: each may become a file, and file names know no case.</summary>
    private readonly Dictionary<string, LinkedType> _types = new(count, StringComparer.OrdinalIgnoreCase);

    /// <summary>Names of the row types that cannot be emitted; their operations are left out.</summary>
    private readonly HashSet<string> _broken = new(StringComparer.Ordinal);

    /// <summary>The groups of several operations, by each of these.</summary>
    private readonly Dictionary<LinkedOperation, LinkedGroup> _shared = [];

    public void Add(LinkedGroup group)
    {
        diagnostics.AddRange(group.Diagnostics);
        if (group.Operations.Count > 1)
            foreach (LinkedOperation operation in group.Operations) _shared.Add(operation, group);
        foreach (LinkedType type in group.Types)
        {
            string name = type.Model.Name;
            if (_taken.Contains(name))
            {
                RefuseHolders(type);
            }
            else if (_types.TryGetValue(name, out LinkedType? existing))
            {
                RefuseHolders(existing);
                RefuseHolders(type);
            }
            else
            {
                _types.Add(name, type);
            }
        }
    }

    public bool IsUsable(LinkedOperation operation) => !_broken.Contains(operation.TypeName);

    /// <summary>The types that these rows need, and those that they need in turn, by name.</summary>
    public IReadOnlyList<LinkedType> ReachableFrom(IEnumerable<TypeReference> rows)
    {
        List<LinkedType> types = LinkedType.Reach(rows, _types);
        types.Sort((left, right) => string.CompareOrdinal(left.Model.Name, right.Model.Name));
        return types;
    }

    /// <summary>Every operation that would be emitted with the type, so that none is left with another's type of the name, and which came first does not matter.</summary>
    private void RefuseHolders(LinkedType type)
    {
        string name = type.Model.Name;
        IEnumerable<LinkedOperation> holders = _shared.TryGetValue(type.Owner, out LinkedGroup? group) ? Holders(group, name) : [type.Owner];
        foreach (LinkedOperation operation in holders)
        {
            _broken.Add(operation.TypeName);
            diagnostics.Add(LinkDiagnostic.At(Descriptors.TypeNameCollision, operation.Anchor, operation.Key, name));
        }
    }

    private static IEnumerable<LinkedOperation> Holders(LinkedGroup group, string name)
    {
        Dictionary<string, LinkedType> types = group.Types.ToDictionary(type => type.Model.Name, StringComparer.Ordinal);
        for (int i = 0; i < group.Operations.Count; i++)
        {
            if (group.Methods[i] is { } method && LinkedType.Reach([method.Row], types).Any(type => type.Model.Name == name))
                yield return group.Operations[i];
        }
    }
}
