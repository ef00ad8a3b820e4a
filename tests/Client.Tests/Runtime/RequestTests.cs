using CardanoBI.Client.Tests.Server;
using CardanoBI.Client.Tests.StandIn;

namespace CardanoBI.Client.Tests.Runtime;

public class RequestTests
{
    [Fact]
    public async Task A_call_carries_the_three_documented_headers()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        using StandInClient client = server.Client();

        await client.GetAssetsAsync("stake1");

        SeenRequest request = Assert.Single(server.ApiRequests);
        Assert.Equal("GET", request.Method);
        Assert.Equal("Bearer token-1", request.Header("Authorization"));
        Assert.Equal(LoopbackServer.Key, request.Header("Client-Api-Key"));
        Assert.Equal("application/json", request.Header("Accept"));
    }

    [Fact]
    public async Task A_plain_call_asks_for_the_path_alone()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        using StandInClient client = server.Client();

        await client.GetAssetsAsync("stake1u8yxtugdv63wxafy9d00nuz6hjyyp4qnggvc9a3vxh8yl0ckml2uz");

        Assert.Equal("/api/core/accounts/stake1u8yxtugdv63wxafy9d00nuz6hjyyp4qnggvc9a3vxh8yl0ckml2uz/assets", Assert.Single(server.ApiRequests).Target);
    }

    [Fact]
    public async Task Optional_parameters_that_are_set_are_sent()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        using StandInClient client = server.Client();

        await client.GetAssetsAsync("s", new StandInAssetsRequest { PageNo = 3, PageSize = 100, Order = SortOrder.Ascending });
        await client.GetAssetsAsync("s", new StandInAssetsRequest { Order = SortOrder.Descending });
        await client.GetAssetsAsync("s", new StandInAssetsRequest { PageSize = 5 });

        Assert.Equal(
            ["/api/core/accounts/s/assets?order=asc&page_no=3&page_size=100", "/api/core/accounts/s/assets?order=desc", "/api/core/accounts/s/assets?page_size=5"],
            server.ApiRequests.Select(request => request.Target));
    }

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

        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => client.GetAssetsAsync("s", new StandInAssetsRequest { Order = (SortOrder)7 }));

        Assert.Empty(server.Seen);
    }

    [Theory]
    [InlineData("/cardano/v1")]
    [InlineData("/cardano/v1/")]
    public async Task A_path_prefix_of_the_servers_is_kept(string prefix)
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(prefix: "/cardano/v1");
        CardanoBIOptions options = server.Options();
        options.BaseAddress = options.IdentityAddress = new Uri(server.Address, prefix);
        using var client = new StandInClient(options);

        await client.GetAssetsAsync("s");

        Assert.Equal(["/cardano/v1/connect/token", "/cardano/v1/api/core/accounts/s/assets"], server.Seen.Select(request => request.Target));
    }

    [Fact]
    public async Task Token_and_calls_go_each_to_their_own_server()
    {
        await using LoopbackServer api = await LoopbackServer.StartAsync();
        await using LoopbackServer identity = await LoopbackServer.StartAsync();
        CardanoBIOptions options = api.Options();
        options.IdentityAddress = identity.Address;
        using var client = new StandInClient(options);

        await client.GetAssetsAsync("s");

        Assert.Equal("/connect/token", Assert.Single(identity.Seen).Target);
        Assert.Equal("/api/core/accounts/s/assets", Assert.Single(api.Seen).Target);
    }

    [Fact]
    public async Task An_anonymous_operation_asks_for_no_token_and_sends_none()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(Answers.Json("""{"hash":"h","count":1}"""));
        using StandInClient client = server.Client();

        Assert.Equal("h", (await client.GetPollAsync("h")).Hash);

        SeenRequest request = Assert.Single(server.Seen);
        Assert.Null(request.Header("Authorization"));
        Assert.Equal(LoopbackServer.Key, request.Header("Client-Api-Key"));
    }

    [Fact]
    public async Task An_anonymous_operation_that_is_refused_is_not_tried_again()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(Answers.Status(401));
        using StandInClient client = server.Client();

        await Assert.ThrowsAsync<CardanoBIAuthenticationException>(() => client.GetPollAsync("h"));

        Assert.Single(server.Seen);
    }

    [Fact]
    public async Task A_number_in_a_path_is_written_as_digits()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(Answers.Json(Answers.Row(5)));
        using StandInClient client = server.Client();

        Assert.Equal(5, (await client.GetObjectAsync(-1234567)).Quantity);

        Assert.Equal("/api/core/objects/-1234567", Assert.Single(server.ApiRequests).Target);
    }
}
