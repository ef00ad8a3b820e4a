using CardanoBI.Client.Tests.Server;
using CardanoBI.Client.Tests.StandIn;

namespace CardanoBI.Client.Tests.Reliability;

/// <summary>Requests that stay without a response for a minute, while the pace of all calls is learned or held back.</summary>
public class HangingRequestTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_request_without_a_response_does_not_hold_up_the_others_after_a_refusal(bool hasPlan)
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        int refusals = 0;
        var isHanging = new TaskCompletionSource();
        server.Api = context =>
        {
            if (context.Request.Path.Value!.Contains("hang", StringComparison.Ordinal))
            {
                isHanging.TrySetResult();
                return ServerFaults.Hang(context);
            }

            bool isRefused = context.Request.Path.Value.Contains("refused", StringComparison.Ordinal) && refusals++ == 0;
            return isRefused ? Answers.Status(429)(context) : Answers.Json("[]")(context);
        };
        using StandInClient client = Client(server, hasPlan);
        for (int call = 0; call < 10; call++) await client.GetAssetsAsync("s");
        using var cancellation = new CancellationTokenSource();
        Task hanging = client.GetAssetsAsync("hang", cancellation.Token);
        await isHanging.Task;

        await client.GetAssetsAsync("refused").WaitAsync(TimeSpan.FromSeconds(20));

        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => hanging);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_probe_without_a_response_does_not_hold_up_the_others(bool hasPlan)
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        int requests = 0;
        server.Api = context => Interlocked.Increment(ref requests) switch
        {
            1 => Answers.Status(429)(context),
            2 => ServerFaults.Hang(context),
            _ => Answers.Json("[]")(context),
        };
        using StandInClient client = Client(server, hasPlan);
        using var cancellation = new CancellationTokenSource();
        Task hanging = client.GetAssetsAsync("first", cancellation.Token);
        while (Volatile.Read(ref requests) < 2) await Task.Delay(10);

        await client.GetAssetsAsync("second").WaitAsync(TimeSpan.FromSeconds(20));

        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => hanging);
    }

    [Fact]
    public async Task Requests_without_a_response_do_not_hold_up_the_others_while_the_rate_is_searched()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        int requests = 0;
        server.Api = context => Interlocked.Increment(ref requests) switch
        {
            1 => Answers.Status(429)(context),
            3 or 4 => ServerFaults.Hang(context),
            _ => Answers.Json("[]")(context),
        };
        using StandInClient client = Client(server, hasPlan: false);
        await client.GetAssetsAsync("first");
        using var cancellation = new CancellationTokenSource();
        Task[] hanging = [client.GetAssetsAsync("s", cancellation.Token), client.GetAssetsAsync("s", cancellation.Token)];
        while (Volatile.Read(ref requests) < 4) await Task.Delay(10);

        await client.GetAssetsAsync("last").WaitAsync(TimeSpan.FromSeconds(20));

        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Task.WhenAll(hanging));
    }

    private static StandInClient Client(LoopbackServer server, bool hasPlan)
    {
        CardanoBIOptions options = server.Options();
        options.Plan = hasPlan ? new CardanoBIPlan(20, 2) : null;
        (options.Resilience.MaximumRetries, options.Resilience.BaseDelay) = (3, TimeSpan.FromMilliseconds(300));
        options.Resilience.AttemptTimeout = TimeSpan.FromSeconds(60);
        return new StandInClient(options);
    }
}
