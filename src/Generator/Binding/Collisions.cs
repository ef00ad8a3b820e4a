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
    public IReadOnlyCollection<string> TakenNames(List<LinkedOperation> operations) =>
        ClassNames(operations).Concat(operations.Select(operation => operation.RequestName)).ToList();

    private bool HasNames(LinkedOperation operation)
    {
        if (operation.NameProblem is not { } problem) return true;
        diagnostics.Add(LinkDiagnostic.At(problem, operation.Anchor, operation.Documented.Route.Template));
        return false;
    }

    private List<LinkedOperation> WithOwnMethodNames(List<LinkedOperation> operations)
    {
        HashSet<string> meeting = Names.Repeated(operations.Select(operation => operation.FullName).ToList(), StringComparer.OrdinalIgnoreCase);
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
        IEnumerable<string> domains = OneOfEachClass(operations).Select(operation => operation.DomainClass).Distinct(StringComparer.Ordinal);
        IEnumerable<string> clients = OneOfEachClass(operations).GroupBy(operation => operation.Domain + "." + operation.Client, StringComparer.Ordinal).Select(group => group.First().ClientClass);
        HashSet<string> meeting = Names.Repeated(domains.Concat(clients).Concat(Reserved).ToList(), StringComparer.OrdinalIgnoreCase);
        return Without(operations, operation => meeting.Contains(operation.ClientClass) ? operation.ClientClass : meeting.Contains(operation.DomainClass) ? operation.DomainClass : null);
    }

    private List<LinkedOperation> WithOwnRequestNames(List<LinkedOperation> operations)
    {
        HashSet<string> classes = new(ClassNames(operations), StringComparer.OrdinalIgnoreCase);
        HashSet<string> meeting = Names.Repeated(operations.Where(operation => operation.HasRequest).Select(operation => operation.RequestName).Concat(classes).ToList(), StringComparer.OrdinalIgnoreCase);
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
        OneOfEachClass(operations).SelectMany(operation => new[] { operation.DomainClass, operation.ClientClass }).Concat(Reserved);

    /// <summary>A page's operations share their classes, so most repeat the one before.</summary>
    private static IEnumerable<LinkedOperation> OneOfEachClass(List<LinkedOperation> operations) =>
        operations.Where((operation, i) => i == 0 || operation.Client != operations[i - 1].Client || operation.Domain != operations[i - 1].Domain);
}
