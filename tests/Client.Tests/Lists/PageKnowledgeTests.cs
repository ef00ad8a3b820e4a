using CardanoBI.Client.Tests.Server;
using CardanoBI.Client.Tests.StandIn;

namespace CardanoBI.Client.Tests.Lists;

public class PageKnowledgeTests
{
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
    public async Task Reading_all_where_no_paging_is_known_is_one_request()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(Answers.Json(Answers.Rows(0, 20)));
        using StandInClient client = server.Client();

        await AssertAllRowsAsync(client.EnumerateUnpagedAsync(), 0, 20);

        Assert.Single(server.ApiRequests);
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

    private static async Task AssertAllRowsAsync(IAsyncEnumerable<StandInAsset> rows, long first, int count) =>
        Assert.Equal(Enumerable.Range(0, count).Select(row => first + row), await rows.Select(row => row.Quantity).ToListAsync());
}
