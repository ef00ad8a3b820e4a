using CardanoBI.Client.Tests.Server;
using CardanoBI.Client.Tests.StandIn;

namespace CardanoBI.Client.Tests.Requests;

public class EscapingTests
{
    [Theory]
    [InlineData("a/b", "a%2Fb")]
    [InlineData("a\\b", "a%5Cb")]
    [InlineData("a%2Fb", "a%252Fb")]
    [InlineData("a+b", "a%2Bb")]
    [InlineData("a&b=c", "a%26b%3Dc")]
    [InlineData("a#b", "a%23b")]
    [InlineData("a?b", "a%3Fb")]
    [InlineData("a b", "a%20b")]
    [InlineData("a;b:c@d", "a%3Bb%3Ac%40d")]
    [InlineData("a\r\nHost: evil", "a%0D%0AHost%3A%20evil")]
    [InlineData("日本🎉", "%E6%97%A5%E6%9C%AC%F0%9F%8E%89")]
    [InlineData("../../connect/token", "..%2F..%2Fconnect%2Ftoken")]
    [InlineData("%2E%2E", "%252E%252E")]
    [InlineData("...", "...")]
    public async Task Whatever_an_argument_holds_stays_within_its_place(string text, string escaped)
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        using StandInClient client = server.Client();

        await client.GetAssetsAsync(text, new StandInAssetsRequest { Filter = text });

        Assert.Equal($"/api/core/accounts/{escaped}/assets?filter={escaped}", Assert.Single(server.ApiRequests).Target);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\t\n")]
    [InlineData(".")]
    [InlineData("..")]
    public async Task A_path_argument_no_path_can_hold_is_refused_before_anything_is_sent(string stakeAddress)
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        using StandInClient client = server.Client();

        ArgumentException fault = await Assert.ThrowsAsync<ArgumentException>(() => client.GetAssetsAsync(stakeAddress));

        Assert.Equal("stakeAddress", fault.ParamName);
        Assert.Empty(server.Seen);
    }

    // Sent as it is, it would become U+FFFD: another value than the caller's. (No InlineData: an attribute cannot hold it either.)
    [Fact]
    public async Task Half_a_surrogate_pair_is_refused_before_anything_is_sent()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        using StandInClient client = server.Client();

        foreach (string text in (string[])["\ud83c", "\udf89", "a\ud83cb", "\udf89\ud83c"])
        {
            await Assert.ThrowsAsync<ArgumentException>(() => client.GetAssetsAsync(text));
            await Assert.ThrowsAsync<ArgumentException>(() => client.GetAssetsAsync("s", new StandInAssetsRequest { Filter = text }));
        }

        Assert.Empty(server.Seen);
    }

    [Fact]
    public async Task A_null_path_argument_is_refused_by_its_name()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        using StandInClient client = server.Client();

        Assert.Equal("stakeAddress", (await Assert.ThrowsAsync<ArgumentNullException>(() => client.GetAssetsAsync(null!))).ParamName);
    }

    [Theory]
    [InlineData(0, "from 1 to 100")]
    [InlineData(101, "from 1 to 100")]
    public async Task A_page_size_out_of_range_is_refused_before_anything_is_sent(int pageSize, string limits)
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        using StandInClient client = server.Client();

        ArgumentOutOfRangeException fault = await Assert.ThrowsAsync<ArgumentOutOfRangeException>(
            () => client.GetAssetsAsync("s", new StandInAssetsRequest { PageSize = pageSize }));

        Assert.Equal("request.PageSize", fault.ParamName);
        Assert.Contains("page_size", fault.Message, StringComparison.Ordinal);
        Assert.Contains(limits, fault.Message, StringComparison.Ordinal);
        Assert.Empty(server.Seen);
    }

    [Fact]
    public async Task An_order_that_does_not_exist_is_refused_before_anything_is_sent()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        using StandInClient client = server.Client();

        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(
            () => client.GetAssetsAsync("s", new StandInAssetsRequest { Order = (SortOrder)7 }));

        Assert.Empty(server.Seen);
    }
}
