using CardanoBI.Client.Tests.Server;
using CardanoBI.Client.Tests.StandIn;

namespace CardanoBI.Client.Tests.Lists;

/// <summary>A server that does not heed what a page is asked for with must not be asked for ever.</summary>
public class RepeatedPageTests
{
    [Fact]
    public async Task A_server_that_ignores_page_no_is_an_error_and_no_endless_loop()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(Answers.Json(Answers.Rows(0, 100)));
        using StandInClient client = server.Client();
        List<StandInAsset> read = [];

        CardanoBIResponseException fault = await Assert.ThrowsAsync<CardanoBIResponseException>(
            () => ReadAsync(client.EnumerateAssetsAsync("s"), read));

        Assert.Equal("Core.Accounts.GetAssetsByStakeAddressAsync", fault.OperationName);
        Assert.Contains("ignores page_no", fault.Message, StringComparison.Ordinal);
        Assert.Equal(100, read.Count);
        Assert.Equal(3, server.ApiRequests.Count);
    }

    [Fact]
    public async Task A_server_that_ignores_skip_is_an_error_and_no_endless_loop()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(Answers.Json(Answers.Rows(0, SkippedOperation.RowCap)));
        using StandInClient client = server.Client();
        List<StandInAsset> read = [];

        CardanoBIResponseException fault = await Assert.ThrowsAsync<CardanoBIResponseException>(
            () => ReadAsync(client.EnumerateSkippedAsync(), read));

        Assert.Contains("ignores $skip", fault.Message, StringComparison.Ordinal);
        Assert.Equal(SkippedOperation.RowCap, read.Count);
        Assert.Equal(4, server.ApiRequests.Count);
    }

    [Fact]
    public async Task A_page_that_comes_again_later_is_no_error()
    {
        string one = Answers.Rows(0, 100), other = Answers.Rows(100, 100);
        await using LoopbackServer server = await LoopbackServer.StartAsync(Answers.InTurn(
            Answers.Json(one), Answers.Json(other), Answers.Json(one), Answers.Json("[]")));
        using StandInClient client = server.Client();
        List<StandInAsset> read = [];

        await ReadAsync(client.EnumerateAssetsAsync("s"), read);

        Assert.Equal(300, read.Count);
    }

    [Fact]
    public async Task Reading_the_same_list_twice_is_no_repetition()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(Answers.Json(Answers.Rows(0, 1)));
        using StandInClient client = server.Client();
        IAsyncEnumerable<StandInAsset> rows = client.EnumerateAssetsAsync("s");
        List<StandInAsset> read = [];

        await ReadAsync(rows, read);
        await ReadAsync(rows, read);

        Assert.Equal(2, read.Count);
    }

    private static async Task ReadAsync(IAsyncEnumerable<StandInAsset> rows, List<StandInAsset> read)
    {
        await foreach (StandInAsset row in rows) read.Add(row);
    }
}
