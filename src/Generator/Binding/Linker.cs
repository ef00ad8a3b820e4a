using CardanoBI.Generator.Diagnostics;
using CardanoBI.Generator.Model;
using CardanoBI.Generator.Overlay;

namespace CardanoBI.Generator.Binding;

/// <summary>Joins the pages to one client: names, shared types, collisions. Cheap, because parsing is done; pure, because the order of pages never counts.</summary>
internal sealed class Linker
{
    private readonly EmissionContext _context;
    private readonly LinkRules _rules;
    private readonly OverlayLookup _overlay;
    private readonly List<LinkDiagnostic> _diagnostics = [];
    private readonly List<TypeOrigin> _origins = [];

    private Linker(LinkRules rules, EmissionContext context)
    {
        _context = context;
        _rules = rules;
        _overlay = new OverlayLookup(rules.Overlay);
    }

    public static LinkResult Link(IEnumerable<PageLink> pages, LinkRules rules, EmissionContext context, CancellationToken cancellationToken)
    {
        var linker = new Linker(rules, context);
        List<PageLink> inOrder = InOrder(pages);
        ApiModel api = linker.Link(inOrder, cancellationToken);
        HashSet<OverlayPlace> used = linker._overlay.Used;
        foreach (PageLink page in inOrder) used.UnionWith(page.Used);
        EquatableArray<OverlayDiagnostic> unmatched = rules.Overlay.Unused(used)
            .Select(entry => new OverlayDiagnostic(Descriptors.OverlayEntryUnmatched, entry.Selector.Place, new[] { entry.What, entry.Selector.Pattern }.ToEquatableArray()))
            .ToEquatableArray();
        return new LinkResult(api, linker._diagnostics.Distinct().ToEquatableArray(), unmatched, linker._origins.ToEquatableArray());
    }

    /// <summary>By path; where two folders have a file of one name, by what the pages say, so that the order of the build's items never counts.</summary>
    private static List<PageLink> InOrder(IEnumerable<PageLink> pages) => pages
        .OrderBy(link => link.Page.Path, StringComparer.Ordinal)
        .ThenBy(link => link.Page.Label, StringComparer.Ordinal)
        .ThenBy(link => link.Operations.Count > 0 ? link.Operations[0].Key : "", StringComparer.Ordinal)
        .ToList();

    private ApiModel Link(List<PageLink> pages, CancellationToken cancellationToken)
    {
        foreach (PageLink page in pages) _diagnostics.AddRange(page.Diagnostics);
        PropertyComparison.Report(pages, _diagnostics);
        var collisions = new Collisions(_diagnostics);
        List<LinkedOperation> operations = collisions.Resolve(pages.SelectMany(page => page.Operations).ToList()).Where(HasResponseKind).ToList();
        SchemaComparison.ReportShareable(operations, _diagnostics);
        cancellationToken.ThrowIfCancellationRequested();

        var types = new TypeLinker(_overlay, _rules.Naming, _diagnostics, collisions.TakenNames(operations), operations.Count);
        types.Link(operations, cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();

        var methods = new OperationLinker(types, _rules.Naming, _diagnostics);
        operations.Sort((left, right) => string.CompareOrdinal(left.FullName, right.FullName));
        var linked = new List<LinkedMethod>(operations.Count);
        foreach (LinkedOperation operation in operations.Where(types.IsUsable))
        {
            Operation? method = operation.Own is { } own ? own.Method : methods.Link(operation);
            if (method is not null) linked.Add(new LinkedMethod(operation, method));
        }

        return Assemble(linked, types, pages.GroupBy(link => link.Page.Path, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First().Page.Label, StringComparer.Ordinal));
    }

    private bool HasResponseKind(LinkedOperation operation)
    {
        if (operation.ResponseKind is not null) return true;
        _diagnostics.Add(LinkDiagnostic.At(Descriptors.ResponseKindUnknown, operation.Anchor, operation.Key));
        return false;
    }

    private ApiModel Assemble(List<LinkedMethod> operations, TypeLinker types, IReadOnlyDictionary<string, string> labels)
    {
        HashSet<string> queried = new(operations.Where(operation => operation.Source.Own is null && operation.Model.Query is not null).Select(operation => operation.Model.Row.Name), StringComparer.Ordinal);
        List<LinkedType> reachable = types.ReachableFrom(operations.Select(operation => operation.Model.Row))
            .Select(type => queried.Contains(type.Model.Name) ? QueryBinder.Queried(type) : type)
            .ToList();
        _origins.AddRange(reachable.Select(type => type.Origin));
        ILookup<string, ResponseType> unpinned = reachable.Where(type => !type.IsPinned).ToLookup(type => type.Owner.ClientClass, type => type.Model, StringComparer.Ordinal);
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
                group.Select(operation => operation.Source.Page).Distinct().OrderBy(page => page, StringComparer.Ordinal).Select(page => new PageReference(page, labels[page])).ToEquatableArray(),
                group.Select(operation => operation.Model).ToEquatableArray(),
                unpinned[group.Key].ToEquatableArray()));
        }

        clients = clients.OrderBy(client => client.ClassName, StringComparer.Ordinal).ToList();
        return new ApiModel(
            new Root(_context, Domains(clients, operations)) { QueryOptionSets = OptionSets(operations) },
            clients.ToEquatableArray(),
            reachable.Where(type => type.IsPinned).Select(type => new TypeFile(_context, type.Model)).ToEquatableArray(),
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
