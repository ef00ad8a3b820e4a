using System.Text.RegularExpressions;
using CardanoBI.Generator.Basics;
using CardanoBI.Generator.Diagnostics;
using CardanoBI.Generator.Markdown;
using CardanoBI.Generator.Samples;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CardanoBI.Generator.Pages;

/// <summary>Binds a parsed page to its model, endpoint by endpoint. An endpoint with an error is reported and costs only itself.</summary>
internal sealed class PageBinder
{
    private const string Success = "200";

    private static readonly Regex RouteLine = new(@"^([A-Za-z]+)\s+(\S+|/.*)\z", RegexOptions.CultureInvariant);
    private readonly string _path;
    private readonly DiagnosticBag _diagnostics;
    private readonly PageMapBuilder _map;
    private readonly List<DocumentedOperation> _operations = [];
    private readonly List<SampleText> _samples = [];
    private readonly List<string> _refused = [];
    private readonly List<string> _listed = [];
    private readonly UnreadTables _unreadTables;
    private readonly CancellationToken _cancellationToken;
    private int _routes;

    private PageBinder(string path, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        _path = path;
        _diagnostics = diagnostics;
        _map = new PageMapBuilder(path, diagnostics);
        _unreadTables = new UnreadTables(diagnostics);
        _cancellationToken = cancellationToken;
    }

    /// <param name="path">The page's path below the specification's root.</param>
    public static BoundPage Bind(Page page, string path, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        var binder = new PageBinder(path, diagnostics, cancellationToken);
        foreach (Endpoint endpoint in page.Endpoints) binder.Bind(endpoint, page.Leftovers);
        // For an endpoint in a merge conflict, only the conflict is worth reporting.
        List<Endpoint> conflicts = page.Endpoints.Where(endpoint => endpoint.IsInConflict).ToList();
        binder.Report(page.Leftovers.Where(left => !conflicts.Any(endpoint => endpoint.Holds(left.Span))), page.Endpoints);
        var model = new PageModel(
            path,
            page.Label,
            binder._operations.ToEquatableArray(),
            binder._refused.ToEquatableArray(),
            binder._listed.ToEquatableArray(),
            diagnostics.HasErrors);
        return new BoundPage(model, binder._map.Build(), binder._samples.ToEquatableArray(), diagnostics.ToEquatableArray());
    }

