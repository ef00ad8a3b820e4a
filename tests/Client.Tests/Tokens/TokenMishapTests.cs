using System.Collections.Concurrent;
using CardanoBI.Client.Tests.Server;
using CardanoBI.Client.Tests.StandIn;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace CardanoBI.Client.Tests.Tokens;

/// <summary>What goes wrong on this side while a token is obtained: the clock, a store, a logger.</summary>
public class TokenMishapTests
{
    /// <summary>As a machine's clock does that was wrong when it started.</summary>
    [Theory]
    [InlineData(400)]
    [InlineData(429)]
    public async Task A_clock_that_is_put_back_does_not_prolong_a_refusal(int status)
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        Microsoft.AspNetCore.Http.RequestDelegate good = server.Token;
        server.Token = Answers.Status(status);
        var clock = new AdjustableClock();
        using StandInClient client = server.Client(clock);
        await Assert.ThrowsAnyAsync<CardanoBIException>(() => client.GetAssetsAsync("s"));

        server.Token = good;
        clock.Adjust(TimeSpan.FromHours(-5));
        clock.Advance(TimeSpan.FromMinutes(1));
        await client.GetAssetsAsync("s");

        Assert.Equal(2, server.TokenRequests.Count);
    }

    [Fact]
    public async Task A_store_that_fails_after_its_time_leaves_no_unobserved_exception()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        var unobserved = new ConcurrentQueue<string>();
        void Keep(object? sender, UnobservedTaskExceptionEventArgs told) => unobserved.Enqueue(told.Exception.ToString());
        TaskScheduler.UnobservedTaskException += Keep;

        await CallAsync();
        await Task.Delay(TimeSpan.FromSeconds(1));
        GC.Collect();
        GC.WaitForPendingFinalizers();

        TaskScheduler.UnobservedTaskException -= Keep;
        Assert.DoesNotContain(unobserved, text => text.Contains(LateStore.Message, StringComparison.Ordinal));

        async Task CallAsync()
        {
            CardanoBIOptions options = server.Options();
            options.TokenStore = new LateStore();
            options.Resilience.TotalTimeout = TimeSpan.FromSeconds(2);
            using var client = new StandInClient(options);
            await client.GetAssetsAsync("s");
        }
    }

    [Fact]
    public async Task A_logger_that_throws_once_ends_one_call_and_not_the_client()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        server.TokenLifetime = 0;
        bool isBroken = false;
        using var log = new FailingLog(() => isBroken);
        CardanoBIOptions options = server.Options();
        using ILoggerFactory loggers = LoggerFactory.Create(logging => logging.AddProvider(log));
        options.LoggerFactory = loggers;
        options.Credentials = () => isBroken ? throw new InvalidOperationException("no vault") : new CardanoBICredentials("key-1", "secret-1");
        using var client = new StandInClient(options);
        await client.GetAssetsAsync("s");

        isBroken = true;
        await Assert.ThrowsAnyAsync<Exception>(() => client.GetAssetsAsync("s"));
        isBroken = false;
        await client.GetAssetsAsync("s");

        Assert.Equal(2, server.ApiRequests.Count);
    }

    private sealed class LateStore : ICardanoBITokenStore
    {
        public const string Message = "failed too late";

        public async ValueTask<CardanoBIStoredToken?> ReadAsync(string name, CancellationToken cancellationToken)
        {
            await Task.Delay(TimeSpan.FromSeconds(1), CancellationToken.None);
            throw new InvalidOperationException(Message);
        }

        public ValueTask WriteAsync(string name, CardanoBIStoredToken token, CancellationToken cancellationToken) => default;
    }

    private sealed class FailingLog(Func<bool> isBroken) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (isBroken()) throw new IOException("disk full");
        }

        public void Dispose()
        {
        }
    }

    /// <summary>A clock whose time of day can be set without any time passing.</summary>
    private sealed class AdjustableClock : TimeProvider
    {
        private readonly FakeTimeProvider _passing = new();
        private TimeSpan _adjustment;

        public override long TimestampFrequency => _passing.TimestampFrequency;

        public void Adjust(TimeSpan by) => _adjustment += by;

        public void Advance(TimeSpan by) => _passing.Advance(by);

        public override DateTimeOffset GetUtcNow() => _passing.GetUtcNow() + _adjustment;

        public override long GetTimestamp() => _passing.GetTimestamp();

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            _passing.CreateTimer(callback, state, dueTime, period);
    }
}
