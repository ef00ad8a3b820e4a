using CardanoBI.Generator.Basics;
using CardanoBI.Generator.Pages;
using CardanoBI.Generator.Samples;

namespace CardanoBI.Generator.Client;

/// <param name="Name">The catalogue's name, <c>Core.Accounts.GetAssetsByStakeAddressAsync</c>.</param>
/// <param name="Methods">What the emitted methods are called.</param>
/// <param name="HolderName">The emitted class that holds the operation's descriptor and builds its request.</param>
/// <param name="RowCap">The number of rows at which the server cuts an answer off; null where the overlay does not say.</param>
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
    QueryOptionSet? Query)
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
internal sealed record Paging(PagingKind Kind, int? DefaultSize = null, int? MaximumSize = null);

internal enum PagingKind { None, PageNumber, Skip, NextLink }
