using CardanoBI.Client.Tests.Server;
using CardanoBI.Client.Tests.StandIn;
using Microsoft.AspNetCore.Http;

namespace CardanoBI.Client.Tests.Calls;

/// <summary>Where a test waits, the server never answers by itself: only cancelling can end the call.</summary>
public class CancellationTests
{
    [Fact]
    public async Task A_call_cancelled_beforehand_sends_nothing()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        using StandInClient client = server.Client();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.GetAssetsAsync("s", new CancellationToken(canceled: true)));

        Assert.Empty(server.Seen);
    }

    [Fact]
    public async Task Cancelling_ends_the_wait_for_a_token()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        await AssertCancelsAsync(server, hang => server.Token = hang);
    }

    [Fact]
    public async Task Cancelling_ends_the_wait_for_headers()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        await AssertCancelsAsync(server, hang => server.Api = hang);
    }

    [Fact]
    public async Task Cancelling_ends_the_wait_for_the_body()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        await AssertCancelsAsync(server, hang => server.Api = async context =>
        {
            await Answers.WriteAsync(context, "[");
            await hang(context);
        });
    }

    [Fact]
    public async Task Cancelling_ends_an_enumeration_between_rows()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(Answers.Paged(250));
        using StandInClient client = server.Client();
        using var cancellation = new CancellationTokenSource();
        int rows = 0;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (StandInAsset _ in client.EnumerateAssetsAsync("s", cancellation.Token))
                if (++rows == 3) await cancellation.CancelAsync();
        });

        Assert.Equal(3, rows);
        Assert.Single(server.ApiRequests);
    }

    [Fact]
    public async Task Cancelling_with_the_enumerators_own_token_ends_an_enumeration_too()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(Answers.Paged(250));
        using StandInClient client = server.Client();
        using var ofTheCall = new CancellationTokenSource();
        using var ofTheLoop = new CancellationTokenSource();
        int rows = 0;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (StandInAsset _ in client.EnumerateAssetsAsync("s", ofTheCall.Token).WithCancellation(ofTheLoop.Token))
                if (++rows == 3) await ofTheLoop.CancelAsync();
        });

        Assert.Equal(3, rows);
    }

    private static async Task AssertCancelsAsync(LoopbackServer server, Action<RequestDelegate> install)
    {
        var reached = new TaskCompletionSource();
        install(context =>
        {
            reached.TrySetResult();
            return Task.Delay(Timeout.Infinite, context.RequestAborted);
        });
        using StandInClient client = server.Client();
        using var cancellation = new CancellationTokenSource();

        Task call = client.GetAssetsAsync("s", cancellation.Token);
        await reached.Task;
        await cancellation.CancelAsync();

        OperationCanceledException fault = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(cancellation.Token, fault.CancellationToken);
    }
}
