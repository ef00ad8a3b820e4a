using CardanoBI.Generator.Basics;
using CardanoBI.Generator.Client;
using CardanoBI.Generator.Diagnostics;
using CardanoBI.Generator.Pages;

namespace CardanoBI.Generator.Linking;

/// <summary>All pages linked.</summary>
/// <param name="Findings">They name their places by anchors and are located later.</param>
/// <param name="Origins">Where each response type comes from.</param>
internal sealed record LinkedClient(ClientModel Model, EquatableArray<Finding> Findings, EquatableArray<TypeOrigin> Origins)
{
    public bool HasErrors => Findings.Items.Any(finding => finding.IsError);
}

/// <summary>Where a response type comes from; what is found out about it later is located with that.</summary>
/// <param name="Schema">The name of the table that describes it, empty for the answer's own; null where only a sample shows it.</param>
internal sealed record TypeOrigin(string Type, Anchor Operation, string? Schema);

/// <summary>Makes one client of what the groups made: last collisions, order, files. The order of pages never counts.</summary>
internal sealed class ClientAssembler
{
    private readonly EmissionContext _context;
    private readonly JoinedPages _pages;
    private readonly List<LinkedOperation> _operations;
    private readonly List<LinkedType> _types;

    private ClientAssembler(JoinedPages pages, EmissionContext context, List<LinkedOperation> operations, List<LinkedType> types)
    {
        _context = context;
        _pages = pages;
        _operations = operations;
        _types = types;
    }

    public static LinkedClient Assemble(JoinedPages pages, IReadOnlyList<LinkedGroup> groups, LinkingRules rules, EmissionContext context)
    {
        List<Finding> findings = [.. pages.Findings];
        // Nearly all groups have none, and there are thousands.
        foreach (LinkedGroup group in groups)
            if (group.Findings.Count > 0) findings.AddRange(group.Findings);
        var types = new Dictionary<string, LinkedType>(groups.Sum(group => group.Types.Count), StringComparer.OrdinalIgnoreCase);
        List<LinkedOperation> operations = new NameRegistry(findings).Admit(groups, pages.TakenNames, types);
        operations.Sort((left, right) => string.CompareOrdinal(left.Source.FullName, right.Source.FullName));
        HashSet<string> reached = LinkedType.Reach(operations.Select(operation => operation.Row), name => types[name].References);
        List<LinkedType> emitted = [.. types.Values.Where(type => reached.Contains(type.Model.Name))];
        emitted.Sort((left, right) => string.CompareOrdinal(left.Model.Name, right.Model.Name));

        ClientModel model = new ClientAssembler(pages, context, operations, emitted).Assemble();
        return new LinkedClient(
            model,
            findings.Distinct()
                .Concat(Unmatched(pages, groups, rules, pages.HasErrors || findings.Any(finding => finding.IsError)))
                .ToEquatableArray(),
            emitted.Select(type => type.Origin).ToEquatableArray());
    }

    /// <summary>
    /// Entries that match nothing. Where something was refused, what speaks of types and properties may speak of that; once it is
    /// mended, nothing hides an entry that matches nothing.
    /// </summary>
    private static IEnumerable<Finding> Unmatched(
        JoinedPages pages, IReadOnlyList<LinkedGroup> groups, LinkingRules rules, bool isIncomplete)
    {
        HashSet<OverlayPlace> used = [.. pages.Used];
        foreach (LinkedGroup group in groups)
            if (group.Used.Count > 0) used.UnionWith(group.Used);
        return rules.Overlay.Unused(used)
            .Where(entry => !isIncomplete || entry.IsOfOperation)
            .Select(entry => Finding.At(Descriptors.OverlayEntryUnmatched, entry.Selector.Place, entry.What, entry.Selector.Pattern));
    }

    private ClientModel Assemble()
    {
        var classes = new HashSet<string>(_operations.Select(operation => operation.Source.ResourceClass), StringComparer.Ordinal);
        // Where an operation is refused, what it brought to a shared type outlives it, and perhaps its resource.
        bool HasOwnFile(LinkedType type) => type.First.IsPinned || !classes.Contains(type.First.Owner.ResourceClass);
        ILookup<string, ResponseType> others = _types.Where(type => !HasOwnFile(type))
            .ToLookup(type => type.First.Owner.ResourceClass, type => type.Model, StringComparer.Ordinal);
        List<ResourceClient> resources = _operations
            .GroupBy(operation => operation.Source.ResourceClass, StringComparer.Ordinal)
            .Select(operations => Resource(operations.ToList(), others[operations.Key]))
            .OrderBy(resource => resource.ClassName, StringComparer.Ordinal)
            .ToList();
        return new ClientModel(
            new Root(_context, Domains(resources), OptionSets()),
            resources.ToEquatableArray(),
            _types.Where(HasOwnFile).Select(type => new TypeFile(_context, type.Model)).ToEquatableArray(),
            _operations.Select(
                operation => new CatalogueEntry(operation.Method!.HolderName, operation.Source.Page, operation.Source.Documented.Index))
                .ToEquatableArray());
    }

    private ResourceClient Resource(List<LinkedOperation> operations, IEnumerable<ResponseType> types)
    {
        NamedOperation first = operations[0].Source;
        Route route = first.Documented.Route;
        IEnumerable<PageReference> pages = operations.Select(operation => operation.Source.Page).Distinct()
            .OrderBy(page => page, StringComparer.Ordinal).Select(page => new PageReference(page, _pages.Labels[page]));
        return new ResourceClient(
            _context,
            first.Domain,
            first.Resource,
            first.ResourceClass,
            $"/api/{route.Domain}/{route.Resource}",
            pages.ToEquatableArray(),
            operations.Select(operation => operation.Method!).ToEquatableArray(),
            types.ToEquatableArray());
    }

    private EquatableArray<QueryOptionSet> OptionSets() => _operations
        .Select(operation => operation.Method!.Query)
        .OfType<QueryOptionSet>()
        .Distinct()
        .OrderBy(set => set.Name, StringComparer.Ordinal)
        .ToEquatableArray();

    private EquatableArray<Domain> Domains(List<ResourceClient> resources)
    {
        Dictionary<string, string> segments = _operations.GroupBy(operation => operation.Source.Domain, StringComparer.Ordinal)
            .ToDictionary(domain => domain.Key, domain => domain.First().Source.Documented.Route.Domain, StringComparer.Ordinal);
        return resources
            .GroupBy(resource => resource.Domain, StringComparer.Ordinal)
            .Select(domain => new Domain(
                domain.Key,
                domain.Key + "Client",
                segments[domain.Key],
                domain.Select(resource => new ResourceReference(resource.Name, resource.ClassName, resource.RoutePrefix))
                    .ToEquatableArray()))
            .ToEquatableArray();
    }
}
