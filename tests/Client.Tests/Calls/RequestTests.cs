using CardanoBI.Client.Tests.Server;
using CardanoBI.Client.Tests.StandIn;

namespace CardanoBI.Client.Tests.Calls;

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

        Assert.Equal(
            "/api/core/accounts/stake1u8yxtugdv63wxafy9d00nuz6hjyyp4qnggvc9a3vxh8yl0ckml2uz/assets",
            Assert.Single(server.ApiRequests).Target);
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
            [
                "/api/core/accounts/s/assets?order=asc&page_no=3&page_size=100",
                "/api/core/accounts/s/assets?order=desc",
                "/api/core/accounts/s/assets?page_size=5",
            ],
            server.ApiRequests.Select(request => request.Target));
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

        Assert.Equal(
            ["/cardano/v1/connect/token", "/cardano/v1/api/core/accounts/s/assets"], server.Seen.Select(request => request.Target));
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
    public async Task A_number_in_a_path_is_written_as_digits()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(Answers.Json(Answers.Row(5)));
        using StandInClient client = server.Client();

        Assert.Equal(5, (await client.GetObjectAsync(-1234567)).Quantity);

        Assert.Equal("/api/core/objects/-1234567", Assert.Single(server.ApiRequests).Target);
    }
}
