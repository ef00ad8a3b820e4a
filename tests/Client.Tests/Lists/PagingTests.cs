using CardanoBI.Client.Tests.Server;
using CardanoBI.Client.Tests.StandIn;

namespace CardanoBI.Client.Tests.Lists;

public class PagingTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(99, 1)]
    [InlineData(100, 2)]
    [InlineData(101, 2)]
    [InlineData(250, 3)]
    public async Task Reading_all_by_page_number_takes_the_greatest_pages_up_to_the_first_short_one(int total, int requests)
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(Answers.Paged(total));
        using StandInClient client = server.Client();

        await AssertAllRowsAsync(client.EnumerateAssetsAsync("s"), 0, total);

        Assert.Equal(
            Enumerable.Range(1, requests)
                .Select(page => $"/api/core/accounts/s/assets?{(page == 1 ? "" : $"page_no={page}&")}page_size=100"),
            server.ApiRequests.Select(request => request.Target));
    }

    [Fact]
    public async Task Reading_all_by_page_number_starts_where_the_request_says_and_keeps_its_size_and_order()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(Answers.Paged(25));
        using StandInClient client = server.Client();

        await AssertAllRowsAsync(
            client.EnumerateAssetsAsync("s", new StandInAssetsRequest { PageNo = 2, PageSize = 10, Order = SortOrder.Ascending }), 10, 15);

        Assert.Equal(
            [
                "/api/core/accounts/s/assets?order=asc&page_no=2&page_size=10",
                "/api/core/accounts/s/assets?order=asc&page_no=3&page_size=10",
            ],
            server.ApiRequests.Select(request => request.Target));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(20, 2)]
    [InlineData(21, 2)]
    [InlineData(90, 5)]
    public async Task Reading_all_past_a_silent_cut_skips_what_was_read(int total, int requests)
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(Answers.Skipped(total, SkippedOperation.RowCap));
        using StandInClient client = server.Client();

        await AssertAllRowsAsync(client.EnumerateSkippedAsync(), 0, total);

        Assert.Equal(
            Enumerable.Range(0, requests).Select(page => "/api/core/skipped?$orderby=id%20asc" + (page == 0 ? "" : $"&$skip={page * 20}")),
            server.ApiRequests.Select(request => request.Target));
    }

    [Fact]
    public async Task Reading_all_past_a_silent_cut_goes_on_from_the_callers_own_start()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(Answers.Skipped(30, SkippedOperation.RowCap));
        using StandInClient client = server.Client();

        await AssertAllRowsAsync(client.EnumerateSkippedAsync(skip: 5), 5, 25);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(20, 1)]
    [InlineData(21, 2)]
    [InlineData(95, 5)]
    public async Task Reading_all_by_next_links_ends_where_there_is_none(int total, int requests)
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(Answers.Linked(total, 20, "https://cardanobi.io"));
        using StandInClient client = server.Client();

        await AssertAllRowsAsync(client.EnumerateLinkedAsync(), 0, total);

        Assert.Equal(requests, server.ApiRequests.Count);
    }

    private static async Task AssertAllRowsAsync(IAsyncEnumerable<StandInAsset> rows, long first, int count) =>
        Assert.Equal(Enumerable.Range(0, count).Select(row => first + row), await rows.Select(row => row.Quantity).ToListAsync());
}
