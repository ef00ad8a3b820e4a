using CardanoBI.Client.Tests.Server;
using CardanoBI.Client.Tests.StandIn;
using CardanoBI.Sandbox;
using Microsoft.Extensions.Time.Testing;

namespace CardanoBI.Client.Tests.Tokens;

/// <summary>Renewal near the end of a token's life, while calls go on.</summary>
public class TokenRefreshTests
{
    [Fact]
    public async Task Near_its_end_a_token_is_renewed_in_the_background_and_no_call_waits()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        var clock = new FakeTimeProvider();
        using StandInClient client = server.Client(clock);
        await client.GetAssetsAsync("s");
        (TaskCompletionSource? asked, TaskCompletionSource? open) = (new TaskCompletionSource(), new TaskCompletionSource());
        Microsoft.AspNetCore.Http.RequestDelegate token = server.Token;
        server.Token = async context =>
        {
            asked.TrySetResult();
            await open.Task;
            await token(context);
        };

        clock.Advance(TimeSpan.FromSeconds(3500));
        await client.GetAssetsAsync("s");
        await asked.Task.WaitAsync(TimeSpan.FromSeconds(30));
        await client.GetAssetsAsync("s");
        Assert.Equal(
            ["Bearer token-1", "Bearer token-1", "Bearer token-1"], server.ApiRequests.Select(request => request.Header("Authorization")));

        open.SetResult();
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (server.ApiRequests[^1].Header("Authorization") != "Bearer token-2") await client.GetAssetsAsync("s", limit.Token);

        Assert.Equal(2, server.TokenRequests.Count);
    }

    [Fact]
    public async Task A_renewal_that_fails_in_the_background_fails_no_call_and_pauses()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        var clock = new FakeTimeProvider();
        using StandInClient client = server.Client(clock);
        await client.GetAssetsAsync("s");
        var answered = new TaskCompletionSource();
        server.Token = context =>
        {
            context.Response.OnCompleted(() =>
            {
                answered.TrySetResult();
                return Task.CompletedTask;
            });
            context.Response.StatusCode = 500;
            return Task.CompletedTask;
        };

        clock.Advance(TimeSpan.FromSeconds(3500));
        for (int call = 0; call < 50; call++) await client.GetAssetsAsync("s");
        await answered.Task.WaitAsync(TimeSpan.FromSeconds(30));
        for (int call = 0; call < 50; call++) await client.GetAssetsAsync("s");

        // One, or a second where a call came between the answer's end and its reading; never one a call.
        Assert.InRange(server.TokenRequests.Count, 2, 3);
        Assert.Equal(101, server.ApiRequests.Count);
    }

    [Fact]
    public async Task A_thousand_first_calls_at_once_make_one_token_request()
    {
        await using CardanoBISandbox sandbox = await CardanoBISandbox.StartAsync();
        sandbox.InjectFault(SandboxFault.Delay(TimeSpan.FromMilliseconds(500)) with { ForTokenRequests = true });
        using var client = new CardanoBIClient(new CardanoBIOptions
        {
            ApiKey = sandbox.ApiKey,
            ApiSecret = sandbox.ApiSecret,
            BaseAddress = sandbox.BaseAddress,
            IdentityAddress = sandbox.IdentityAddress,
        });

        await Task.WhenAll(Enumerable.Range(0, 1000).Select(_ => client.Core.Accounts.GetAssetsByStakeAddressAsync("stake1")));

        Assert.Equal((1, 1000), (sandbox.TokenRequestCount, sandbox.RequestCount));
    }
}
