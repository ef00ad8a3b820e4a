using System.Globalization;
using CardanoBI.Client.Runtime;
using CardanoBI.Client.Tests.Server;
using CardanoBI.Client.Tests.StandIn;
using Microsoft.AspNetCore.Http;

using Microsoft.Extensions.Primitives;

namespace CardanoBI.Client.Tests.Lists.Servers;

/// <summary>A list behind a server that pages in one of the ways that were measured; see facts/server.md.</summary>
internal sealed class ListServer : IAsyncDisposable
{
    private readonly LoopbackServer _server;
    private int _seen;

    private ListServer(LoopbackServer server)
    {
        _server = server;
        Transport = new Transport(server.Options());
    }

    public Transport Transport { get; }

    /// <summary>The targets asked for since they were last looked at.</summary>
    public IReadOnlyList<string> Requests
    {
        get
        {
            IReadOnlyList<SeenRequest> all = _server.ApiRequests;
            string[] fresh = [.. all.Skip(_seen).Select(request => request.Target)];
            _seen = all.Count;
            return fresh;
        }
    }

    public static async Task<ListServer> StartAsync(RequestDelegate? api = null) => new(await LoopbackServer.StartAsync(api));

    public void Serve(RequestDelegate api) => _server.Api = api;

    public PagedRows<StandInAsset> Enumerate(
        Paging paging, int? pageNo = null, int? pageSize = null, SortOrder? order = null, CancellationToken cancellationToken = default) =>
        Transport.EnumerateAsync(Operation(paging), Target(pageNo, pageSize, order), cancellationToken);

    public Task<Page<StandInAsset>> GetAsync(Paging paging, int? pageNo = null, int? pageSize = null, SortOrder? order = null) =>
        Transport.SendAsync(Operation(paging), Target(pageNo, pageSize, order), default);

    public async ValueTask DisposeAsync()
    {
        Transport.Dispose();
        await _server.DisposeAsync();
    }

    /// <summary>Rows whose numbers are their quantities.</summary>
    public static IReadOnlyList<long> Distinct(int total) => [.. Enumerable.Range(0, total).Select(row => (long)row)];

    public static IReadOnlyList<long> Alike(int total) => [.. Enumerable.Repeat(7L, total)];

    /// <summary>Heeds <c>page_no</c> and <c>page_size</c>; a page beyond the end is empty.</summary>
    public static RequestDelegate Pages(IReadOnlyList<long> list) => context =>
    {
        int size = Number(context, "page_size") ?? 20;
        return Rows(list.Skip(((Number(context, "page_no") ?? 1) - 1) * size).Take(size))(context);
    };

    /// <summary>
    /// A page beyond the last is the last again, the rows of a page are sorted once more, and <c>page_no</c> on an empty list fails.
    /// </summary>
    public static RequestDelegate ClampedPages(IReadOnlyList<long> list) => context =>
    {
        int size = Number(context, "page_size") ?? 20;
        int? page = Number(context, "page_no");
        if (list.Count == 0 && page is not null) return Answers.Status(500)(context);
        int last = Math.Max(1, (list.Count + size - 1) / size);
        return Rows(list.Skip((Math.Min(page ?? 1, last) - 1) * size).Take(size).OrderDescending())(context);
    };

    /// <summary>Heeds <c>$skip</c> and <c>$top</c>, and cuts off in silence.</summary>
    public static RequestDelegate Skips(IReadOnlyList<long> list, int cap, bool heedsTop = true) => context =>
    {
        int top = heedsTop ? Number(context, "$top") ?? cap : cap;
        return Rows(list.Skip(Number(context, "$skip") ?? 0).Take(Math.Min(cap, top)))(context);
    };

    /// <summary>OData, with the server's public name in its links.</summary>
    public static RequestDelegate Links(IReadOnlyList<long> list, int cap) => context =>
    {
        int skip = Number(context, "$skip") ?? 0;
        string link = skip + cap < list.Count ? $$""","@odata.nextLink":"https://cardanobi.io/api/core/list?$skip={{skip + cap}}" """ : "";
        return Answers.Json($$"""{"@odata.context":"x","value":{{Array(list.Skip(skip).Take(cap))}}{{link}}}""")(context);
    };

    public static RequestDelegate Rows(IEnumerable<long> rows) => Answers.Json(Array(rows));

    private static string Array(IEnumerable<long> rows) => "[" + string.Join(',', rows.Select(Answers.Row)) + "]";

    private static int? Number(HttpContext context, string name) =>
        context.Request.Query.TryGetValue(name, out StringValues value) ? int.Parse(value.ToString(), CultureInfo.InvariantCulture) : null;

    private static ListOperation<StandInAsset> Operation(Paging paging) => new(
        method: "GET",
        route: "/api/core/list",
        name: "Core.List.GetAsync",
        isAnonymous: false,
        readRow: StandInAssetReader.Read,
        envelope: paging.GetType() == Paging.NextLink().GetType() ? ListEnvelope.OData : ListEnvelope.None,
        paging: paging);

    private static RequestTarget Target(int? pageNo, int? pageSize, SortOrder? order)
    {
        var builder = new RequestTargetBuilder("/api/core/list") { PageNo = pageNo, PageSize = pageSize };
        builder.AppendQuery("order", order);
        return builder.Build();
    }
}
