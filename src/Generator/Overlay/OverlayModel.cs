using CardanoBI.Generator.Basics;
using CardanoBI.Generator.Client;
using CardanoBI.Generator.Diagnostics;
using CardanoBI.Generator.Samples;

namespace CardanoBI.Generator.Overlay;

/// <summary>What <c>overlay.yaml</c> says, in its order; see docs/overlay.md for the format.</summary>
/// <param name="Words">Words with capitals where the routes have none: <c>OfflineFetchErrors</c>.</param>
/// <param name="Nullable">Whether a property may be null where nothing nearer says so.</param>
internal sealed record OverlayModel(
    EquatableArray<string> Words,
    bool? Nullable,
    EquatableArray<PropertyRule> Properties,
    EquatableArray<ParameterRule> Parameters,
    EquatableArray<TypeRule> Types,
    EquatableArray<OperationRule> Operations)
{
    public static readonly OverlayModel Empty = new([], null, [], [], [], []);

    /// <summary>Several overlays as one; where they speak of the same thing, the later one counts.</summary>
    public OverlayModel Then(OverlayModel later) => new(
        Words.Concat(later.Words).ToEquatableArray(),
        later.Nullable ?? Nullable,
        Properties.Concat(later.Properties).ToEquatableArray(),
        Parameters.Concat(later.Parameters).ToEquatableArray(),
        Types.Concat(later.Types).ToEquatableArray(),
        Operations.Concat(later.Operations).ToEquatableArray());
}

/// <summary>A name or pattern (<c>*</c> stands for any characters) that an overlay entry speaks of, and where it was written.</summary>
/// <param name="Place">Names the entry in the overlay's map of places.</param>
internal sealed record Selector(string Pattern, OverlayPlace Place)
{
    /// <summary>Whether it may speak of many things.</summary>
    public bool IsPattern => Pattern.IndexOf('*') >= 0;
}

internal sealed record PropertyRule(Selector Selector, PropertyFacts Facts);

/// <summary>What an overlay says of a property; null where it says nothing.</summary>
/// <param name="Type">A scalar, or the name for the property's own response type; whether it may be null is not said here.</param>
/// <param name="Items">The same for the elements of an array.</param>
/// <param name="Description">What documents the property; the elements of an array have no row in any page.</param>
internal sealed record PropertyFacts(bool? Nullable, string? Name, TypeReference? Type, TypeReference? Items, string? Description)
{
    public static readonly PropertyFacts None = new(null, null, null, null, null);

    /// <summary>A sentence; empty where the property is not deprecated whatever the page says.</summary>
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

/// <summary>What an overlay says of a parameter; null where it says nothing.</summary>
/// <param name="Form">What an argument has to look like.</param>
/// <param name="Maximum">The greatest number that the server reads as it stands.</param>
internal sealed record ParameterWords(ParameterForm? Form, long? Maximum)
{
    public static readonly ParameterWords None = new(null, null);

    /// <summary>The values that a text is known to take; none where there is no such set whatever the page says.</summary>
    public EquatableArray<string>? Values { get; init; }

    public ParameterWords Then(ParameterWords nearer) =>
        new(nearer.Form ?? Form, nearer.Maximum ?? Maximum) { Values = nearer.Values ?? Values };
}

/// <param name="Summary">What the type is, in a sentence; the pages describe answers, not types.</param>
internal sealed record TypeRule(Selector Selector, bool? Nullable, string? Summary, EquatableArray<PropertyRule> Properties);

internal sealed record OperationRule(Selector Selector, OperationFacts Facts, EquatableArray<PropertyRule> Properties);

/// <summary>What an overlay says of an operation; null where it says nothing.</summary>
/// <param name="Type">The name of the response type.</param>
/// <param name="Method">The method's name without <c>Get</c> and <c>Async</c>.</param>
/// <param name="Rows">The number of rows at which the server cuts an answer off.</param>
/// <param name="Query">The query options that the server honours.</param>
/// <param name="Paging">How the server pages, of a list that documents <c>page_no</c>.</param>
/// <param name="Window">The parameter that says how many of the newest rows the server looks at.</param>
/// <param name="Ties">Whether the server's order leaves open which of two rows comes first.</param>
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

    /// <summary>A sentence; empty where the operation is not deprecated whatever the page says.</summary>
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
