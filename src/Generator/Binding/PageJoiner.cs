using CardanoBI.Generator.Diagnostics;
using CardanoBI.Generator.Overlay;

namespace CardanoBI.Generator.Binding;

/// <summary>All pages' operations, and which of them share response types; the types themselves are made by then or made next.</summary>
/// <param name="Alone">Those that share no type, each as its page linked it.</param>
/// <param name="Groups">Those that do.</param>
/// <param name="TakenNames">Names that no response type may take.</param>
/// <param name="Labels">The pages' names in the documentation's sidebar, by path.</param>
internal sealed record JoinedPages(
    IReadOnlyList<LinkedGroup> Alone,
    IReadOnlyList<OperationGroup> Groups,
    IReadOnlyCollection<string> TakenNames,
    IReadOnlyDictionary<string, string> Labels,
    IReadOnlyList<LinkDiagnostic> Diagnostics,
    IReadOnlyCollection<OverlayPlace> Used);

/// <summary>Joins the pages as far as names go: operations that meet in one, and operations that share a type. Cheap, for it looks at all of them after every edit of one.</summary>
internal sealed class PageJoiner
{
    private readonly List<LinkDiagnostic> _diagnostics = [];

    public static JoinedPages Join(IEnumerable<PageLink> pages, CancellationToken cancellationToken) => new PageJoiner().Join(InOrder(pages), cancellationToken);

    private JoinedPages Join(List<PageLink> pages, CancellationToken cancellationToken)
    {
        foreach (PageLink page in pages) _diagnostics.AddRange(page.Diagnostics);
        PropertyComparison.Report(pages, _diagnostics);
        var collisions = new Collisions(_diagnostics);
        List<LinkedOperation> operations = collisions.Resolve(pages.SelectMany(page => page.Operations).ToList()).Where(HasResponseKind).ToList();
        SchemaComparison.ReportShareable(operations, _diagnostics);
        cancellationToken.ThrowIfCancellationRequested();

        IReadOnlyCollection<string> taken = collisions.TakenNames(operations);
        operations = WithoutCollisions(operations);
        List<OperationGroup> groups = Groups(operations);
        HashSet<LinkedOperation> grouped = [.. groups.SelectMany(group => group.Operations)];
        return new JoinedPages(
            operations.Where(operation => !grouped.Contains(operation)).Select(operation => operation.Own!).ToList(),
            groups,
            taken,
            Labels(pages),
            _diagnostics,
            [.. pages.SelectMany(page => page.Used)]);
    }

    /// <summary>By path; where two folders have a file of one name, by what the pages say, so that the order of the build's items never counts.</summary>
    private static List<PageLink> InOrder(IEnumerable<PageLink> pages) => pages
        .OrderBy(link => link.Page.Path, StringComparer.Ordinal)
        .ThenBy(link => link.Page.Label, StringComparer.Ordinal)
        .ThenBy(link => link.Operations.Count > 0 ? link.Operations[0].Key : "", StringComparer.Ordinal)
        .ToList();

    private static Dictionary<string, string> Labels(List<PageLink> pages)
    {
        var labels = new Dictionary<string, string>(pages.Count, StringComparer.Ordinal);
        foreach (PageLink page in pages)
            if (!labels.ContainsKey(page.Page.Path)) labels.Add(page.Page.Path, page.Page.Label);
        return labels;
    }

    private bool HasResponseKind(LinkedOperation operation)
    {
        if (operation.ResponseKind is not null) return true;
        _diagnostics.Add(LinkDiagnostic.At(Descriptors.ResponseKindUnknown, operation.Anchor, operation.Key));
        return false;
    }

    /// <summary>Without those that would take one name for their rows and may not share it.</summary>
    private List<LinkedOperation> WithoutCollisions(List<LinkedOperation> operations)
    {
        HashSet<string> repeated = Names.Repeated(operations.Select(operation => operation.TypeName).ToList(), StringComparer.Ordinal);
        if (repeated.Count == 0) return operations;
        HashSet<string> refused = new(
            operations.Where(operation => repeated.Contains(operation.TypeName))
                .GroupBy(operation => operation.TypeName, StringComparer.Ordinal)
                .Where(sharing => !MayShare(sharing.ToList()))
                .Select(sharing => sharing.Key),
            StringComparer.Ordinal);
        return refused.Count == 0 ? operations : operations.Where(operation => !refused.Contains(operation.TypeName)).ToList();
    }

    /// <summary>Only what the overlay names may be shared.</summary>
    private bool MayShare(List<LinkedOperation> sharing)
    {
        if (sharing.All(operation => operation.Facts.Type is not null)) return SchemaComparison.AreEqual(sharing, _diagnostics);
        foreach (LinkedOperation operation in sharing) _diagnostics.Add(LinkDiagnostic.At(Descriptors.TypeNameCollision, operation.Anchor, operation.Key, operation.TypeName));
        return false;
    }

    /// <summary>Operations that the overlay's names for types hold together, be it by way of others.</summary>
    private static List<OperationGroup> Groups(List<LinkedOperation> operations)
    {
        List<LinkedOperation> pinned = operations.Where(operation => operation.Facts.Type is not null || operation.Own!.PinnedNames.Count > 0).ToList();
        int[] leaders = [.. Enumerable.Range(0, pinned.Count)];
        var firsts = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (int i = 0; i < pinned.Count; i++)
        {
            foreach (string name in pinned[i].Own!.PinnedNames.Append(pinned[i].TypeName))
            {
                if (firsts.TryGetValue(name, out int first)) leaders[Leader(i)] = Leader(first);
                else firsts.Add(name, i);
            }
        }

        return pinned.Select((operation, i) => (Operation: operation, Leader: Leader(i)))
            .GroupBy(item => item.Leader, item => item.Operation)
            .Select(group => new OperationGroup(group.ToList()))
            .Where(group => group.Operations.Count > 1)
            .ToList();

        int Leader(int i)
        {
            while (leaders[i] != i) i = leaders[i] = leaders[leaders[i]];
            return i;
        }
    }
}
