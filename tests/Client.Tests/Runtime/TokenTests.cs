using System.Text;
using CardanoBI.Client.Tests.Server;
using CardanoBI.Client.Tests.StandIn;
using Microsoft.Extensions.Time.Testing;

namespace CardanoBI.Client.Tests.Runtime;

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
        Assert.Equal("Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes($"{LoopbackServer.Key}:{LoopbackServer.Secret}")), request.Header("Authorization"));
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

        Task[] calls = [.. Enumerable.Range(0, 200).Select(_ => Task.Run(() => client.GetAssetsAsync("stake1")))];
        open.SetResult();
        await Task.WhenAll(calls);

        Assert.Single(server.TokenRequests);
        Assert.Equal(200, server.ApiRequests.Count);
    }

    [Fact]
    public async Task A_token_is_renewed_before_it_expires()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        var clock = new FakeTimeProvider();
        using StandInClient client = server.Client(clock);

        await client.GetAssetsAsync("stake1");
        clock.Advance(TimeSpan.FromSeconds(3539));
        await client.GetAssetsAsync("stake1");
        clock.Advance(TimeSpan.FromSeconds(1));
        await client.GetAssetsAsync("stake1");

        Assert.Equal(["Bearer token-1", "Bearer token-1", "Bearer token-2"], server.ApiRequests.Select(request => request.Header("Authorization")));
    }

    [Fact]
    public async Task An_hour_of_five_minute_tokens_never_sends_an_expired_one()
    {
        var clock = new FakeTimeProvider();
        var expiry = new Dictionary<string, DateTimeOffset>();
        int expired = 0;
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        server.Api = context =>
        {
            if (clock.GetUtcNow() >= expiry[context.Request.Headers.Authorization.ToString()]) expired++;
            return Answers.Json("[]")(context);
        };
        server.Token = context =>
        {
            string token = $"token-{expiry.Count}";
            expiry["Bearer " + token] = clock.GetUtcNow().AddSeconds(300);
            return Answers.Json($$"""{"access_token":"{{token}}","expires_in":300}""")(context);
        };
        using StandInClient client = server.Client(clock);

        for (int second = 0; second < 3600; second += 7)
        {
            await client.GetAssetsAsync("stake1");
            clock.Advance(TimeSpan.FromSeconds(7));
        }

        Assert.Equal(0, expired);
        Assert.InRange(server.TokenRequests.Count, 12, 14);
    }

    [Theory]
    [InlineData("""{"access_token":"t"}""")]
    [InlineData("""{"access_token":"t","expires_in":null,"token_type":"bearer"}""")]
    public async Task A_token_of_unknown_lifetime_is_used_for_a_few_minutes(string answer)
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        server.Token = Answers.Json(answer);
        var clock = new FakeTimeProvider();
        using StandInClient client = server.Client(clock);

        await client.GetAssetsAsync("stake1");
        clock.Advance(TimeSpan.FromMinutes(4));
        await client.GetAssetsAsync("stake1");
        clock.Advance(TimeSpan.FromMinutes(1));
        await client.GetAssetsAsync("stake1");

        Assert.Equal(2, server.TokenRequests.Count);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    public async Task A_token_that_expires_at_once_serves_its_own_call(int lifetime)
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        server.TokenLifetime = lifetime;
        using StandInClient client = server.Client(new FakeTimeProvider());

        await client.GetAssetsAsync("stake1");
        await client.GetAssetsAsync("stake1");

        Assert.Equal(["Bearer token-1", "Bearer token-2"], server.ApiRequests.Select(request => request.Header("Authorization")));
    }

    [Fact]
    public async Task After_one_401_the_call_goes_on_with_a_fresh_token()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(Answers.InTurn(Answers.Status(401), Answers.Json(Answers.Rows(0, 1))));
        using StandInClient client = server.Client();

        Assert.Single(await client.GetAssetsAsync("stake1"));

        Assert.Equal(["Bearer token-1", "Bearer token-2"], server.ApiRequests.Select(request => request.Header("Authorization")));
    }

    [Fact]
    public async Task After_two_401_the_call_fails_and_says_what_to_check()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(Answers.Status(401));
        using StandInClient client = server.Client();

        CardanoBIAuthenticationException fault = await Assert.ThrowsAsync<CardanoBIAuthenticationException>(() => client.GetAssetsAsync("stake1"));

        Assert.Equal(401, (int)fault.StatusCode!);
        Assert.Contains("check that ApiKey and ApiSecret are right", fault.Message, StringComparison.Ordinal);
        Assert.Equal(2, server.ApiRequests.Count);
        Assert.Equal(2, server.TokenRequests.Count);
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

        Assert.Equal("Core.Accounts.GetAssetsByStakeAddressAsync", (await Assert.ThrowsAsync<CardanoBIAuthenticationException>(() => assets)).OperationName);
        Assert.Equal("Core.GetLinkedAsync", (await Assert.ThrowsAsync<CardanoBIAuthenticationException>(() => linked)).OperationName);
    }
}
