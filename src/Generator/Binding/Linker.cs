using CardanoBI.Generator.Diagnostics;
using CardanoBI.Generator.Model;
using CardanoBI.Generator.Overlay;

namespace CardanoBI.Generator.Binding;

/// <summary>Makes one client of what the pages and the groups that share types made: last collisions, order, files. Pure, because the order of pages never counts.</summary>
internal sealed class Linker
{
    private readonly EmissionContext _context;
    private readonly JoinedPages _pages;
    private readonly List<LinkDiagnostic> _diagnostics;
    private readonly List<TypeOrigin> _origins = [];

    private Linker(JoinedPages pages, EmissionContext context)
    {
        _context = context;
        _pages = pages;
        _diagnostics = [.. pages.Diagnostics];
    }

    public static LinkResult Link(JoinedPages pages, IEnumerable<LinkedGroup> shared, LinkRules rules, EmissionContext context, CancellationToken cancellationToken)
    {
        List<LinkedGroup> groups = Apart([.. pages.Alone, .. shared], rules, cancellationToken);
        var linker = new Linker(pages, context);
        ApiModel api = linker.Link(groups);
        HashSet<OverlayPlace> used = [.. pages.Used];
        foreach (LinkedGroup group in groups) used.UnionWith(group.Used);
        EquatableArray<OverlayDiagnostic> unmatched = rules.Overlay.Unused(used)
            .Select(entry => new OverlayDiagnostic(Descriptors.OverlayEntryUnmatched, entry.Selector.Place, new[] { entry.What, entry.Selector.Pattern }.ToEquatableArray()))
            .ToEquatableArray();
        return new LinkResult(api, linker._diagnostics.Distinct().ToEquatableArray(), unmatched, linker._origins.ToEquatableArray());
    }

    /// <summary>What operations show together may lead to a type that none shows alone. Where such a type is another group's too, all that could share are linked as one.</summary>
    private static List<LinkedGroup> Apart(List<LinkedGroup> groups, LinkRules rules, CancellationToken cancellationToken)
    {
        if (Names.Repeated(groups.SelectMany(group => group.PinnedNames).ToList(), StringComparer.OrdinalIgnoreCase).Count == 0) return groups;
        ILookup<bool, LinkedGroup> mayShare = groups.ToLookup(group => group.PinnedNames.Count > 0);
        return [.. mayShare[false], GroupLinker.Link(mayShare[true].SelectMany(group => group.Operations).ToList(), rules, cancellationToken)];
    }

    private ApiModel Link(List<LinkedGroup> groups)
    {
        var types = new TypeTable(_pages.TakenNames, _diagnostics, groups.Sum(group => group.Types.Count));
        foreach (LinkedGroup group in groups) types.Add(group);
        var methods = new List<LinkedMethod>(groups.Count);
        foreach (LinkedGroup group in groups)
        {
            for (int i = 0; i < group.Operations.Count; i++)
                if (group.Methods[i] is { } method && types.IsUsable(group.Operations[i])) methods.Add(new LinkedMethod(group.Operations[i], method));
        }

        methods.Sort((left, right) => string.CompareOrdinal(left.Source.FullName, right.Source.FullName));
        return Assemble(methods, types);
    }

    private ApiModel Assemble(List<LinkedMethod> operations, TypeTable types)
    {
        IReadOnlyList<LinkedType> reachable = types.ReachableFrom(operations.Select(operation => operation.Model.Row));
        _origins.AddRange(reachable.Select(type => type.Origin));
        HashSet<string> classes = new(operations.Select(operation => operation.Source.ClientClass), StringComparer.Ordinal);
        // Where an operation is refused, what it brought to a shared type outlives it, and perhaps its client.
        bool HasOwnFile(LinkedType type) => type.IsPinned || !classes.Contains(type.Owner.ClientClass);
        ILookup<string, ResponseType> others = reachable.Where(type => !HasOwnFile(type)).ToLookup(type => type.Owner.ClientClass, type => type.Model, StringComparer.Ordinal);
        var clients = new List<Client>();
        foreach (IGrouping<string, LinkedMethod> group in operations.GroupBy(operation => operation.Source.ClientClass, StringComparer.Ordinal))
        {
            LinkedOperation first = group.First().Source;
            Route route = first.Documented.Route;
            clients.Add(new Client(
                _context,
                first.Domain,
                first.Client,
                first.ClientClass,
                $"/api/{route.Domain}/{route.Resource}",
                group.Select(operation => operation.Source.Page).Distinct().OrderBy(page => page, StringComparer.Ordinal).Select(page => new PageReference(page, _pages.Labels[page])).ToEquatableArray(),
                group.Select(operation => operation.Model).ToEquatableArray(),
                others[group.Key].ToEquatableArray()));
        }

        clients = clients.OrderBy(client => client.ClassName, StringComparer.Ordinal).ToList();
        return new ApiModel(
            new Root(_context, Domains(clients, operations)) { QueryOptionSets = OptionSets(operations) },
            clients.ToEquatableArray(),
            reachable.Where(HasOwnFile).Select(type => new TypeFile(_context, type.Model)).ToEquatableArray(),
            operations.Select(operation => new CatalogueEntry(operation.Model.HolderName, operation.Source.Page, operation.Source.Documented.Index)).ToEquatableArray());
    }

    private static EquatableArray<QueryOptionSet> OptionSets(List<LinkedMethod> operations) => operations
        .Select(operation => operation.Model.Query).OfType<QueryOptionSet>().Distinct().OrderBy(set => set.Name, StringComparer.Ordinal).ToEquatableArray();

    private static EquatableArray<Domain> Domains(List<Client> clients, List<LinkedMethod> operations)
    {
        Dictionary<string, string> segments = operations.GroupBy(operation => operation.Source.Domain, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First().Source.Documented.Route.Domain, StringComparer.Ordinal);
        return clients
            .GroupBy(client => client.Domain, StringComparer.Ordinal)
            .Select(domain => new Domain(
                domain.Key,
                domain.Key + "Client",
                segments[domain.Key],
                domain.Select(client => new ClientReference(client.Name, client.ClassName, client.RoutePrefix)).ToEquatableArray()))
            .ToEquatableArray();
    }
}

/// <summary>An operation and its method.</summary>
internal sealed record LinkedMethod(LinkedOperation Source, Operation Model);
