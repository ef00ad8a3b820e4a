using CardanoBI.Generator.Client;
using CardanoBI.Generator.Diagnostics;
using CardanoBI.Generator.Overlay;

namespace CardanoBI.Generator.Linking;

/// <summary>Operations whose response types are made together, since they may share one. Most groups have one operation.</summary>
internal sealed class OperationGroup(IReadOnlyList<NamedOperation> operations) : IEquatable<OperationGroup>
{
    public IReadOnlyList<NamedOperation> Operations { get; } = operations;

    public bool Equals(OperationGroup? other) => other is not null && Operations.SequenceEqual(other.Operations);

    public override bool Equals(object? obj) => Equals(obj as OperationGroup);

    public override int GetHashCode() => Operations[0].GetHashCode();
}

/// <summary>
/// The response types and methods of a group, made as if there were no other groups; kept as long as none of its pages changes.
/// </summary>
internal sealed class LinkedGroup
{
    private LinkedGroup(
        IReadOnlyList<LinkedOperation> operations,
        IReadOnlyList<LinkedType> types,
        IReadOnlyList<Finding> findings,
        IReadOnlyCollection<OverlayPlace> used)
    {
        Operations = operations;
        Types = types;
        Findings = findings;
        Used = used;
        Emitted = Only([.. operations.Where(operation => operation.Method is not null)]);
    }

    /// <summary>Operations without a method are already refused.</summary>
    public IReadOnlyList<LinkedOperation> Operations { get; }

    /// <summary>A name of two different types occurs twice.</summary>
    public IReadOnlyList<LinkedType> Types { get; }

    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The overlay's entries that were used for the types.</summary>
    public IReadOnlyCollection<OverlayPlace> Used { get; }

    /// <summary>
    /// What is emitted of the group if no name is refused, which is nearly always everything. Computed once, since all groups are visited
    /// after every edit.
    /// </summary>
    public EmittedGroup Emitted { get; }

    /// <summary>What is emitted of the group if only these operations are emitted.</summary>
    public EmittedGroup Only(IReadOnlyList<LinkedOperation> operations)
    {
        HashSet<string> reached = LinkedType.Reach(
            operations.Select(operation => operation.Row), Types.ToLookup(type => type.Model.Name, StringComparer.Ordinal));
        return new EmittedGroup(operations, [.. Types.Where(type => reached.Contains(type.Model.Name))]);
    }

    public static LinkedGroup Link(OperationGroup group, CancellationToken cancellationToken)
    {
        LinkingRules rules = group.Operations[0].Rules;
        // Only types that the overlay names may be shared.
        List<SharedRow> rows = group.Operations
            .GroupBy(operation => (operation.TypeName, Alone: operation.Facts.Type is null ? operation : null))
            .OrderBy(sharing => sharing.Key.TypeName, StringComparer.Ordinal)
            .Select(sharing => new SharedRow(sharing.ToList()))
            .ToList();
        var sightings = new TypeSightings(rules);
        foreach (SharedRow row in rows) sightings.Follow(row, cancellationToken);

        var overlay = new OverlayLookup(rules.Overlay);
        CSharpNames names = rules.Names.NotedIn(overlay);
        var findings = new List<Finding>();
        var types = new TypeFactory(sightings, overlay, names, findings);
        var references = new Dictionary<NamedOperation, TypeReference>(group.Operations.Count);
        foreach (SharedRow row in rows)
        {
            TypeReference reference = types.Make(row, cancellationToken);
            foreach (NamedOperation operation in row.Operations) references.Add(operation, reference);
        }

        var methods = new MethodFactory(names, overlay, findings);
        List<LinkedOperation> operations = group.Operations
            .Select(operation => new LinkedOperation(operation, references[operation], methods.Make(operation, references[operation])))
            .ToList();
        SampleValueChecker.Check(operations, types.Types, findings);
        return new LinkedGroup(operations, QueryableLists.WithFields(types.Types, operations), findings, overlay.Used);
    }

    /// <summary>The result for a group that could not be linked.</summary>
    public static LinkedGroup Failed(Finding failure) => new([], [], [failure], []);
}

/// <summary>
/// An operation with the type of its rows and its method. The method is null if the operation cannot be emitted, which a finding explains.
/// </summary>
internal sealed record LinkedOperation(NamedOperation Source, TypeReference Row, Operation? Method);

/// <summary>The operations of a group that are emitted, and the types that their rows lead to.</summary>
internal sealed record EmittedGroup(IReadOnlyList<LinkedOperation> Operations, IReadOnlyList<LinkedType> Types);
