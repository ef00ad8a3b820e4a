using CardanoBI.Generator.Basics;
using CardanoBI.Generator.Diagnostics;

namespace CardanoBI.Generator.Linking;

/// <summary>All pages joined with respect to names; the types of operations that may share some are made next, group by group.</summary>
/// <param name="Groups">Operations that may share types, each group under its first operation.</param>
/// <param name="Alone">The results of operations that cannot share types.</param>
/// <param name="TakenNames">Names that no response type may take.</param>
/// <param name="Hints">What is worth knowing but not wrong; each hint occurs once.</param>
/// <param name="HasErrors">Whether anything of a page is missing from its operations.</param>
/// <param name="Labels">The pages' names in the documentation's sidebar, by path.</param>
internal sealed record JoinedPages(
    IReadOnlyDictionary<NamedOperation, OperationGroup> Groups,
    IReadOnlyList<LinkedGroup> Alone,
    HashSet<string> TakenNames,
    IReadOnlyDictionary<string, string> Labels,
    IReadOnlyList<Finding> Findings,
    IReadOnlyList<Finding> Hints,
    IReadOnlyCollection<OverlayPlace> Used,
    bool HasErrors)
{
    /// <summary>The result for pages that could not be joined.</summary>
    public static JoinedPages Failed(Finding failure) =>
        new(new Dictionary<NamedOperation, OperationGroup>(), [], [], new Dictionary<string, string>(), [failure], [], [], HasErrors: true);

    /// <summary>The groups whose first operation is on the page: each group belongs to one page, whatever happens to other pages.</summary>
    public PageGroups LedBy(NamedPage page)
    {
        var groups = new List<OperationGroup>(page.Operations.Count);
        foreach (NamedOperation operation in page.Operations)
            if (Groups.TryGetValue(operation, out OperationGroup? group)) groups.Add(group);
        return new PageGroups(groups.ToEquatableArray());
    }
}

/// <summary>The groups that are linked with a page.</summary>
internal sealed record PageGroups(EquatableArray<OperationGroup> Groups);

/// <summary>
/// Decides which operations may share a type, before any type is made. It must be cheap, since it looks at all pages after every edit of
/// one.
/// </summary>
internal static class Sharing
{
    public static JoinedPages Join(IEnumerable<NamedPage> pages, CancellationToken cancellationToken)
    {
        List<NamedPage> ordered = InOrder(pages);
        List<Finding> findings = [.. ordered.SelectMany(page => page.Findings), .. ListedNowhere(ordered)];
        List<Finding> hints = [.. Hints.PropertiesTypedDifferently(ordered)];
        List<NamedOperation> operations = new NameRegistry(findings).Admit(ordered.SelectMany(page => page.Operations).ToList());
        operations = WithResponseKinds(operations, findings);
        hints.AddRange(Hints.SchemasUnshared(operations));
        cancellationToken.ThrowIfCancellationRequested();
        HashSet<string> taken = NameRegistry.TakenBy(operations);
        return new JoinedPages(
            Groups(WithEqualSchemas(operations.Where(operation => operation.MayShare).ToList(), findings)),
            operations.Select(operation => operation.Alone).OfType<LinkedGroup>().ToList(),
            taken,
            Labels(ordered),
            findings,
            hints,
            [.. ordered.SelectMany(page => page.Used)],
            ordered.Any(page => page.HasErrors));
    }

    /// <summary>
    /// By path; if two folders have a file of the same name, by what the pages say, so that the order of the build's items never matters.
    /// </summary>
    private static List<NamedPage> InOrder(IEnumerable<NamedPage> pages)
    {
        List<NamedPage> all = pages.ToList();
        // The build nearly always lists them in this order.
        bool isOrdered = true;
        for (int i = 1; i < all.Count && isOrdered; i++) isOrdered = string.CompareOrdinal(all[i - 1].Path, all[i].Path) < 0;
        return isOrdered
            ? all
            : all.OrderBy(page => page.Path, StringComparer.Ordinal)
                .ThenBy(page => page.Label, StringComparer.Ordinal)
                .ThenBy(page => page.Operations.Count > 0 ? page.Operations[0].Key : "", StringComparer.Ordinal)
                .ToList();
    }

    /// <summary>The listed routes that no page documents. Hardly any page lists routes.</summary>
    private static IEnumerable<Finding> ListedNowhere(List<NamedPage> pages)
    {
        List<NamedPage> lists = pages.Where(page => page.Listed.Count > 0).ToList();
        if (lists.Count == 0) return [];
        var documented = new HashSet<string>(
            pages.SelectMany(page => page.Operations.Select(operation => operation.Key).Concat(page.Refused.Items)),
            StringComparer.Ordinal);
        return lists.SelectMany(page => page.Listed.Items
            .Where(key => !documented.Contains(key))
            .Select(key => Finding.At(Descriptors.RouteUnread, Anchor.Listed(page.Path, key), key)));
    }

    private static Dictionary<string, string> Labels(List<NamedPage> pages)
    {
        var labels = new Dictionary<string, string>(pages.Count, StringComparer.Ordinal);
        foreach (NamedPage page in pages)
            if (!labels.ContainsKey(page.Path)) labels.Add(page.Path, page.Label);
        return labels;
    }

    private static List<NamedOperation> WithResponseKinds(List<NamedOperation> operations, List<Finding> findings)
    {
        foreach (NamedOperation operation in operations)
            if (operation.ResponseKind is null) findings.Add(Finding.At(Descriptors.ResponseKindUnknown, operation.Anchor, operation.Key));
        return operations.Where(operation => operation.ResponseKind is not null).ToList();
    }

    /// <summary>The operations without those that share the type of their rows through the overlay although their tables differ.</summary>
    private static List<NamedOperation> WithEqualSchemas(List<NamedOperation> operations, List<Finding> findings)
    {
        var refused = new HashSet<string>(StringComparer.Ordinal);
        foreach (IGrouping<string, NamedOperation> sharing in operations.Where(operation => operation.Facts.Type is not null)
            .GroupBy(operation => operation.TypeName, StringComparer.Ordinal))
        {
            int said = findings.Count;
            findings.AddRange(SharedSchemas.Differences(sharing.ToList()));
            if (findings.Count > said) refused.Add(sharing.Key);
        }

        return refused.Count == 0
            ? operations
            : operations.Where(operation => operation.Facts.Type is null || !refused.Contains(operation.TypeName)).ToList();
    }

    /// <summary>Operations connected by names of types, directly or through others; each group under its first operation.</summary>
    private static Dictionary<NamedOperation, OperationGroup> Groups(List<NamedOperation> operations)
    {
        int[] leaders = [.. Enumerable.Range(0, operations.Count)];
        var firsts = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (int i = 0; i < operations.Count; i++)
        {
            foreach (string name in operations[i].ShareableNames)
            {
                if (!firsts.TryGetValue(name, out int first)) firsts.Add(name, i);
                else if (Leader(first) < Leader(i)) leaders[Leader(i)] = Leader(first);
                else leaders[Leader(first)] = Leader(i);
            }
        }

        var members = new Dictionary<int, List<NamedOperation>>();
        var groups = new Dictionary<NamedOperation, OperationGroup>(operations.Count);
        for (int i = 0; i < operations.Count; i++)
        {
            int leader = Leader(i);
            if (leader != i) members[leader].Add(operations[i]);
            else groups.Add(operations[i], new OperationGroup(members[i] = [operations[i]]));
        }

        return groups;

        // The first operation of the connected ones.
        int Leader(int i)
        {
            while (leaders[i] != i) i = leaders[i] = leaders[leaders[i]];
            return i;
        }
    }
}
