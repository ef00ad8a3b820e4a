using CardanoBI.Generator.Basics;
using CardanoBI.Generator.Client;
using CardanoBI.Generator.Diagnostics;
using CardanoBI.Generator.Overlay;
using CardanoBI.Generator.Pages;
using CardanoBI.Generator.Samples;
using Microsoft.CodeAnalysis;

namespace CardanoBI.Generator.Linking;

/// <summary>
/// A documented operation on its way into the client: where it comes from, what the overlay says about it, and its names. It is a different
/// object exactly when its page or the overlay has changed, so it is compared by reference.
/// </summary>
internal sealed class NamedOperation
{
    private string? _key, _fullName;
    private Dictionary<string, DocumentedSchema>? _schemas;
    private Finding? _unshared;

    public NamedOperation(string page, DocumentedOperation documented, OperationFacts facts, LinkingRules rules, CSharpNames names)
    {
        Route route = documented.Route;
        Page = page;
        Documented = documented;
        Facts = facts;
        Rules = rules;
        Anchor = new Anchor(page, documented.Index);
        Domain = names.Property(route.Domain, "CardanoBIClient");
        DomainClass = Domain + "Client";
        Resource = names.Property(route.Resource, DomainClass);
        ResourceClass = Domain + Resource + "Client";
        string stem = names.Stem(route);
        RouteName = names.Pascal(route.Domain) + names.Pascal(route.Resource) + stem;
        Methods = new MethodNames(facts.Method ?? stem);
        HasRequest = documented.Parameters.Any(parameter => parameter.Place == ParameterPlace.Query && !parameter.IsRequired);
        RequestName = facts.Request ?? RouteName + "Request";
        NameProblem = new[] { Domain, Resource, DomainClass, ResourceClass, Methods.Get, RequestName }
            .Select(CSharpNames.Problem).FirstOrDefault(problem => problem is not null);
        Signature = rules.Share(SchemaSignature.Of(documented));
        ShareableNames = [.. rules.Overlay.TypesGivenTo(MemberNames(documented)), .. facts.Type is { } type ? (string[])[type] : []];
    }

    public string Page { get; }

    public DocumentedOperation Documented { get; }

    public OperationFacts Facts { get; }

    public LinkingRules Rules { get; }

    public Anchor Anchor { get; }

    public string Key => _key ??= Documented.Key;

    /// <summary>The property of the root class that leads to the operation, and below it the class of that property.</summary>
    public string Domain { get; }

    public string DomainClass { get; }

    /// <summary>The property of the domain's class that leads to the operation, and below it the class of that property.</summary>
    public string Resource { get; }

    public string ResourceClass { get; }

    public MethodNames Methods { get; }

    /// <summary>The catalogue's name: <c>Core.Accounts.GetAssetsByStakeAddressAsync</c>.</summary>
    public string FullName => _fullName ??= Domain + "." + Resource + "." + Methods.Get;

    /// <summary>The whole route as a name; it depends on nothing but the route and the overlay's words.</summary>
    public string RouteName { get; }

    /// <summary>The response type of a row.</summary>
    public string TypeName => Facts.Type ?? RouteName;

    /// <summary>
    /// The names of types that the operation could share with others, if everything that it documents and shows became a type.
    /// </summary>
    public IReadOnlyCollection<string> ShareableNames { get; }

    /// <summary>Whether it could share a type. Then its result depends on other pages; otherwise it is linked with its own page.</summary>
    public bool MayShare => ShareableNames.Count > 0;

    /// <summary>
    /// The result of an operation that cannot share a type; null if the kind of the response is unknown, or if it may share one.
    /// </summary>
    public LinkedGroup? Alone { get; set; }

    /// <summary>Whether there are optional parameters, which make a request type.</summary>
    public bool HasRequest { get; }

    public string RequestName { get; }

    /// <summary>Null if no table describes the response.</summary>
    public SchemaSignature? Signature { get; }

    /// <summary>Why one of the names is not possible in C#; null if all are.</summary>
    public DiagnosticDescriptor? NameProblem { get; }

