using CardanoBI.Client.Tests.Server;
using CardanoBI.Client.Tests.StandIn;

namespace CardanoBI.Client.Tests.Runtime;

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
            Enumerable.Range(1, requests).Select(page => $"/api/core/accounts/s/assets?page_no={page}&page_size=100"),
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
            ["/api/core/accounts/s/assets?order=asc&page_no=2&page_size=10", "/api/core/accounts/s/assets?order=asc&page_no=3&page_size=10"],
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

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 2)]
    [InlineData(20, 2)]
    [InlineData(45, 4)]
    public async Task Reading_all_past_a_cut_of_unknown_size_ends_at_the_first_empty_answer(int total, int requests)
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(Answers.Skipped(total, 20));
        using StandInClient client = server.Client();

        await AssertAllRowsAsync(client.EnumerateSkippedWithUnknownCapAsync(), 0, total);

        Assert.Equal(requests, server.ApiRequests.Count);
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

    [Fact]
    public async Task Reading_all_where_no_paging_is_known_is_one_request()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(Answers.Json(Answers.Rows(0, 20)));
        using StandInClient client = server.Client();

        await AssertAllRowsAsync(client.EnumerateUnpagedAsync(), 0, 20);

        Assert.Single(server.ApiRequests);
    }

    [Fact]
    public async Task Nothing_is_sent_before_the_first_row_is_asked_for()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(Answers.Paged(250));
        using StandInClient client = server.Client();

        client.EnumerateAssetsAsync("s");

        Assert.Empty(server.Seen);
    }

    [Fact]
    public async Task The_next_page_is_asked_for_only_when_its_first_row_is()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(Answers.Paged(250));
        using StandInClient client = server.Client();

        Assert.Equal(100, await client.EnumerateAssetsAsync("s").Take(100).CountAsync());

        Assert.Single(server.ApiRequests);
    }

    [Fact]
    public async Task The_same_list_can_be_read_twice()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(Answers.Paged(150));
        using StandInClient client = server.Client();
        IAsyncEnumerable<StandInAsset> rows = client.EnumerateAssetsAsync("s");

        await AssertAllRowsAsync(rows, 0, 150);
        await AssertAllRowsAsync(rows, 0, 150);
    }

    [Fact]
    public async Task An_error_on_a_later_page_comes_after_the_rows_before_it()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(Answers.InTurn(Answers.Json(Answers.Rows(0, 100)), Answers.Status(500)));
        using StandInClient client = server.Client();
        int rows = 0;

        CardanoBIException fault = await Assert.ThrowsAsync<CardanoBIException>(async () =>
        {
            await foreach (StandInAsset _ in client.EnumerateAssetsAsync("s")) rows++;
        });

        Assert.Equal(500, (int)fault.StatusCode!);
        Assert.Equal(100, rows);
    }

    [Theory]
    [InlineData(20, null, null)]
    [InlineData(19, null, false)]
    [InlineData(0, null, false)]
    [InlineData(5, 5, null)]
    [InlineData(5, 6, false)]
    public async Task A_page_that_is_not_full_is_known_to_be_the_last(int rows, int? pageSize, bool? hasMore)
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(Answers.Json(Answers.Rows(0, rows)));
        using StandInClient client = server.Client();

        Page<StandInAsset> page = await client.GetAssetsAsync("s", new StandInAssetsRequest { PageSize = pageSize });

        Assert.Equal(rows, page.Count);
        Assert.Equal(hasMore, page.HasMore);
        Assert.Null(page.TotalCount);
    }

    [Theory]
    [InlineData(20, null)]
    [InlineData(19, false)]
    public async Task An_answer_as_long_as_the_silent_cut_may_have_more(int rows, bool? hasMore)
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(Answers.Json(Answers.Rows(0, rows)));
        using StandInClient client = server.Client();

        Assert.Equal(hasMore, (await client.GetSkippedAsync()).HasMore);
    }

    [Theory]
    [InlineData(21, true)]
    [InlineData(20, false)]
    public async Task An_OData_page_says_what_follows_and_how_many_there_are(int total, bool hasMore)
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(Answers.Linked(total, 20, "https://cardanobi.io"));
        using StandInClient client = server.Client();

        Page<StandInAsset> page = await client.GetLinkedAsync();

        Assert.Equal(hasMore, page.HasMore);
        Assert.Equal(total, page.TotalCount);
    }

    [Fact]
    public async Task Where_no_paging_is_known_neither_is_whether_more_follows()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        using StandInClient client = server.Client();

        Assert.Null((await client.GetUnpagedAsync()).HasMore);
    }

    private static async Task AssertAllRowsAsync(IAsyncEnumerable<StandInAsset> rows, long first, int count)
        => Assert.Equal(Enumerable.Range(0, count).Select(row => first + row), await rows.Select(row => row.Quantity).ToListAsync());
}
