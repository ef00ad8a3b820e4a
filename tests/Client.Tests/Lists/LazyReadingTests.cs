using CardanoBI.Client.Tests.Server;
using CardanoBI.Client.Tests.StandIn;

namespace CardanoBI.Client.Tests.Lists;

public class LazyReadingTests
{
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
        await using LoopbackServer server = await LoopbackServer.StartAsync(
            Answers.InTurn(Answers.Json(Answers.Rows(0, 100)), Answers.Status(500)));
        using StandInClient client = server.Client();
        int rows = 0;

        CardanoBIException fault = await Assert.ThrowsAsync<CardanoBIException>(async () =>
        {
            await foreach (StandInAsset _ in client.EnumerateAssetsAsync("s")) rows++;
        });

        Assert.Equal(500, (int)fault.StatusCode!);
        Assert.Equal(100, rows);
    }

    private static async Task AssertAllRowsAsync(IAsyncEnumerable<StandInAsset> rows, long first, int count) =>
        Assert.Equal(Enumerable.Range(0, count).Select(row => first + row), await rows.Select(row => row.Quantity).ToListAsync());
}