    /// <summary>The table of a type that the operation's tables name.</summary>
    public DocumentedSchema NamedSchema(string name) =>
        (_schemas ??= Documented.NamedSchemas.Items.ToDictionary(schema => schema.Name, StringComparer.Ordinal))[name];

    /// <summary>
    /// A hint that an earlier operation has the same tables. If all pages are alike, every operation has such a hint, and the same one
    /// after every edit, so it is kept.
    /// </summary>
    public Finding UnsharedWith(NamedOperation earlier)
    {
        if (_unshared is not { } hint || hint.Arguments[1] != earlier.Key)
            _unshared = hint = Finding.At(Descriptors.EqualSchemasUnshared, Anchor.Schema(""), Key, earlier.Key);
        return hint;
    }

    /// <summary>The kind of the real response: from the overlay, otherwise from the sample; null if neither shows it.</summary>
    public ResponseKind? ResponseKind => Facts.Response ?? Documented.Sample?.Kind;

    private static IEnumerable<string> MemberNames(DocumentedOperation operation) =>
        operation.Schemas.SelectMany(schema => schema.Properties.Items).Select(property => property.WireName)
            .Concat(operation.Sample?.Row?.MemberNames ?? []);
}

/// <summary>A page whose operations have their names. It does not depend on other pages; <see cref="Sharing"/> joins them.</summary>
/// <param name="Properties">
/// The first occurrence on the page of each property with a type; an array, since those of all pages are visited after every edit.
/// </param>
/// <param name="Used">The overlay's entries that were used for the operations.</param>
/// <param name="Refused">The keys of operations that the page documents with errors.</param>
/// <param name="Listed">The keys of operations that the page names and leaves to others.</param>
/// <param name="HasErrors">Whether anything of the page is missing from its operations.</param>
/// <param name="Findings">What went wrong.</param>
internal sealed record NamedPage(
    string Path,
    string Label,
    IReadOnlyList<NamedOperation> Operations,
    SeenProperty[] Properties,
    IReadOnlyCollection<OverlayPlace> Used,
    EquatableArray<string> Refused,
    EquatableArray<string> Listed,
    bool HasErrors,
    IReadOnlyList<Finding> Findings)
{
    public static NamedPage Create(PageModel page, LinkingRules rules)
    {
        var overlay = new OverlayLookup(rules.Overlay);
        CSharpNames names = rules.Names.NotedIn(overlay);
        NamedOperation[] operations =
        [
            .. page.Operations.Select(
                documented => new NamedOperation(page.Path, documented, overlay.Operation(documented.Key), rules, names)),
        ];
        // An entry for an operation that has an error on its page is not reported for matching nothing.
        foreach (string refused in page.Refused) overlay.Operation(refused);
        Finding[] findings = [.. operations.Where(HasUnknownWindow).Select(operation => UnknownWindow(operation, overlay))];
        return new NamedPage(
            page.Path,
            page.Label,
            operations,
            SeenProperty.On(operations, rules),
            overlay.Used,
            page.Refused,
            page.Listed,
            page.HasErrors,
            findings);
    }

    private static bool HasUnknownWindow(NamedOperation operation) =>
        operation.Facts.Window is { } window
        && !operation.Documented.Parameters.Items.Any(parameter => parameter.WireName == window);

    private static Finding UnknownWindow(NamedOperation operation, OverlayLookup overlay) =>
        Finding.At(
            Descriptors.OverlayValueInvalid,
            overlay.Window(operation.Key),
            operation.Facts.Window!,
            "window",
            $"the name of a parameter of '{operation.Key}'");

    /// <summary>Whether some operation may share a type with others.</summary>
    public bool MayShare { get; } = Operations.Any(operation => operation.MayShare);

    /// <summary>The result for a page whose operations could not be named.</summary>
    public static NamedPage Failed(PageModel page, Finding failure) =>
        new(page.Path, page.Label, [], [], [], page.Refused, page.Listed, true, [failure]);
}
