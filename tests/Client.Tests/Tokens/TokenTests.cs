using System.Text;
using CardanoBI.Client.Tests.Server;
using CardanoBI.Client.Tests.StandIn;

namespace CardanoBI.Client.Tests.Tokens;

public class TokenTests
{
    [Fact]
    public async Task Key_and_secret_are_exchanged_as_documented()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        using StandInClient client = server.Client();

        await client.GetAssetsAsync("stake1");

        SeenRequest request = Assert.Single(server.TokenRequests);
        Assert.Equal("POST", request.Method);
        Assert.Equal("grant_type=client_credentials", request.Body);
        Assert.Equal("application/x-www-form-urlencoded", request.Header("Content-Type"));
        Assert.Equal(
            "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes($"{LoopbackServer.Key}:{LoopbackServer.Secret}")),
            request.Header("Authorization"));
    }

    [Fact]
    public async Task One_token_serves_one_call_after_another()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        using StandInClient client = server.Client();

        for (int call = 0; call < 5; call++) await client.GetAssetsAsync("stake1");

        Assert.Single(server.TokenRequests);
        Assert.All(server.ApiRequests, request => Assert.Equal("Bearer token-1", request.Header("Authorization")));
    }

    [Fact]
    public async Task After_one_401_the_call_goes_on_with_a_fresh_token()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(
            Answers.InTurn(Answers.Status(401), Answers.Json(Answers.Rows(0, 1))));
        using StandInClient client = server.Client();

        Assert.Single(await client.GetAssetsAsync("stake1"));

        Assert.Equal(["Bearer token-1", "Bearer token-2"], server.ApiRequests.Select(request => request.Header("Authorization")));
    }

    [Fact]
    public async Task After_two_401_the_call_fails_and_says_what_to_check()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(Answers.Status(401));
        using StandInClient client = server.Client();

        CardanoBIAuthenticationException fault = await Assert.ThrowsAsync<CardanoBIAuthenticationException>(
            () => client.GetAssetsAsync("stake1"));

        Assert.Equal(401, (int)fault.StatusCode!);
        Assert.Contains("check that ApiKey and ApiSecret are right", fault.Message, StringComparison.Ordinal);
        Assert.Equal(2, server.ApiRequests.Count);
        Assert.Equal(2, server.TokenRequests.Count);
    }
}
