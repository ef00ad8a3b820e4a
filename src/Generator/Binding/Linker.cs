using CardanoBI.Generator.Diagnostics;
using CardanoBI.Generator.Model;
using CardanoBI.Generator.Overlay;

namespace CardanoBI.Generator.Binding;

/// <summary>Joins the pages to one client: names, shared types, collisions. Cheap, because parsing is done; pure, because the order of pages never counts.</summary>
internal sealed class Linker
{
    private readonly EmissionContext _context;
    private readonly OverlayLookup _overlay;
    private readonly Naming _naming;
    private readonly List<LinkDiagnostic> _diagnostics = [];

    private Linker(OverlayModel overlay, EmissionContext context)
    {
        _context = context;
        _overlay = new OverlayLookup(overlay);
        _naming = new Naming(overlay.Words);
    }

    public static LinkResult Link(IEnumerable<PageModel> pages, OverlayModel overlay, EmissionContext context, CancellationToken cancellationToken)
    {
        var linker = new Linker(overlay, context);
        ApiModel api = linker.Link(InOrder(pages), cancellationToken);
        EquatableArray<OverlayDiagnostic> unmatched = linker._overlay.Unused()
            .Select(entry => new OverlayDiagnostic(Descriptors.OverlayEntryUnmatched, entry.Selector.Place, new[] { entry.What, entry.Selector.Pattern }.ToEquatableArray()))
            .ToEquatableArray();
        return new LinkResult(api, linker._diagnostics.Distinct().ToEquatableArray(), unmatched);
    }

    /// <summary>By path; where two folders have a file of one name, by what the pages say, so that the order of the build's items never counts.</summary>
    private static List<PageModel> InOrder(IEnumerable<PageModel> pages) => pages
        .OrderBy(page => page.Path, StringComparer.Ordinal)
        .ThenBy(page => page.Label, StringComparer.Ordinal)
        .ThenBy(page => page.Operations.Count > 0 ? page.Operations[0].Key : "", StringComparer.Ordinal)
        .ToList();

    private ApiModel Link(List<PageModel> pages, CancellationToken cancellationToken)
    {
        List<LinkedOperation> operations = pages
            .SelectMany(page => page.Operations.Select(operation => new LinkedOperation(page.Path, operation, _overlay.Operation(operation.Key), _naming)))
            .ToList();
        PropertyComparison.Report(operations, _diagnostics);
        var collisions = new Collisions(_diagnostics);
        operations = collisions.Resolve(operations).Where(HasResponseKind).ToList();
        cancellationToken.ThrowIfCancellationRequested();

        var types = new TypeLinker(_overlay, _naming, _diagnostics, collisions.TakenNames(operations));
        types.Link(operations, cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();

        var methods = new OperationLinker(types, _naming, _diagnostics);
        List<(LinkedOperation Source, Operation Model)> linked = operations.Where(types.IsUsable).OrderBy(operation => operation.FullName, StringComparer.Ordinal)
            .Select(operation => (operation, methods.Link(operation)))
            .Where(pair => pair.Item2 is not null)
            .Select(pair => (pair.operation, pair.Item2!))
            .ToList();
        return Assemble(linked, types, pages.GroupBy(page => page.Path, StringComparer.Ordinal).ToDictionary(page => page.Key, page => page.First().Label, StringComparer.Ordinal));
    }

    private bool HasResponseKind(LinkedOperation operation)
    {
        if (operation.ResponseKind is not null) return true;
        _diagnostics.Add(LinkDiagnostic.At(Descriptors.ResponseKindUnknown, operation.Anchor, operation.Key));
        return false;
    }

    private ApiModel Assemble(List<(LinkedOperation Source, Operation Model)> operations, TypeLinker types, IReadOnlyDictionary<string, string> labels)
    {
        IReadOnlyList<LinkedType> reachable = types.ReachableFrom(operations.Select(operation => operation.Model.Row));
        ILookup<(string, string), ResponseType> unpinned = reachable.Where(type => !type.IsPinned).ToLookup(type => (type.Owner.Domain, type.Owner.Client), type => type.Model);
        var clients = new List<Client>();
        foreach (var group in operations.GroupBy(operation => (operation.Source.Domain, operation.Source.Client)))
        {
            Route route = group.First().Source.Documented.Route;
            clients.Add(new Client(
                _context,
                group.Key.Domain,
                group.Key.Client,
                group.First().Source.ClientClass,
                $"/api/{route.Domain}/{route.Resource}",
                group.Select(operation => operation.Source.Page).Distinct().OrderBy(page => page, StringComparer.Ordinal).Select(page => new PageReference(page, labels[page])).ToEquatableArray(),
                group.Select(operation => operation.Model).ToEquatableArray(),
                unpinned[group.Key].ToEquatableArray()));
        }

        clients = clients.OrderBy(client => client.ClassName, StringComparer.Ordinal).ToList();
        return new ApiModel(
            new Root(_context, Domains(clients, operations)),
            clients.ToEquatableArray(),
            reachable.Where(type => type.IsPinned).Select(type => new TypeFile(_context, type.Model)).ToEquatableArray(),
            operations.Select(operation => new CatalogueEntry(operation.Model.HolderName, operation.Source.Page, operation.Source.Documented.Index)).ToEquatableArray());
    }

    private static EquatableArray<Domain> Domains(List<Client> clients, List<(LinkedOperation Source, Operation Model)> operations)
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
