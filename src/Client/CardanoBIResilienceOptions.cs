using System.Threading.RateLimiting;
using CardanoBI.Client.Http;
using CardanoBI.Client.Observability;
using Polly;

namespace CardanoBI.Client;

/// <summary>
/// How a call meets trouble. Tried again are faults of the connection, tries that took too long, and answers of 408, 429 and 5xx;
/// every operation only reads, so another try is always safe. Read once, when a client is made from it.
/// </summary>
public sealed class CardanoBIResilienceOptions
{
    /// <summary>How often a failed try is followed by another, from 0 to 20. Default: 3, so four requests at most.</summary>
    public int MaximumRetries { get; set; } = 3;

    /// <summary>
    /// The wait before the first retry; it doubles from one to the next, with jitter. From 0 to one minute. Default: 500 ms.
    /// </summary>
    public TimeSpan BaseDelay { get; set; } = TimeSpan.FromMilliseconds(500);

    /// <summary>
    /// The longest wait before a retry, from 0 to ten minutes. A server whose <c>Retry-After</c> asks for a longer one is not tried again:
    /// the call fails at once and its exception tells the wait. Default: 30 s.
    /// </summary>
    public TimeSpan MaximumDelay { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long one try may take, its whole answer included, from 10 ms to one day. Default: 30 s.</summary>
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// How long a call may take with all its tries, their waits and a token, from 10 ms to one day, or
    /// <see cref="Timeout.InfiniteTimeSpan"/>. A page of an enumeration is a call. Default: 100 s.
    /// </summary>
    public TimeSpan TotalTimeout { get; set; } = TimeSpan.FromSeconds(100);

    /// <summary>
    /// How long a call may wait for its turn where the pace of <see cref="CardanoBIOptions.Plan"/>, or one learned from the server's
    /// refusals, holds it back; from 10 ms to one day. That time is not the server's: <see cref="TotalTimeout"/> stands still meanwhile.
    /// Default: 10 minutes.
    /// </summary>
    public TimeSpan QueueTimeout { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>
    /// Builds a pipeline in place of retries, limiter and try timeout: circuit breakers, hedging, anything
    /// Polly has. Each execution sends one request and holds the whole answer. <see cref="TotalTimeout"/> and
    /// the one renewal of a token after a 401 stay as they are. Null: the built-in pipeline.
    /// </summary>
    public Action<ResiliencePipelineBuilder<HttpResponseMessage>>? Pipeline
    {
        get;
        set
        {
            field = value;
            // What builds it is named here and nowhere else, so that a native program that never sets it does not hold Polly's strategies.
            CreateFromPipeline = value is null ? null : (pace, timeProvider) => PipelineResilience.Create(value, pace, timeProvider);
        }
    }

    private Func<Pace, TimeProvider, Resilience>? CreateFromPipeline { get; set; }

    /// <summary>Of API requests: the built-in way, or the pipeline.</summary>
    internal Resilience ForCalls(Pace pace, RateLimiter? limiter, TimeProvider timeProvider, Telemetry telemetry) =>
        CreateFromPipeline?.Invoke(pace, timeProvider) ?? new BuiltInResilience(Limits(), pace, limiter, timeProvider, telemetry);

    /// <summary>Of token requests, which no limiter holds back.</summary>
    internal Resilience ForTokens(TimeProvider timeProvider, Telemetry telemetry) =>
        new BuiltInResilience(Limits(), null, null, timeProvider, telemetry);

    /// <summary>The pace of all calls. Who brings a limiter has a pace already, and learns another only where the server refuses.</summary>
    internal Pace PaceOf(Rhythm? plan, RateLimiter? limiter, TimeProvider timeProvider) =>
        new(
            plan ?? new LearnedRhythm(BaseDelay, MaximumDelay, isOpen: limiter is not null || CreateFromPipeline is not null),
            QueueTimeout,
            MaximumRetries,
            timeProvider);

    private RetryLimits Limits() => new(MaximumRetries, BaseDelay, MaximumDelay, AttemptTimeout);
}
