using CardanoBI.Client.Tests.Server;
using CardanoBI.Client.Tests.StandIn;

namespace CardanoBI.Client.Tests.Tokens;

public class TokenSharingTests
{
    [Fact]
    public async Task Two_hundred_first_calls_at_once_make_one_token_request()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        using StandInClient client = server.Client();
        var open = new TaskCompletionSource();
        Microsoft.AspNetCore.Http.RequestDelegate token = server.Token;
        server.Token = async context =>
        {
            await open.Task;
            await token(context);
        };

        // A call has joined the wait for a token by the time its task is there; the token comes when all have.
        int joined = 0;
        Task[] calls = [.. Enumerable.Range(0, 200).Select(_ => Task.Run(() =>
        {
            Task call = client.GetAssetsAsync("stake1");
            if (Interlocked.Increment(ref joined) == 200) open.SetResult();
            return call;
        }))];
        await Task.WhenAll(calls);

        Assert.Single(server.TokenRequests);
        Assert.Equal(200, server.ApiRequests.Count);
    }

    [Fact]
    public async Task Many_calls_rejected_with_the_same_token_renew_it_once()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        using StandInClient client = server.Client();
        await client.GetAssetsAsync("stake1");
        int waiting = 0;
        var all = new TaskCompletionSource();
        server.Api = async context =>
        {
            if (context.Request.Headers.Authorization != "Bearer token-1")
            {
                await Answers.Json("[]")(context);
                return;
            }

            // None is answered before all have been sent, so all carry the old token.
            if (Interlocked.Increment(ref waiting) == 20) all.SetResult();
            await all.Task;
            context.Response.StatusCode = 401;
        };

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => client.GetAssetsAsync("stake1")));

        Assert.Equal(2, server.TokenRequests.Count);
    }

    [Fact]
    public async Task A_failed_token_request_is_not_kept()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        server.Token = Answers.InTurn(Answers.Status(503), server.Token);
        using StandInClient client = server.Client();

        CardanoBIException fault = await Assert.ThrowsAsync<CardanoBIException>(() => client.GetAssetsAsync("stake1"));
        await client.GetAssetsAsync("stake1");

        Assert.Equal(503, (int)fault.StatusCode!);
        Assert.Equal(2, server.TokenRequests.Count);
    }

    [Fact]
    public async Task A_caller_who_cancels_leaves_the_token_request_to_the_others()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        using StandInClient client = server.Client();
        var asked = new TaskCompletionSource();
        var open = new TaskCompletionSource();
        Microsoft.AspNetCore.Http.RequestDelegate token = server.Token;
        server.Token = async context =>
        {
            asked.TrySetResult();
            await open.Task;
            await token(context);
        };
        using var cancellation = new CancellationTokenSource();

        Task first = client.GetAssetsAsync("stake1", cancellation.Token);
        await asked.Task;
        Task second = client.GetAssetsAsync("stake1");
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        open.SetResult();
        await second;

        Assert.Single(server.TokenRequests);
    }

    [Fact]
    public async Task Each_caller_who_waits_for_a_failing_token_gets_an_exception_of_its_own()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        var open = new TaskCompletionSource();
        server.Token = async context =>
        {
            await open.Task;
            context.Response.StatusCode = 401;
        };
        using StandInClient client = server.Client();

        Task assets = client.GetAssetsAsync("stake1");
        Task linked = client.GetLinkedAsync();
        open.SetResult();

        Assert.Equal(
            "Core.Accounts.GetAssetsByStakeAddressAsync",
            (await Assert.ThrowsAsync<CardanoBIAuthenticationException>(() => assets)).OperationName);
        Assert.Equal("Core.GetLinkedAsync", (await Assert.ThrowsAsync<CardanoBIAuthenticationException>(() => linked)).OperationName);
    }
}
