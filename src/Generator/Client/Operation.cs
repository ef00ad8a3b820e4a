using CardanoBI.Generator.Basics;
using CardanoBI.Generator.Pages;
using CardanoBI.Generator.Samples;

namespace CardanoBI.Generator.Client;

/// <param name="Name">The catalogue's name, <c>Core.Accounts.GetAssetsByStakeAddressAsync</c>.</param>
/// <param name="Methods">The names of the emitted methods.</param>
/// <param name="HolderName">The emitted class that holds the operation's descriptor and builds its request.</param>
/// <param name="RowCap">The number of rows at which the server cuts a response off; null if the overlay does not say.</param>
/// <param name="Facts">What the overlay says about the response's rows, beyond their type.</param>
/// <param name="RequestName">The request type; empty where the operation has no optional parameter.</param>
/// <param name="Query">What a query of the list can use; null if it cannot be queried.</param>
internal sealed record Operation(
    string Verb,
    Route Route,
    string Name,
    MethodNames Methods,
    string HolderName,
    string RequestName,
    string Page,
    string Title,
    string Description,
    EquatableArray<DocumentedStatus> Statuses,
    EquatableArray<Parameter> Parameters,
    ResponseKind ResponseKind,
    TypeReference Row,
    Paging Paging,
    int? RowCap,
    bool IsAnonymous,
    QueryOptionSet? Query,
    ListFacts Facts)
{
    /// <summary>The sentence about its deprecation; empty if it is not deprecated.</summary>
    public string Deprecation { get; init; } = "";

    public bool IsList => ResponseKind is ResponseKind.Array or ResponseKind.ODataCollection;

    public bool HasRequest => RequestName.Length > 0;
}

/// <summary>The names of an operation's methods.</summary>
/// <param name="Stem">What they have in common: <c>AssetsByStakeAddress</c>.</param>
internal sealed record MethodNames(string Stem)
{
    public string Get => $"Get{Stem}Async";

    public string Enumerate => $"Enumerate{Stem}Async";

    public string Query => "Query" + Stem;
}

/// <summary>How the rest of a list is requested.</summary>
/// <param name="DefaultSize">
/// The rows in a response if the caller does not set a size; for <see cref="PagingKind.Skip"/> the server's cap. Null if unknown.
/// </param>
/// <param name="MaximumSize">The maximum number of rows that a caller may request; null if unknown.</param>
internal sealed record Paging(PagingKind Kind, int? DefaultSize = null, int? MaximumSize = null)
{
    /// <summary>Whether callers choose pages, by the parameters that the page documents.</summary>
    public bool HasPages => Kind is PagingKind.PageNumber or PagingKind.PageNumberClamped or PagingKind.PageOrSkip;
}

/// <summary>What a caller has to know about a list, beyond its type and its paging.</summary>
/// <param name="Window">The parameter that says how many of the newest rows are considered; null if all are.</param>
/// <param name="IsTied">Whether the server's sort order has ties, so that the order of some rows is undefined.</param>
internal sealed record ListFacts(Parameter? Window, bool IsTied);

internal enum PagingKind
{
    None,
    PageNumber,

    /// <summary>By <c>page_no</c>, where a page beyond the last one repeats the last one.</summary>
    PageNumberClamped,

    /// <summary>By <c>page_no</c> on some servers and by <c>$skip</c> on others.</summary>
    PageOrSkip,
    Skip,
    NextLink,
}