    private void Bind(Endpoint endpoint, IReadOnlyList<Leftover> leftovers)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        List<PageText> routes = endpoint.CodeSpans.Where(line => RouteLine.IsMatch(line.Value)).ToList();
        int emitted = _operations.Count;
        if (!endpoint.IsInConflict) Bind(endpoint, routes, leftovers);
        if (_operations.Count == emitted) _refused.AddRange(routes.Select(line => KeyOf(line.Value)));
    }

    private void Bind(Endpoint endpoint, List<PageText> routes, IReadOnlyList<Leftover> leftovers)
    {
        _unreadTables.ReadOrReport(endpoint, hasRoute: routes.Count > 0);
        if (!TryBindRoute(endpoint, routes, leftovers, out string verb, out Route? route, out PageText routeText)) return;

        // Every route takes an index, even if it turns out to be wrong, so that its places are not confused with another route's.
        Anchor operation = _map.Operation(_routes++);
        _map.Add(operation, routeText.Span);
        foreach (StatusTab tab in endpoint.Responses) _map.Add(operation.Status(tab.Status.Value), tab.Status.Span);
        bool hasParameters = new ParameterBinder(endpoint, route!, routeText, operation, _map, _diagnostics)
            .TryBind(out EquatableArray<DocumentedParameter> parameters);
        var schemas = new SchemaBinder(endpoint, operation, _map, _diagnostics);
        bool hasSchemas = schemas.TryBind(Tabs(endpoint.Schemas));
        DocumentedSample? sample = new SampleBinder(operation, _map, _diagnostics, _cancellationToken)
            .Bind(Tabs(endpoint.Responses), out string? json);
        if (!hasParameters || !hasSchemas || !CheckSchema(endpoint, schemas.Root, json is null ? null : sample)) return;

        if (schemas.Root is not null && json is not null && sample?.Row is not null)
        {
            new SampleChecker(schemas.Root, schemas.Named, _map.Find, operation, schemas.HasRefusedNames, _diagnostics)
                .Check(sample.Row);
        }

        if (json is not null) _samples.Add(new SampleText(operation.Operation, json));
        _operations.Add(new DocumentedOperation(
            operation.Operation,
            verb,
            route!,
            endpoint.Title,
            string.Join(" ", endpoint.Prose),
            parameters,
            Statuses(endpoint),
            schemas.Root,
            schemas.Named,
            sample,
            DeprecationOf(endpoint)));
    }

    /// <summary>Reports what was not read and not judged yet.</summary>
    private void Report(IEnumerable<Leftover> leftovers, IReadOnlyList<Endpoint> endpoints)
    {
        var documented = new HashSet<string>(_operations.Select(operation => operation.Key).Concat(_refused), StringComparer.Ordinal);
        var said = new HashSet<int>();
        foreach (Leftover left in leftovers)
        {
            string text = _diagnostics.Text(left.Span);
            // A page may name its own endpoints again.
            bool mayBeListed = left is { Kind: LeftoverKind.Route, IsCertain: false };
            if (mayBeListed && documented.Contains(KeyOf(text))) continue;
            if (!said.Add(left.Span.Start)) continue;
            if (mayBeListed && !endpoints.Any(endpoint => endpoint.Holds(left.Span) && LacksRoute(endpoint)))
            {
                List(KeyOf(text), left.Span);
                continue;
            }

            if (left.IsAside && !_unreadTables.IsOutOfPlace(left)) continue;
            if (left is { Kind: LeftoverKind.Table, IsAside: false }) _unreadTables.Report(left, isInEndpoint: false);
            else _diagnostics.Report(DescriptorOf(left.Kind), left.Span, text);
        }
    }

    /// <summary>Lists a route that another page may document; only all pages together show whether one does.</summary>
    private void List(string key, TextSpan place)
    {
        if (!_listed.Contains(key)) _listed.Add(key);
        _map.Add(Anchor.Listed(_path, key), place);
    }

    /// <summary>Whether the endpoint lacks a route, so that a route in any form can only be its own.</summary>
    private static bool LacksRoute(Endpoint endpoint) =>
        (endpoint.HasVerb || endpoint.HasSections) && !endpoint.CodeSpans.Any(line => RouteLine.IsMatch(line.Value));

    private static DiagnosticDescriptor DescriptorOf(LeftoverKind kind) => kind switch
    {
        LeftoverKind.Route => Descriptors.RouteUnread,
        LeftoverKind.Heading => Descriptors.HeadingUnread,
        LeftoverKind.Status => Descriptors.StatusUnread,
        _ => Descriptors.TableUnread,
    };

    /// <summary>The route line in the form of <see cref="DocumentedOperation.Key"/>.</summary>
    private static string KeyOf(string line)
    {
        string[] parts = line.Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries);
        return parts.Length < 2 ? line : parts[0].ToUpperInvariant() + " " + parts[1].Trim();
    }

    private static string DeprecationOf(Endpoint endpoint)
    {
        string sentence = endpoint.Prose.Select(Deprecation.In).FirstOrDefault(found => found.Length > 0) ?? "";
        bool isMarked = endpoint.Badges.Any(Deprecation.IsWord) || endpoint.IsStruck;
        return sentence.Length > 0 ? sentence : isMarked ? Deprecation.Bare : "";
    }

    private bool TryBindRoute(
        Endpoint endpoint,
        List<PageText> lines,
        IReadOnlyList<Leftover> leftovers,
        out string verb,
        out Route? route,
        out PageText routeText)
    {
        (verb, route, routeText) = ("", null, endpoint.Heading);
        if (lines.Count == 0)
        {
            // A heading without a method's badge is prose, unless an endpoint's sections follow. If there is a route in another form, the
            // finding about that is clearer.
            bool isSaid = leftovers.Any(left => left.Kind == LeftoverKind.Route && endpoint.Holds(left.Span));
            if ((endpoint.HasVerb || endpoint.HasSections) && !isSaid)
                _diagnostics.Report(Descriptors.EndpointWithoutRoute, endpoint.Heading.Span, endpoint.Title);
            return false;
        }

        routeText = lines[0];
        if (lines.Count > 1)
        {
            _diagnostics.Report(Descriptors.RouteAmbiguous, lines[1].Span, endpoint.Title);
            return false;
        }

        Match match = RouteLine.Match(routeText.Value);
        verb = match.Groups[1].Value.ToUpperInvariant();
        Group template = match.Groups[2];
        if (verb != "GET")
        {
            _diagnostics.Report(Descriptors.VerbUnsupported, new TextSpan(routeText.Span.Start, verb.Length), match.Groups[1].Value);
            return false;
        }

        string error = "";
        string? badge = endpoint.Badges.FirstOrDefault(HttpVerbs.Contains);
        bool isSaidOtherwise = badge is not null && !endpoint.Badges.Contains(verb, StringComparer.OrdinalIgnoreCase);
        if (isSaidOtherwise) error = $"the badge of its heading says '{badge}'";
        else route = RouteParser.Parse(template.Value, out error);
        if (route is null)
        {
            _diagnostics.Report(
                Descriptors.RouteInvalid, new TextSpan(routeText.Span.Start + template.Index, template.Length), template.Value, error);
        }

        return route is not null;
    }

    private bool CheckSchema(Endpoint endpoint, DocumentedSchema? schema, DocumentedSample? sample)
    {
        List<PageText> strayRows = Tabs(endpoint.Schemas).SelectMany(tab => tab.StrayRows).ToList();
        if (schema is not null)
        {
            foreach (PageText rows in strayRows) _diagnostics.Report(Descriptors.SchemaRowsStray, rows.Span, endpoint.Title);
            return true;
        }

        TextSpan place = Tabs(endpoint.Schemas)
            .SelectMany(tab => tab.EmptyTables)
            .Concat(strayRows.Select(rows => rows.Span))
            .Append(endpoint.Heading.Span)
            .First();
        bool canInfer = sample?.Row is not null;
        _diagnostics.Report(canInfer ? Descriptors.SchemaFromSample : Descriptors.SchemaMissing, place, endpoint.Title);
        return canInfer;
    }

    private static List<StatusTab> Tabs(List<StatusTab> tabs) => tabs.Where(tab => tab.Status.Value == Success).ToList();

    private static EquatableArray<DocumentedStatus> Statuses(Endpoint endpoint) => endpoint.Responses
        .GroupBy(tab => tab.Status.Value, StringComparer.Ordinal)
        .Select(tabs => new DocumentedStatus(tabs.Key, tabs.SelectMany(tab => tab.Messages).FirstOrDefault() ?? ""))
        .ToEquatableArray();
}
