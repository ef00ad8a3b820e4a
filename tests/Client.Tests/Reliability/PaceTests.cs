using System.Collections.Concurrent;
using System.Diagnostics;
using CardanoBI.Client.Tests.Server;
using CardanoBI.Client.Tests.StandIn;
using Polly;
using Polly.Hedging;

namespace CardanoBI.Client.Tests.Reliability;

/// <summary>The one pace of all calls of a client. <c>Gateway</c> has it behind a real nginx.</summary>
public class PaceTests
{
    [Fact]
    public async Task Calls_go_out_in_the_order_of_their_coming_and_no_faster_than_the_plan()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        using StandInClient client = Client(server, options => options.Plan = new CardanoBIPlan(20, 2));
        await client.GetAssetsAsync("first");

        long start = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, 20).Select(call => client.GetAssetsAsync($"c{call:00}")));

        Assert.InRange(Stopwatch.GetElapsedTime(start), TimeSpan.FromSeconds(0.85), TimeSpan.FromSeconds(20));
        // The burst goes out at once, and so in any order.
        Assert.Equal(
            Enumerable.Range(2, 18).Select(call => $"c{call:00}"),
            server.ApiRequests.Skip(3).Select(request => request.Target.Split('/')[4]));
    }

    [Fact]
    public async Task Waiting_for_ones_turn_is_not_the_servers_time()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        using StandInClient client = Client(server, options =>
        {
            options.Plan = new CardanoBIPlan(1, 0);
            options.Resilience.TotalTimeout = TimeSpan.FromSeconds(1.5);
        });

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => client.GetAssetsAsync("s")));

        Assert.Equal(4, server.ApiRequests.Count);
    }

    [Fact]
    public async Task A_hedged_attempt_that_waits_for_its_turn_does_not_stop_the_time_of_the_one_under_way()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(ServerFaults.Hang);
        using StandInClient client = Client(server, options =>
        {
            options.Plan = new CardanoBIPlan(0.05, 0);
            options.Resilience.TotalTimeout = TimeSpan.FromSeconds(1.5);
            options.Resilience.Pipeline = pipeline =>
                pipeline.AddHedging(new HedgingStrategyOptions<HttpResponseMessage> { Delay = TimeSpan.FromMilliseconds(100) });
        });

        long start = Stopwatch.GetTimestamp();
        CardanoBIException late = await Assert.ThrowsAsync<CardanoBIException>(() => client.GetAssetsAsync("s"));

        Assert.Contains("did not respond within 1.5 s (TotalTimeout)", late.Message, StringComparison.Ordinal);
        Assert.InRange(Stopwatch.GetElapsedTime(start), TimeSpan.FromSeconds(1.4), TimeSpan.FromSeconds(12));
    }

    [Fact]
    public async Task A_turn_that_does_not_come_in_time_is_said_by_its_own_name()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        using StandInClient client = Client(server, options =>
        {
            options.Plan = new CardanoBIPlan(0.1, 0);
            options.Resilience.QueueTimeout = TimeSpan.FromSeconds(0.5);
        });
        await client.GetAssetsAsync("s");

        CardanoBIRateLimitException late = await Assert.ThrowsAsync<CardanoBIRateLimitException>(() => client.GetAssetsAsync("s"));

        Assert.True(late.IsClientSide);
        Assert.Contains("its turn did not come within 0.5 s (QueueTimeout)", late.Message, StringComparison.Ordinal);
        Assert.Single(server.ApiRequests);
    }

    [Fact]
    public async Task Who_gives_up_waiting_leaves_the_turn_to_the_next()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        using StandInClient client = Client(server, options => options.Plan = new CardanoBIPlan(2, 0));
        await client.GetAssetsAsync("first");
        using var cancellation = new CancellationTokenSource();
        Task given = client.GetAssetsAsync("given", cancellation.Token);
        Task next = client.GetAssetsAsync("next");

        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => given);
        await next.WaitAsync(TimeSpan.FromSeconds(20));

        Assert.Equal(["first", "next"], server.ApiRequests.Select(request => request.Target.Split('/')[4]));
    }

    [Fact]
    public async Task A_refusal_holds_everybody_back_and_fails_nobody()
    {
        Microsoft.AspNetCore.Http.RequestDelegate refusal = Answers.Status(429);
        await using LoopbackServer server = await LoopbackServer.StartAsync(
            Answers.InTurn(refusal, refusal, refusal, Answers.Json("[]")));
        using StandInClient client = Client(server, _ => { });

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => client.GetAssetsAsync("s")));

        // One asked on behalf of all.
        Assert.Equal(23, server.ApiRequests.Count);
    }

    [Fact]
    public async Task A_server_that_refuses_everybody_is_not_asked_by_everybody()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(Answers.Status(429));
        using StandInClient client = Client(server, options => options.Resilience.BaseDelay = TimeSpan.FromMilliseconds(50));

        var faults = new ConcurrentBag<CardanoBIRateLimitException>();
        await Task.WhenAll(Enumerable.Range(0, 40).Select(async _ =>
            faults.Add(await Assert.ThrowsAsync<CardanoBIRateLimitException>(() => client.GetAssetsAsync("s")))));

        Assert.Equal(40, faults.Count);
        Assert.InRange(server.ApiRequests.Count, 4, 12);
    }

    [Fact]
    public async Task A_call_that_waited_longer_than_its_token_lasts_goes_out_with_a_new_one()
    {
        var issued = new ConcurrentDictionary<string, long>();
        int expired = 0;
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        server.Api = context =>
        {
            long issuedAt = issued[context.Request.Headers.Authorization.ToString()];
            if (Stopwatch.GetElapsedTime(issuedAt) < TimeSpan.FromSeconds(2)) return Answers.Json("[]")(context);
            Interlocked.Increment(ref expired);
            return Answers.Status(401)(context);
        };
        server.Token = context =>
        {
            string token = $"token-{issued.Count}";
            issued["Bearer " + token] = Stopwatch.GetTimestamp();
            return Answers.Json($$"""{"access_token":"{{token}}","expires_in":2}""")(context);
        };
        using StandInClient client = Client(server, options => options.Plan = new CardanoBIPlan(5, 0));

        await Task.WhenAll(Enumerable.Range(0, 25).Select(_ => client.GetAssetsAsync("s")));

        // One may have expired on its way; before, all that came to their turn after it had.
        Assert.InRange(expired, 0, 2);
        Assert.InRange(server.ApiRequests.Count, 25, 27);
    }

    [Fact]
    public async Task Disposing_a_client_ends_a_wait_for_ones_turn()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        StandInClient client = Client(server, options => options.Plan = new CardanoBIPlan(0.1, 0));
        await client.GetAssetsAsync("s");

        Task waiting = client.GetAssetsAsync("s");
        await Task.Delay(100);
        client.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => waiting.WaitAsync(TimeSpan.FromSeconds(20)));
    }

    private static StandInClient Client(LoopbackServer server, Action<CardanoBIOptions> configure)
    {
        CardanoBIOptions options = server.Options();
        (options.Resilience.MaximumRetries, options.Resilience.BaseDelay) = (3, TimeSpan.FromMilliseconds(300));
        configure(options);
        return new StandInClient(options);
    }
}
