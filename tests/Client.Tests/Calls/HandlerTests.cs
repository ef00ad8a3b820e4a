using System.Net.Sockets;
using CardanoBI.Client.Tests.Server;
using CardanoBI.Client.Tests.StandIn;
using Microsoft.Extensions.Time.Testing;

namespace CardanoBI.Client.Tests.Calls;

/// <summary>A caller's own HttpClient, whose handlers throw, cancel and read what they like.</summary>
public class HandlerTests
{
    public static TheoryData<Type> Faults =>
        [typeof(TimeoutException), typeof(SocketException), typeof(NotSupportedException), typeof(KeyNotFoundException), typeof(OwnFault)];

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task Whatever_a_handler_throws_is_a_failure_of_the_call(Type type)
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        using HttpClient httpClient = Handled((request, _, _) =>
            IsToken(request) ? null : throw (Exception)Activator.CreateInstance(type)!);
        using var client = new StandInClient(server.Options(), httpClient);

        CardanoBIException fault = await Assert.ThrowsAsync<CardanoBIException>(() => client.GetAssetsAsync("s"));

        Assert.IsType(type, fault.InnerException);
        Assert.Equal(("Core.Accounts.GetAssetsByStakeAddressAsync", 1), (fault.OperationName, fault.Attempts));
    }

    [Fact]
    public async Task A_handlers_exception_that_quotes_the_request_shows_no_secret()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        using HttpClient httpClient = Handled((request, _, _) => IsToken(request) ? null : throw new OwnFault($"cannot send {request}"));
        using var client = new StandInClient(server.Options(), httpClient);

        CardanoBIException fault = await Assert.ThrowsAsync<CardanoBIException>(() => client.GetAssetsAsync("s"));

        Assert.Contains("[masked]", fault.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("token-1", fault.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(LoopbackServer.Key, fault.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_handlers_exception_on_cancellation_shows_no_secret()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        var sent = new TaskCompletionSource();
        using HttpClient httpClient = Handled(async (request, _, cancellationToken) =>
        {
            if (IsToken(request)) return;
            sent.SetResult();
            try
            {
                await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
            }
            catch (OperationCanceledException)
            {
                throw new OwnFault($"gave up {request}");
            }
        });
        using var client = new StandInClient(server.Options(), httpClient);
        using var cancellation = new CancellationTokenSource();

        Task call = client.GetAssetsAsync("s", cancellation.Token);
        await sent.Task;
        await cancellation.CancelAsync();

        OperationCanceledException fault = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(cancellation.Token, fault.CancellationToken);
        Assert.DoesNotContain("token-1", fault.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_handlers_own_timeout_is_tried_again_as_any_other()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        int calls = 0;
        using HttpClient httpClient = Handled((request, _, _) =>
            IsToken(request) || calls++ > 0 ? null : throw new TimeoutException("too late"));
        CardanoBIOptions options = server.Options();
        (options.Resilience.MaximumRetries, options.Resilience.BaseDelay) = (1, TimeSpan.Zero);
        using var client = new StandInClient(options, httpClient);

        Assert.Empty(await client.GetAssetsAsync("s"));

        Assert.Single(server.ApiRequests);
    }

    [Fact]
    public async Task A_handler_that_cancels_by_itself_is_not_taken_for_a_disposed_HttpClient()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        using HttpClient httpClient = Handled((request, _, _) =>
            IsToken(request) ? null : throw new OperationCanceledException(new CancellationToken(canceled: true)));
        using var client = new StandInClient(server.Options(), httpClient);

        CardanoBIException fault = await Assert.ThrowsAsync<CardanoBIException>(() => client.GetAssetsAsync("s"));

        Assert.Contains("or one of its handlers", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_that_is_still_good_is_used_whatever_a_handler_throws_of_token_requests()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        bool isBroken = false;
        using HttpClient httpClient = Handled((request, _, _) =>
            IsToken(request) && isBroken ? throw new OwnFault("no way to the identity server") : null);
        var clock = new FakeTimeProvider();
        using var client = new StandInClient(server.Options(clock), httpClient);
        await client.GetAssetsAsync("s");

        isBroken = true;
        clock.Advance(TimeSpan.FromSeconds(3570));
        for (int call = 0; call < 5; call++) await client.GetAssetsAsync("s");
        clock.Advance(TimeSpan.FromSeconds(60));

        CardanoBIException fault = await Assert.ThrowsAsync<CardanoBIException>(() => client.GetAssetsAsync("s"));
        Assert.Contains("no token was obtained", fault.Message, StringComparison.Ordinal);
        Assert.IsType<OwnFault>(fault.InnerException);
    }

    [Theory]
    [InlineData(404, Habit.Consumes)]
    [InlineData(404, Habit.DisposesStream)]
    [InlineData(404, Habit.DisposesContent)]
    [InlineData(503, Habit.DisposesContent)]
    public async Task An_error_whose_body_a_handler_has_used_up_keeps_its_status(int status, Habit habit)
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(Answers.Text(status, """{"title":"t"}"""));
        using HttpClient httpClient = Handled((request, response, _) => IsToken(request) ? null : UseUpAsync(response, habit));
        using var client = new StandInClient(server.Options(), httpClient);

        CardanoBIException fault = await Assert.ThrowsAnyAsync<CardanoBIException>(() => client.GetAssetsAsync("s"));

        Assert.Equal(status, (int?)fault.StatusCode);
    }

    [Theory]
    [InlineData(Habit.Consumes)]
    [InlineData(Habit.DisposesStream)]
    [InlineData(Habit.DisposesContent)]
    public async Task A_body_that_a_handler_has_used_up_is_a_failure_and_not_a_disposed_client(Habit habit)
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        using HttpClient httpClient = Handled((request, response, _) => IsToken(request) ? null : UseUpAsync(response, habit));
        using var client = new StandInClient(server.Options(), httpClient);

        await Assert.ThrowsAnyAsync<CardanoBIException>(() => client.GetAssetsAsync("s"));
    }

    public enum Habit
    {
        Consumes,
        DisposesStream,
        DisposesContent,
    }

    private static async Task UseUpAsync(HttpResponseMessage? response, Habit habit)
    {
        if (response is null) return;
        if (habit == Habit.Consumes) await response.Content.CopyToAsync(Stream.Null);
        if (habit == Habit.DisposesStream) await (await response.Content.ReadAsStreamAsync()).DisposeAsync();
        if (habit == Habit.DisposesContent) response.Content.Dispose();
    }

    private static bool IsToken(HttpRequestMessage request) => request.Method == HttpMethod.Post;

    /// <summary>With a handler that is called before a request is sent, and with its response.</summary>
    private static HttpClient Handled(Func<HttpRequestMessage, HttpResponseMessage?, CancellationToken, Task?> handle) =>
        new(new Handler(handle) { InnerHandler = new SocketsHttpHandler { AllowAutoRedirect = false } });

    private sealed class Handler(Func<HttpRequestMessage, HttpResponseMessage?, CancellationToken, Task?> handle) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await (handle(request, null, cancellationToken) ?? Task.CompletedTask);
            HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
            await (handle(request, response, cancellationToken) ?? Task.CompletedTask);
            return response;
        }
    }

    private sealed class OwnFault(string message) : Exception(message)
    {
        public OwnFault() : this("of its own kind")
        {
        }
    }
}
