using CardanoBI.Generator.Diagnostics;
using CardanoBI.Generator.Model;

namespace CardanoBI.Generator.Binding;

/// <summary>
/// Operations that meet in one name are all refused, never numbered: which of them came first must not matter, or a new page
/// could take a name away from an old one. Case is set aside, since each class may be a file.
/// </summary>
internal sealed class Collisions(List<LinkDiagnostic> diagnostics)
{
    /// <summary>The root class, the namespaces beside the emitted types, and what a record declares: no type has a member of its own name.</summary>
    private static readonly string[] Reserved =
    [
        "CardanoBIClient", "CardanoBISamples", "Wire", QueryOptionSet.Namespace, "Client", "Sandbox", "Generator",
        "Equals", "EqualityContract", "GetHashCode", "PrintMembers", "ToString",
    ];

    /// <summary>The operations whose method, classes and request type have a name of their own.</summary>
    public List<LinkedOperation> Resolve(List<LinkedOperation> operations) =>
        WithOwnRequestNames(WithOwnClassNames(WithOwnMethodNames(operations.Where(HasNames).ToList())));

    /// <summary>Names that no response type may take.</summary>
    public IEnumerable<string> TakenNames(List<LinkedOperation> operations) =>
        ClassNames(operations).Concat(operations.Select(operation => operation.RequestName));

    private bool HasNames(LinkedOperation operation)
    {
        if (operation.NameProblem is not { } problem) return true;
        diagnostics.Add(LinkDiagnostic.At(problem, operation.Anchor, operation.Documented.Route.Template));
        return false;
    }

    private List<LinkedOperation> WithOwnMethodNames(List<LinkedOperation> operations)
    {
        HashSet<string> meeting = Repeated(operations.Select(operation => operation.FullName));
        if (meeting.Count == 0) return operations;
        foreach (LinkedOperation operation in operations.Where(operation => meeting.Contains(operation.FullName)))
        {
            LinkedOperation other = operations.First(candidate => candidate != operation && string.Equals(candidate.FullName, operation.FullName, StringComparison.OrdinalIgnoreCase));
            diagnostics.Add(operation.Key == other.Key
                ? LinkDiagnostic.At(Descriptors.OperationDuplicate, operation.Anchor, operation.Key, other.Page)
                : LinkDiagnostic.At(Descriptors.MethodNameCollision, operation.Anchor, operation.Key, other.Key, operation.FullName));
        }

        return operations.Where(operation => !meeting.Contains(operation.FullName)).ToList();
    }

    /// <summary>Two resources may spell one class (<c>core_accounts</c>, and <c>accounts</c> of <c>core</c>).</summary>
    private List<LinkedOperation> WithOwnClassNames(List<LinkedOperation> operations)
    {
        var declared = new HashSet<(string Class, string Domain, string? Client)>();
        foreach (LinkedOperation operation in operations)
        {
            declared.Add((operation.DomainClass, operation.Domain, null));
            declared.Add((operation.ClientClass, operation.Domain, operation.Client));
        }

        HashSet<string> meeting = Repeated(declared.Select(one => one.Class).Concat(Reserved));
        return Without(operations, operation => meeting.Contains(operation.ClientClass) ? operation.ClientClass : meeting.Contains(operation.DomainClass) ? operation.DomainClass : null);
    }

    private List<LinkedOperation> WithOwnRequestNames(List<LinkedOperation> operations)
    {
        HashSet<string> classes = new(ClassNames(operations), StringComparer.OrdinalIgnoreCase);
        HashSet<string> meeting = Repeated(operations.Where(operation => operation.HasRequest).Select(operation => operation.RequestName).Concat(classes));
        return Without(operations, operation => operation.HasRequest && meeting.Contains(operation.RequestName) ? operation.RequestName : null);
    }

    private List<LinkedOperation> Without(List<LinkedOperation> operations, Func<LinkedOperation, string?> collidingName)
    {
        var kept = new List<LinkedOperation>();
        foreach (LinkedOperation operation in operations)
        {
            if (collidingName(operation) is { } name) diagnostics.Add(LinkDiagnostic.At(Descriptors.TypeNameCollision, operation.Anchor, operation.Key, name));
            else kept.Add(operation);
        }

        return kept;
    }

    /// <summary>The names that come more than once, case aside.</summary>
    private static HashSet<string> Repeated(IEnumerable<string> names)
    {
        HashSet<string> seen = new(StringComparer.OrdinalIgnoreCase), repeated = new(StringComparer.OrdinalIgnoreCase);
        foreach (string name in names)
            if (!seen.Add(name)) repeated.Add(name);
        return repeated;
    }

    private static IEnumerable<string> ClassNames(List<LinkedOperation> operations) =>
        operations.SelectMany(operation => new[] { operation.DomainClass, operation.ClientClass }).Concat(Reserved);
}
