using CardanoBI.Client.Runtime;
using Microsoft.AspNetCore.Http;

namespace CardanoBI.Client.Tests.Lists.Servers;

/// <summary>A way of paging, and a server that pages so.</summary>
/// <param name="Full">The rows of a page as the client asks for it, or as the server cuts it.</param>
internal sealed record ServerKind(string Name, Paging Paging, Func<IReadOnlyList<long>, RequestDelegate> Serve, int Full)
{
    public static Paging PageOrSkip { get; } = Paging.PageOrSkip(defaultSize: 20, maximumSize: 100, rowCap: 100);

    /// <summary>A server that heeds <c>$skip</c> gives fewer rows than a page may be asked to have.</summary>
    public static Paging CutPage { get; } = Paging.PageOrSkip(defaultSize: 20, maximumSize: 100, rowCap: 20);

    public static IReadOnlyList<ServerKind> All { get; } =
    [
        new("page_no", Paging.PageNumber(20, 100), ListServer.Pages, 100),
        new("page_no, clamped", Paging.PageNumber(20, 100, clamps: true), ListServer.ClampedPages, 100),
        new("$skip, 100 rows", Paging.Skip(100), list => ListServer.Skips(list, 100), 100),
        new("$skip, 20 rows", Paging.Skip(20), list => ListServer.Skips(list, 20), 20),
        new("$skip without $top", Paging.Skip(20), list => ListServer.Skips(list, 20, heedsTop: false), 20),
        new("$skip, a row an answer", Paging.Skip(1), list => ListServer.Skips(list, 1), 1),
        new("either, on page_no", PageOrSkip, ListServer.Pages, 100),
        new("either, on $skip", PageOrSkip, list => ListServer.Skips(list, 100), 100),
        new("either, on page_no, where others cut a page off", CutPage, ListServer.Pages, 20),
        new("either, on $skip, a page cut off", CutPage, list => ListServer.Skips(list, 20), 20),
        new("next link", Paging.NextLink(), list => ListServer.Links(list, 20), 20),
    ];
}
