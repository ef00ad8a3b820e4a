using System.Diagnostics;
using CardanoBI.Client.Tests.Server;
using CardanoBI.Client.Tests.StandIn;
using Polly.Timeout;

namespace CardanoBI.Client.Tests.Http;

/// <summary>
/// A call's limits of time are kept by a timer that served other calls before it
/// and still runs from then: it must end nobody early, and everybody in time.
/// </summary>
public class TimeLimitTests
{
    [Fact]
    public async Task A_call_is_not_ended_by_the_limit_of_one_before_it()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(async context =>
        {
            await Task.Delay(2000);
            await Answers.Json("[]")(context);
        });
        using StandInClient client = Client(server, TimeSpan.FromSeconds(5));

        // Together longer than the limit, so that it comes to an end within one of them; each far shorter, for a machine that is busy.
        for (int call = 0; call < 3; call++) Assert.Empty(await client.GetAssetsAsync("s"));
    }

    [Fact]
    public async Task A_call_that_begins_within_the_limit_of_one_before_it_has_its_own()
    {
        TimeSpan limit = TimeSpan.FromSeconds(1);
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        using StandInClient client = Client(server, limit);
        await client.GetAssetsAsync("s");
        server.Api = context => Task.Delay(Timeout.InfiniteTimeSpan, context.RequestAborted);
        await Task.Delay(limit * 0.7);

        long start = Stopwatch.GetTimestamp();
        CardanoBIException late = await Assert.ThrowsAsync<CardanoBIException>(() => client.GetAssetsAsync("s").WaitAsync(limit * 20));

        Assert.IsType<TimeoutRejectedException>(late.InnerException);
        Assert.True(Stopwatch.GetElapsedTime(start) > limit * 0.9);
    }

    private static StandInClient Client(LoopbackServer server, TimeSpan attemptTimeout)
    {
        CardanoBIOptions options = server.Options();
        options.Resilience.AttemptTimeout = attemptTimeout;
        return new StandInClient(options);
    }
}
