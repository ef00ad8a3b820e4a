using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using CardanoBI.Client.Tests.Server;
using CardanoBI.Client.Tests.StandIn;
using Microsoft.AspNetCore.Http;

namespace CardanoBI.Client.Tests.Reliability;

/// <summary>Cancelling in each phase of a call, where the phase itself would take a minute or more, returns within two seconds.</summary>
public class PhaseCancellationTests
{
    [Fact]
    public async Task While_a_token_is_asked_for()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        await AssertEndsAsync(server, hang => server.Token = hang);
    }

    [Fact]
    public async Task While_headers_are_waited_for()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        await AssertEndsAsync(server, hang => server.Api = hang);
    }

    [Fact]
    public async Task While_the_body_is_read()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        await AssertEndsAsync(server, hang => server.Api = async context =>
        {
            await Answers.WriteAsync(context, "[");
            await hang(context);
        });
    }

    [Fact]
    public async Task Between_retries()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        await AssertEndsAsync(server, hang => server.Api = context =>
        {
            context.Response.StatusCode = 503;
            context.Response.Headers.RetryAfter = "60";
            context.Response.OnCompleted(() =>
            {
                _ = hang(context);
                return Task.CompletedTask;
            });
            return Task.CompletedTask;
        });
    }

    [Fact]
    public async Task While_enumerating()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        await AssertEndsAsync(
            server,
            hang => server.Api = Answers.InTurn(Answers.Json(Answers.Rows(0, 100)), hang),
            async (client, cancellationToken) =>
            {
                await foreach (StandInAsset _ in client.EnumerateAssetsAsync("s", cancellationToken))
                {
                }
            });
    }

    [Fact]
    public async Task While_connecting()
    {
        // A listener that accepts nobody and whose queue is full: the system leaves further connections unanswered.
        using var listener = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        listener.Listen(1);
        Socket[] fill = [.. Enumerable.Range(0, 8)
            .Select(_ => new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { Blocking = false })];
        foreach (Socket socket in fill)
            _ = socket.ConnectAsync(listener.LocalEndPoint!).ContinueWith(done => done.Exception, TaskScheduler.Default);
        await using LoopbackServer identity = await LoopbackServer.StartAsync();
        CardanoBIOptions options = identity.Options();
        options.BaseAddress = new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndPoint!).Port}");
        options.Resilience.MaximumRetries = 3;
        using var client = new StandInClient(options);
        using var cancellation = new CancellationTokenSource();

        Task call = client.GetAssetsAsync("s", cancellation.Token);
        await Task.Delay(TimeSpan.FromSeconds(1));
        Assert.False(call.IsCompleted, "the connection was answered after all");
        await AssertEndsSoonAsync(call, cancellation);

        foreach (Socket socket in fill) socket.Dispose();
    }

    private static async Task AssertEndsAsync(
        LoopbackServer server, Action<RequestDelegate> install, Func<StandInClient, CancellationToken, Task>? use = null)
    {
        var reached = new TaskCompletionSource();
        install(context =>
        {
            reached.TrySetResult();
            return ServerFaults.Hang(context);
        });
        CardanoBIOptions options = server.Options();
        options.Resilience.MaximumRetries = 3;
        options.Resilience.MaximumDelay = TimeSpan.FromMinutes(2);
        using var client = new StandInClient(options);
        using var cancellation = new CancellationTokenSource();

        Task call = use is null ? client.GetAssetsAsync("s", cancellation.Token) : use(client, cancellation.Token);
        await reached.Task.WaitAsync(TimeSpan.FromSeconds(30));
        // The server is there; the client gets a moment to be there as well.
        await Task.Delay(TimeSpan.FromMilliseconds(300));
        await AssertEndsSoonAsync(call, cancellation);
    }

    private static async Task AssertEndsSoonAsync(Task call, CancellationTokenSource cancellation)
    {
        long start = Stopwatch.GetTimestamp();
        await cancellation.CancelAsync();
        OperationCanceledException fault = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(cancellation.Token, fault.CancellationToken);
        Assert.InRange(Stopwatch.GetElapsedTime(start), TimeSpan.Zero, TimeSpan.FromSeconds(2));
    }
}
