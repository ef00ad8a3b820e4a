using CardanoBI.Generator.Basics;
using CardanoBI.Generator.Client;
using CardanoBI.Generator.Diagnostics;
using CardanoBI.Generator.Samples;

namespace CardanoBI.Generator.Overlay;

/// <summary>The content of <c>overlay.yaml</c>, in its order; docs/overlay.md describes the format.</summary>
/// <param name="Words">Words with capital letters where routes have none: <c>OfflineFetchErrors</c>.</param>
/// <param name="Nullable">Whether a property may be null if nothing more specific says so.</param>
internal sealed record OverlayModel(
    EquatableArray<WordRule> Words,
    bool? Nullable,
    EquatableArray<PropertyRule> Properties,
    EquatableArray<ParameterRule> Parameters,
    EquatableArray<TypeRule> Types,
    EquatableArray<OperationRule> Operations)
{
    public static readonly OverlayModel Empty = new([], null, [], [], [], []);

    /// <summary>Merges two overlays; if both are about the same thing, the later one wins.</summary>
    public OverlayModel Then(OverlayModel later) => new(
        Words.Concat(later.Words).ToEquatableArray(),
        later.Nullable ?? Nullable,
        Properties.Concat(later.Properties).ToEquatableArray(),
        Parameters.Concat(later.Parameters).ToEquatableArray(),
        Types.Concat(later.Types).ToEquatableArray(),
        Operations.Concat(later.Operations).ToEquatableArray());
}

/// <summary>A name or pattern (<c>*</c> stands for any characters) that an overlay entry is about, and where it is written.</summary>
/// <param name="Place">Names the entry in the overlay's map of places.</param>
internal sealed record Selector(string Pattern, OverlayPlace Place)
{
    /// <summary>Whether it can match several things.</summary>
    public bool IsPattern => Pattern.IndexOf('*') >= 0;
}

/// <summary>A word of <c>words</c>; its selector's pattern is the word.</summary>
internal sealed record WordRule(Selector Selector)
{
    public string Word => Selector.Pattern;
}

internal sealed record PropertyRule(Selector Selector, PropertyFacts Facts);

/// <summary>What an overlay says about a property; a member is null if it says nothing.</summary>
/// <param name="Type">A scalar, or a name for the property's own response type; it does not say whether the property may be null.</param>
/// <param name="Items">The same for the elements of an array.</param>
/// <param name="Description">The documentation of the property; the elements of an array have no row in any page.</param>
internal sealed record PropertyFacts(bool? Nullable, string? Name, TypeReference? Type, TypeReference? Items, string? Description)
{
    public static readonly PropertyFacts None = new(null, null, null, null, null);

    /// <summary>A sentence; empty if the property is not deprecated, whatever the page says.</summary>
    public string? Deprecation { get; init; }

    /// <summary>The values that a text is known to take; none where there is no such set whatever the page says.</summary>
    public EquatableArray<string>? Values { get; init; }

    public PropertyFacts Then(PropertyFacts nearer) => new(
        nearer.Nullable ?? Nullable, nearer.Name ?? Name, nearer.Type ?? Type, nearer.Items ?? Items, nearer.Description ?? Description)
    {
        Values = nearer.Values ?? Values,
        Deprecation = nearer.Deprecation ?? Deprecation,
    };
}

internal sealed record ParameterRule(Selector Selector, ParameterWords Words);

/// <summary>What an overlay says about a parameter; a member is null if it says nothing.</summary>
/// <param name="Form">The form that an argument must have.</param>
/// <param name="Maximum">The greatest number that the server reads correctly.</param>
internal sealed record ParameterWords(ParameterForm? Form, long? Maximum)
{
    public static readonly ParameterWords None = new(null, null);

    /// <summary>The values that a text is known to take; none where there is no such set whatever the page says.</summary>
    public EquatableArray<string>? Values { get; init; }

    public ParameterWords Then(ParameterWords nearer) =>
        new(nearer.Form ?? Form, nearer.Maximum ?? Maximum) { Values = nearer.Values ?? Values };
}

/// <param name="Summary">A sentence that describes the type; the pages describe responses, not types.</param>
internal sealed record TypeRule(Selector Selector, bool? Nullable, string? Summary, EquatableArray<PropertyRule> Properties);

internal sealed record OperationRule(Selector Selector, OperationFacts Facts, EquatableArray<PropertyRule> Properties);

/// <summary>What an overlay says about an operation; a member is null if it says nothing.</summary>
/// <param name="Type">The name of the response type.</param>
/// <param name="Method">The method's name without <c>Get</c> and <c>Async</c>.</param>
/// <param name="Rows">The number of rows at which the server cuts a response off.</param>
/// <param name="Query">The query options that the server supports.</param>
/// <param name="Paging">How the server pages a list that documents <c>page_no</c>.</param>
/// <param name="Window">The parameter that says how many of the newest rows the server considers.</param>
/// <param name="Ties">Whether the server's sort order has ties, so that the order of some rows is undefined.</param>
internal sealed record OperationFacts(
    ResponseKind? Response,
    string? Type,
    string? Request,
    string? Method,
    int? Rows,
    QueryOptions? Query,
    bool? Anonymous,
    PagingKind? Paging,
    string? Window,
    bool? Ties)
{
    public static readonly OperationFacts None = new(null, null, null, null, null, null, null, null, null, null);

    /// <summary>A sentence; empty if the operation is not deprecated, whatever the page says.</summary>
    public string? Deprecation { get; init; }

    public OperationFacts Then(OperationFacts nearer) => new(
        nearer.Response ?? Response,
        nearer.Type ?? Type,
        nearer.Request ?? Request,
        nearer.Method ?? Method,
        nearer.Rows ?? Rows,
        nearer.Query ?? Query,
        nearer.Anonymous ?? Anonymous,
        nearer.Paging ?? Paging,
        nearer.Window ?? Window,
        nearer.Ties ?? Ties)
    {
        Deprecation = nearer.Deprecation ?? Deprecation,
    };

    public bool Honours(QueryOptions option) => (Query & option) == option;
}

/// <summary>An overlay after reading.</summary>
internal sealed record ReadOverlay(OverlayModel Model, EquatableArray<OverlayMapEntry> Map, EquatableArray<Finding> Findings);
