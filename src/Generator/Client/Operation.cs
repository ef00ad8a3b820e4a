using CardanoBI.Generator.Basics;
using CardanoBI.Generator.Pages;
using CardanoBI.Generator.Samples;

namespace CardanoBI.Generator.Client;

/// <param name="Name">The catalogue's name, <c>Core.Accounts.GetAssetsByStakeAddressAsync</c>.</param>
/// <param name="Methods">What the emitted methods are called.</param>
/// <param name="HolderName">The emitted class that holds the operation's descriptor and builds its request.</param>
/// <param name="RowCap">The number of rows at which the server cuts an answer off; null where the overlay does not say.</param>
/// <param name="Facts">What the overlay says of the answer's rows, beyond their type.</param>
/// <param name="RequestName">The request type; empty where the operation has no optional parameter.</param>
/// <param name="Query">What a query of the list can use; null where it cannot be queried.</param>
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
    /// <summary>What is said of its being deprecated; empty where it is not.</summary>
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

/// <summary>How the rest of a list is read.</summary>
/// <param name="DefaultSize">Rows in an answer where the caller says nothing; for
/// <see cref="PagingKind.Skip"/> the server's cap. Null where nobody knows.</param>
/// <param name="MaximumSize">The most rows that a caller may ask for; null where nobody knows.</param>
internal sealed record Paging(PagingKind Kind, int? DefaultSize = null, int? MaximumSize = null)
{
    /// <summary>Whether callers choose pages, by the parameters that the page documents.</summary>
    public bool HasPages => Kind is PagingKind.PageNumber or PagingKind.PageNumberClamped or PagingKind.PageOrSkip;
}

/// <summary>What a caller has to know of a list, beyond its type and its paging.</summary>
/// <param name="Window">The parameter that says how many of the newest rows are looked at; null where all are.</param>
/// <param name="IsTied">Whether the server's order leaves open which of two rows comes first.</param>
internal sealed record ListFacts(Parameter? Window, bool IsTied);

internal enum PagingKind
{
    None,
    PageNumber,

    /// <summary>By <c>page_no</c>, where a page beyond the last one is the last one again.</summary>
    PageNumberClamped,

    /// <summary>By <c>page_no</c> on some servers and by <c>$skip</c> on others.</summary>
    PageOrSkip,
    Skip,
    NextLink,
}
