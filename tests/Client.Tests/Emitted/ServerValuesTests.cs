using CardanoBI.Client.Tests.Server;

namespace CardanoBI.Client.Tests.Emitted;

/// <summary>Values that the real server was seen to give, read by the client as it was emitted; see facts/server.md, 3 and 9.</summary>
public sealed class ServerValuesTests
{
    private const string Account = "stake1u8jzlsxx9qjxfkv8ynu9p7lh2e8d0tsxrvxcztl7hlkv8kqdkfvzh";
    private const string Beyond63Bits = "18446744073709551615";

    [Fact]
    public async Task A_reward_from_the_treasury_has_no_pool()
    {
        AccountReward reward = await OnlyAsync(
            """[{"earned_epoch":1,"spendable_epoch":2,"type":"treasury","pool_id_hex":null,"amount":5}]""",
            client => client.Core.Accounts.GetRewardsByStakeAddressAsync(Account));

        Assert.Null(reward.PoolIdHex);
        Assert.Equal(5m, reward.Amount);
    }

    [Fact]
    public async Task Amounts_are_read_beyond_63_bits_and_summed_up()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(Answers.Json(
            $$$"""
            {"question":"q","votes":[],"summary":{"votes":{"total":0},"delegators":{"total":0},
            "stakes":{"total":{{{Beyond63Bits}}},"sums":[{{{Beyond63Bits}}},{{{Beyond63Bits}}}]}},
            "start_epoch_no":1,"end_epoch_no":2,"poll_hash":"aa","choices":[],"tx_hash_hex":"aa","json":"{}"}
            """));
        using var client = new CardanoBIClient(server.Options());

        Poll poll = await client.Core.Polls.GetByPollHashAsync("aa");

        Assert.Equal(ulong.MaxValue, poll.Summary.Stakes!.Total);
        Assert.Equal(2m * ulong.MaxValue, poll.Summary.Stakes.Sums!.Sum());
    }

    [Fact]
    public async Task An_asset_lists_example_runs_with_252_assets_on_todays_server()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(context =>
        {
            int skip = int.TryParse(context.Request.Query["$skip"], out int said) ? said : 0;
            IEnumerable<string> rows = Enumerable.Range(skip, Math.Clamp(252 - skip, 0, 100))
                .Select(row => $$"""{"policy_hex":"aa","fingerprint":"asset{{row}}","name":"n","quantity":{{Beyond63Bits}}}""");
            return Answers.Json($"[{string.Join(',', rows)}]")(context);
        });
        using var client = new CardanoBIClient(server.Options());
        List<AccountAsset> assets = [];

        await foreach (AccountAsset asset in client.Core.Accounts.EnumerateAssetsByStakeAddressAsync(Account)) assets.Add(asset);

        Assert.Equal(252, assets.Distinct().Count());
        Assert.Equal(3, server.ApiRequests.Count);
        Assert.Equal(252m * ulong.MaxValue, assets.Sum(asset => asset.Quantity));
    }

    [Theory]
    [InlineData("xyz")]
    [InlineData("abc")]
    [InlineData("0xab")]
    [InlineData("é0")]
    public async Task A_malformed_hash_is_refused_before_the_server_fails_on_it(string hash)
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(Answers.Status(500));
        using var client = new CardanoBIClient(server.Options());

        ArgumentException refused = await Assert.ThrowsAsync<ArgumentException>(
            () => client.Core.Transactions.GetByTransactionHashAsync(hash));
        await Assert.ThrowsAsync<ArgumentException>(() => client.Core.Blocks.GetByBlockHashAsync(hash));
        await Assert.ThrowsAsync<ArgumentException>(() => client.Core.Polls.GetByPollHashAsync(hash));

        Assert.Contains("transactionHash must be a hash in hexadecimal", refused.Message, StringComparison.Ordinal);
        Assert.Empty(server.Seen);
    }

    [Fact]
    public async Task An_address_too_short_for_the_server_is_refused()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(Answers.Status(500));
        using var client = new CardanoBIClient(server.Options());

        await Assert.ThrowsAsync<ArgumentException>(() => client.Core.Accounts.GetByStakeAddressAsync("stak"));
        await Assert.ThrowsAsync<ArgumentException>(() => client.Core.Addresses.GetInfoByAddressAsync("addr"));
        await Assert.ThrowsAsync<CardanoBIException>(() => client.Core.Addresses.GetInfoByAddressAsync("addr1"));

        Assert.Single(server.ApiRequests);
    }

    [Fact]
    public async Task An_epoch_that_the_server_would_take_for_epoch_0_is_refused()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(Answers.Status(500));
        using var client = new CardanoBIClient(server.Options());

        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => client.Core.OData.GetEpochByEpochNoAsync(3_000_000_000));

        Assert.Empty(server.Seen);
    }

    private static async Task<T> OnlyAsync<T>(string answer, Func<CardanoBIClient, Task<Page<T>>> get)
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(Answers.Json(answer));
        using var client = new CardanoBIClient(server.Options());
        return Assert.Single(await get(client));
    }
}
