using CardanoBI.Generator.Basics;
using CardanoBI.Generator.Client;
using CardanoBI.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace CardanoBI.Generator.Linking;

/// <summary>
/// Refuses names. If two things need the same name, every operation that would be emitted with it is refused, and none is numbered: it must
/// not matter which of them comes first, or a new page could take a name away from an old one. Names are compared without case, since each
/// class may be a file.
/// </summary>
internal sealed class NameRegistry(List<Finding> findings)
{
    private static readonly StringComparer Comparer = StringComparer.OrdinalIgnoreCase;

    /// <summary>
    /// The root class, the namespaces next to the emitted types, and what a record declares, since no type can have a member of its own
    /// name.
    /// </summary>
    private static readonly string[] Reserved =
    [
        "CardanoBIClient", "CardanoBISamples", "Wire", QueryOptionSet.Namespace, "Client", "Sandbox", "Generator",
        "Equals", "EqualityContract", "GetHashCode", "PrintMembers", "ToString",
    ];

    /// <summary>The operations whose methods, classes and request types have unique names.</summary>
    public List<NamedOperation> Admit(List<NamedOperation> operations) =>
        WithOwnRequestNames(WithOwnClassNames(WithOwnMethodNames(operations.Where(HasNames).ToList())));

    /// <summary>
    /// The names that no response type may have because of these operations. They include the names of request types that do not exist yet,
    /// since one more parameter would create the type.
    /// </summary>
    public static HashSet<string> TakenBy(List<NamedOperation> operations) =>
        new(ClassNames(operations).Concat(operations.Select(operation => operation.RequestName)), Comparer);

    /// <summary>
    /// What is emitted of each group: the operations whose response types, including all that these lead to, have unique names.
    /// </summary>
    /// <param name="taken">By the operations themselves.</param>
    public List<EmittedGroup> Admit(IReadOnlyList<LinkedGroup> groups, HashSet<string> taken)
    {
        HashSet<string> refused = RefusedTypes(groups, taken);
        var admitted = new List<EmittedGroup>(groups.Count);
        foreach (LinkedGroup group in groups)
        {
            if (refused.Count == 0 || !group.Types.Any(type => refused.Contains(type.Model.Name)))
            {
                admitted.Add(group.Emitted);
                continue;
            }

            ILookup<string, LinkedType> types = group.Types.ToLookup(type => type.Model.Name, StringComparer.Ordinal);
            admitted.Add(group.Only([.. group.Emitted.Operations.Where(operation => HoldsNone(operation, types, refused))]));
        }

        return admitted;
    }

    private static HashSet<string> RefusedTypes(IReadOnlyList<LinkedGroup> groups, HashSet<string> taken)
    {
        // A dictionary, since a set of this framework cannot be created with a capacity.
        var held = new Dictionary<string, LinkedType>(groups.Sum(group => group.Types.Count), Comparer);
        var refused = new HashSet<string>(Comparer);
        foreach (LinkedGroup group in groups)
        {
            foreach (LinkedType type in group.Types)
            {
                string name = type.Model.Name;
                bool isFree = !held.ContainsKey(name) && !taken.Contains(name) && CSharpNames.Fits(name);
                if (isFree) held.Add(name, type);
                else refused.Add(name);
            }
        }

        return refused;
    }

    private bool HoldsNone(LinkedOperation operation, ILookup<string, LinkedType> types, HashSet<string> refused)
    {
        bool holdsNone = true;
        foreach (string name in LinkedType.Reach([operation.Row], types).Where(refused.Contains))
        {
            NamedOperation source = operation.Source;
            findings.Add(CSharpNames.Fits(name)
                ? Finding.At(Descriptors.TypeNameCollision, source.Anchor, source.Key, name)
                : Finding.At(Descriptors.NameTooLong, source.Anchor, name));
            holdsNone = false;
        }

        return holdsNone;
    }

    private bool HasNames(NamedOperation operation)
    {
        if (operation.NameProblem is not { } problem) return true;
        findings.Add(Finding.At(problem, operation.Anchor, operation.Documented.Route.Template));
        return false;
    }

    private List<NamedOperation> WithOwnMethodNames(List<NamedOperation> operations)
    {
        HashSet<string> meeting = Duplicates.In(operations.Select(operation => operation.FullName).ToList(), Comparer);
        if (meeting.Count == 0) return operations;
        foreach (NamedOperation operation in operations.Where(operation => meeting.Contains(operation.FullName)))
        {
            NamedOperation other = operations.First(
                candidate => candidate != operation && Comparer.Equals(candidate.FullName, operation.FullName));
            findings.Add(operation.Key == other.Key
                ? Finding.At(Descriptors.OperationDuplicate, operation.Anchor, operation.Key, other.Page)
                : Finding.At(Descriptors.MethodNameCollision, operation.Anchor, operation.Key, other.Key, operation.FullName));
        }

        return operations.Where(operation => !meeting.Contains(operation.FullName)).ToList();
    }

    /// <summary>Two resources may have the same class name (<c>core_accounts</c>, and <c>accounts</c> of <c>core</c>).</summary>
    private List<NamedOperation> WithOwnClassNames(List<NamedOperation> operations)
    {
        IEnumerable<string> domains = OneOfEachClass(operations)
            .Select(operation => operation.DomainClass)
            .Distinct(StringComparer.Ordinal);
        IEnumerable<string> resources = OneOfEachClass(operations)
            .GroupBy(operation => operation.Domain + "." + operation.Resource, StringComparer.Ordinal)
            .Select(group => group.First().ResourceClass);
        HashSet<string> meeting = Duplicates.In(domains.Concat(resources).Concat(Reserved).ToList(), Comparer);
        return Without(
            operations, meeting, operation => meeting.Contains(operation.ResourceClass) ? operation.ResourceClass : operation.DomainClass);
    }

    private List<NamedOperation> WithOwnRequestNames(List<NamedOperation> operations)
    {
        var classes = new HashSet<string>(ClassNames(operations), Comparer);
        HashSet<string> meeting = Duplicates.In(
            operations.Where(operation => operation.HasRequest).Select(operation => operation.RequestName).Concat(classes).ToList(),
            Comparer);
        return Without(operations, meeting, operation => operation.HasRequest ? operation.RequestName : null);
    }

    private List<NamedOperation> Without(List<NamedOperation> operations, HashSet<string> meeting, Func<NamedOperation, string?> name)
    {
        if (meeting.Count == 0) return operations;
        var kept = new List<NamedOperation>();
        foreach (NamedOperation operation in operations)
        {
            if (name(operation) is { } held && meeting.Contains(held))
                findings.Add(Finding.At(Descriptors.TypeNameCollision, operation.Anchor, operation.Key, held));
            else kept.Add(operation);
        }

        return kept;
    }

    private static IEnumerable<string> ClassNames(List<NamedOperation> operations) =>
        OneOfEachClass(operations).SelectMany(operation => new[] { operation.DomainClass, operation.ResourceClass }).Concat(Reserved);

    /// <summary>A page's operations share their classes, so most repeat the previous one.</summary>
    private static IEnumerable<NamedOperation> OneOfEachClass(List<NamedOperation> operations) =>
        operations.Where(
            (operation, i) => i == 0 || operation.Resource != operations[i - 1].Resource || operation.Domain != operations[i - 1].Domain);
}
