using CardanoBI.Generator.Basics;
using CardanoBI.Generator.Client;
using CardanoBI.Generator.Diagnostics;
using CardanoBI.Generator.Pages;

namespace CardanoBI.Generator.Linking;

/// <summary>All pages linked.</summary>
/// <param name="Findings">Their places are anchors, which are resolved later.</param>
/// <param name="Origins">Where each response type comes from.</param>
internal sealed record LinkedClient(ClientModel Model, EquatableArray<Finding> Findings, EquatableArray<TypeOrigin> Origins)
{
    public bool HasErrors => Findings.Items.Any(finding => finding.IsError);
}

/// <summary>Where a response type comes from, which gives later findings about it a place.</summary>
/// <param name="Schema">
/// The name of the table that describes it, empty for the response's own table; null if only a sample shows it.
/// </param>
internal sealed record TypeOrigin(string Type, Anchor Operation, string? Schema);

/// <summary>
/// Makes one client from what the groups made: the last collisions, the order, the files. The order of the pages never matters. The whole
/// client passes through here after every edit of a page, so anything that can be decided group by group is not decided here.
/// </summary>
internal sealed class ClientAssembler
{
    private readonly EmissionContext _context;
    private readonly IReadOnlyDictionary<string, string> _labels;

    /// <summary>In the order of the operations' names, as is each part.</summary>
    private readonly List<ResourcePart> _parts;

    private ClientAssembler(JoinedPages pages, EmissionContext context, List<ResourcePart> parts)
    {
        _context = context;
        _labels = pages.Labels;
        _parts = parts;
    }

    public static LinkedClient Assemble(JoinedPages pages, IReadOnlyList<LinkedGroup> groups, LinkingRules rules, EmissionContext context)
    {
        List<Finding> findings = [.. pages.Findings];
        // Nearly all of the thousands of groups have none.
        foreach (LinkedGroup group in groups)
            if (group.Findings.Count > 0) findings.AddRange(group.Findings);
        var typeFiles = new List<LinkedType>();
        List<ResourcePart> parts = Parts(new NameRegistry(findings).Admit(groups, pages.TakenNames), typeFiles);

        return new LinkedClient(
            new ClientAssembler(pages, context, parts).Assemble(typeFiles),
            findings.Distinct()
                .Concat(pages.Hints)
                .Concat(Unmatched(pages, groups, rules, pages.HasErrors || findings.Any(finding => finding.IsError)))
                .ToEquatableArray(),
            parts.SelectMany(part => part.Types).Concat(typeFiles).Select(type => type.Origin).ToEquatableArray());
    }

    /// <summary>Sorts operations and types by resource.</summary>
    /// <param name="typeFiles">
    /// Filled with the types that belong to no resource: those whose names the overlay sets, and those that outlive a refused operation,
    /// and possibly its resource, because another operation shares them.
    /// </param>
    private static List<ResourcePart> Parts(List<EmittedGroup> groups, List<LinkedType> typeFiles)
    {
        var byClass = new Dictionary<string, ResourcePart>(StringComparer.Ordinal);
        foreach (EmittedGroup group in groups)
        {
            foreach (LinkedOperation operation in group.Operations) Part(operation.Source).Operations.Add(operation);
            foreach (LinkedType type in group.Types) (type.First.IsPinned ? typeFiles : Part(type.First.Owner).Types).Add(type);
        }

        var parts = new List<ResourcePart>(byClass.Count);
        foreach (ResourcePart part in byClass.Values)
        {
            if (part.Operations.Count > 0) parts.Add(part.Sort());
            else typeFiles.AddRange(part.Types);
        }

        parts.Sort((left, right) => string.CompareOrdinal(left.First.FullName, right.First.FullName));
        typeFiles.Sort(LinkedType.ByName);
        return parts;

        ResourcePart Part(NamedOperation operation) =>
            byClass.TryGetValue(operation.ResourceClass, out ResourcePart? part)
                ? part
                : byClass[operation.ResourceClass] = new ResourcePart();
    }

    /// <summary>
    /// Entries that match nothing, and words of entries that fit nothing. If something was refused, words and entries about types and
    /// properties may be about that and are not reported; once the error is corrected, all are.
    /// </summary>
    private static IEnumerable<Finding> Unmatched(
        JoinedPages pages, IReadOnlyList<LinkedGroup> groups, LinkingRules rules, bool isIncomplete)
    {
        HashSet<OverlayPlace> used = [.. pages.Used];
        foreach (LinkedGroup group in groups)
            if (group.Used.Count > 0) used.UnionWith(group.Used);
        return rules.Overlay.Unused(used)
            .Where(entry => !isIncomplete || entry.IsOfOperation)
            .Select(entry => Finding.At(Descriptors.OverlayEntryUnmatched, entry.Selector.Place, entry.What, entry.Selector.Pattern))
            .Concat((isIncomplete ? [] : rules.Overlay.Unfit(used))
                .Select(unfit => Finding.At(Descriptors.OverlayWordUnfit, unfit.Place, unfit.Name, unfit.Reason)));
    }

