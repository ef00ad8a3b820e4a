using CardanoBI.Client.Tests.Lists.Servers;
using CardanoBI.Client.Tests.StandIn;
using Microsoft.AspNetCore.Http;

namespace CardanoBI.Client.Tests.Lists;

/// <summary>One list on two servers: one heeds <c>page_no</c>, the other <c>$skip</c>; each ignores the other's words.</summary>
public class EitherServerTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Every_combination_gives_each_row_once_with_the_fewest_requests(bool heedsPageNo)
    {
        await using ListServer server = await ListServer.StartAsync();
        foreach (int total in (int[])[0, 1, 20, 21, 99, 100, 101, 200, 252, 1000])
        {
            server.Serve(heedsPageNo ? ListServer.Pages(ListServer.Distinct(total)) : ListServer.Skips(ListServer.Distinct(total), 100));
            foreach (int? pageNo in (int?[])[null, 1, 2, 3])
            {
                foreach (int? pageSize in (int?[])[null, 1, 20, 100])
                {
                    foreach (SortOrder? order in (SortOrder?[])[null, SortOrder.Ascending])
                        await AssertReadAsync(server, total, heedsPageNo, pageNo, pageSize, order);
                }
            }
        }
    }

    [Fact]
    public async Task A_single_call_gives_the_same_page_on_both()
    {
        await using ListServer server = await ListServer.StartAsync();
        foreach (RequestDelegate serve in new[]
        {
            ListServer.Pages(ListServer.Distinct(252)),
            ListServer.Skips(ListServer.Distinct(252), 100),
        })
        {
            server.Serve(serve);
            Page<StandInAsset> page = await server.GetAsync(ServerKind.PageOrSkip, pageNo: 3, pageSize: 50);
            Assert.Equal(Enumerable.Range(100, 50).Select(row => (long)row), page.Select(row => row.Quantity));
            Assert.Null(page.HasMore);
            page = await server.GetAsync(ServerKind.PageOrSkip, pageNo: 13);
            Assert.Equal(Enumerable.Range(240, 12).Select(row => (long)row), page.Select(row => row.Quantity));
            Assert.False(page.HasMore);
        }

        Assert.Equal("/api/core/list?page_no=3&page_size=50&$skip=100&$top=50", server.Requests[0]);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(19, false)]
    [InlineData(20, null)]
    [InlineData(21, false)]
    [InlineData(99, false)]
    [InlineData(100, null)]
    public async Task A_call_without_a_page_knows_the_end_where_neither_servers_page_is_full(int rows, bool? hasMore)
    {
        await using ListServer server = await ListServer.StartAsync(ListServer.Rows(ListServer.Distinct(rows)));

        Assert.Equal(hasMore, (await server.GetAsync(ServerKind.PageOrSkip)).HasMore);
        Assert.Equal("/api/core/list", Assert.Single(server.Requests));
    }

    /// <summary>Of a page that may have been cut off, nobody knows whether it is the last.</summary>
    [Theory]
    [InlineData(19, false)]
    [InlineData(20, null)]
    [InlineData(21, false)]
    [InlineData(50, null)]
    public async Task A_page_of_as_many_rows_as_a_server_cuts_off_at_is_not_known_to_be_the_last(int rows, bool? hasMore)
    {
        await using ListServer server = await ListServer.StartAsync(ListServer.Rows(ListServer.Distinct(rows)));

        Assert.Equal(hasMore, (await server.GetAsync(ServerKind.CutPage, pageSize: 50)).HasMore);
    }

    private static async Task AssertReadAsync(
        ListServer server, int total, bool heedsPageNo, int? pageNo, int? pageSize, SortOrder? order)
    {
        string what = $"{total} rows, PageNo {pageNo}, PageSize {pageSize}, {order}";
        int size = pageSize ?? 100, start = ((pageNo ?? 1) - 1) * size, left = Math.Max(0, total - start);

        List<long> read = await server.Enumerate(ServerKind.PageOrSkip, pageNo, pageSize, order).Select(row => row.Quantity).ToListAsync();

        Assert.True(Enumerable.Range(start, left).Select(row => (long)row).SequenceEqual(read), what);
        int requests = server.Requests.Count;
        int fewest = heedsPageNo || left <= size ? (left / size) + 1 : (left / 100) + 1;
        Assert.True(requests == fewest, $"{what}: {requests} requests, not {fewest}");
    }
}
