using Polly;

namespace CardanoBI.Client.Runtime;

/// <summary>How often a call is sent, how long each try may take, and what goes on in between.</summary>
internal abstract class Resilience
{
    /// <summary>Of API requests: the built-in way, or the pipeline the options build.</summary>
    internal static Resilience ForCalls(CardanoBIOptions options, Telemetry telemetry)
        => options.Resilience.CreateFromPipeline?.Invoke(options.TimeProvider) ?? new BuiltInResilience(options.Resilience, options.RateLimiter, options.TimeProvider, telemetry);

    /// <summary>Of token requests, which no limiter holds back.</summary>
    internal static Resilience ForTokens(CardanoBIOptions options, Telemetry telemetry)
        => new BuiltInResilience(options.Resilience, null, options.TimeProvider, telemetry);

    /// <summary>Sends the call until there is an answer worth keeping or no try left; tells of failures by the outcome and throws nothing.</summary>
    internal abstract ValueTask<Outcome<HttpResponseMessage>> SendAsync(HttpCall call);
}