    private ClientModel Assemble(List<LinkedType> typeFiles)
    {
        List<ResourceClient> resources =
            [.. _parts.Select(Resource).OrderBy(resource => resource.ClassName, StringComparer.Ordinal)];
        return new ClientModel(
            new Root(_context, Domains(resources), OptionSets()),
            resources.ToEquatableArray(),
            typeFiles.Select(type => new TypeFile(_context, type.Model)).ToEquatableArray(),
            _parts.SelectMany(part => part.Operations)
                .Select(operation => new CatalogueEntry(
                    operation.Method!.HolderName, operation.Source.Page, operation.Source.Documented.Index))
                .ToEquatableArray());
    }

    private ResourceClient Resource(ResourcePart part)
    {
        NamedOperation first = part.First;
        Route route = first.Documented.Route;
        IEnumerable<PageReference> pages = part.Pages().Select(page => new PageReference(page, _labels[page]));
        return new ResourceClient(
            _context,
            first.Domain,
            first.Resource,
            first.ResourceClass,
            $"/api/{route.Domain}/{route.Resource}",
            pages.ToEquatableArray(),
            part.Operations.Select(operation => operation.Method!).ToEquatableArray(),
            part.Types.Select(type => type.Model).ToEquatableArray())
        {
            ArgumentValues = part.ArgumentValues(),
        };
    }

    private EquatableArray<QueryOptionSet> OptionSets() => _parts
        .SelectMany(part => part.Operations)
        .Select(operation => operation.Method!.Query)
        .OfType<QueryOptionSet>()
        .Distinct()
        .OrderBy(set => set.Name, StringComparer.Ordinal)
        .ToEquatableArray();

    private EquatableArray<Domain> Domains(List<ResourceClient> resources)
    {
        Dictionary<string, string> segments = _parts.GroupBy(part => part.First.Domain, StringComparer.Ordinal)
            .ToDictionary(domain => domain.Key, domain => domain.First().First.Documented.Route.Domain, StringComparer.Ordinal);
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

    /// <summary>What the class of one resource holds.</summary>
    private sealed class ResourcePart
    {
        public List<LinkedOperation> Operations { get; } = [];

        public List<LinkedType> Types { get; } = [];

        public NamedOperation First => Operations[0].Source;

        /// <summary>In order; nearly always there is one.</summary>
        public IEnumerable<string> Pages() =>
            Operations.TrueForAll(operation => operation.Source.Page == First.Page)
                ? [First.Page]
                : Operations.Select(operation => operation.Source.Page).Distinct().OrderBy(page => page, StringComparer.Ordinal);

        /// <summary>
        /// Arguments of one name have their values in one class, whichever operations they are of: another operation only adds to it. Of
        /// two values that would be one constant, neither is.
        /// </summary>
        public EquatableArray<ArgumentValues> ArgumentValues()
        {
            List<Parameter> arguments = [.. Operations
                .SelectMany(operation => operation.Method!.Parameters.Items)
                .Where(parameter => parameter is { IsArgument: true, Values: not null })];
            // Hardly any resource has one.
            if (arguments.Count == 0) return [];
            return arguments.GroupBy(argument => argument.Values!.Name, StringComparer.Ordinal)
                .OrderBy(named => named.Key, StringComparer.Ordinal)
                .Select(named => new ArgumentValues(named.First().WireName, new ValueSet(named.Key, Joined(named))))
                .ToEquatableArray();

            static EquatableArray<KnownValue> Joined(IEnumerable<Parameter> arguments) => arguments
                .SelectMany(argument => argument.Values!.Values.Items)
                .Distinct()
                .GroupBy(value => value.Name, StringComparer.Ordinal)
                .Where(named => named.Count() == 1)
                .Select(named => named.Single())
                .OrderBy(value => value.Name, StringComparer.Ordinal)
                .ToEquatableArray();
        }

        public ResourcePart Sort()
        {
            Operations.Sort((left, right) => string.CompareOrdinal(left.Source.Methods.Get, right.Source.Methods.Get));
            Types.Sort(LinkedType.ByName);
            return this;
        }
    }
}
