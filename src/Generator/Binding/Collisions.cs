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
        "CardanoBIClient", "CardanoBISamples", "Wire", "Queries", "Client", "Sandbox", "Generator",
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
        string[] names = [operation.Domain, operation.Client, operation.DomainClass, operation.ClientClass, operation.MethodName, operation.RequestName];
        if (names.Select(Naming.Problem).FirstOrDefault(problem => problem is not null) is not { } problem) return true;
        diagnostics.Add(LinkDiagnostic.At(problem, operation.Anchor, operation.Documented.Route.Template));
        return false;
    }

    private List<LinkedOperation> WithOwnMethodNames(List<LinkedOperation> operations)
    {
        ILookup<string, LinkedOperation> byName = operations.ToLookup(operation => operation.FullName, StringComparer.OrdinalIgnoreCase);
        foreach (LinkedOperation operation in operations)
        {
            if (byName[operation.FullName].FirstOrDefault(candidate => candidate != operation) is not { } other) continue;
            diagnostics.Add(operation.Key == other.Key
                ? LinkDiagnostic.At(Descriptors.OperationDuplicate, operation.Anchor, operation.Key, other.Page)
                : LinkDiagnostic.At(Descriptors.MethodNameCollision, operation.Anchor, operation.Key, other.Key, operation.FullName));
        }

        return operations.Where(operation => byName[operation.FullName].Count() == 1).ToList();
    }

    /// <summary>Two resources may spell one class (<c>core_accounts</c>, and <c>accounts</c> of <c>core</c>).</summary>
    private List<LinkedOperation> WithOwnClassNames(List<LinkedOperation> operations)
    {
        HashSet<string> meeting = new(
            operations.SelectMany(operation => new[] { (Class: operation.DomainClass, Path: operation.Domain), (Class: operation.ClientClass, Path: operation.Domain + "." + operation.Client) })
                .Distinct()
                .GroupBy(declared => declared.Class, StringComparer.OrdinalIgnoreCase)
                .Where(group => group.Count() > 1 || Reserved.Contains(group.Key, StringComparer.OrdinalIgnoreCase))
                .Select(group => group.Key),
            StringComparer.OrdinalIgnoreCase);
        return Without(operations, operation => new[] { operation.ClientClass, operation.DomainClass }.FirstOrDefault(meeting.Contains));
    }

    private List<LinkedOperation> WithOwnRequestNames(List<LinkedOperation> operations)
    {
        HashSet<string> classes = new(ClassNames(operations), StringComparer.OrdinalIgnoreCase);
        HashSet<string> meeting = new(
            operations.Where(operation => operation.HasRequest)
                .GroupBy(operation => operation.RequestName, StringComparer.OrdinalIgnoreCase)
                .Where(group => group.Count() > 1 || classes.Contains(group.Key))
                .Select(group => group.Key),
            StringComparer.OrdinalIgnoreCase);
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

    private static IEnumerable<string> ClassNames(List<LinkedOperation> operations) =>
        operations.SelectMany(operation => new[] { operation.DomainClass, operation.ClientClass }).Concat(Reserved);
}
