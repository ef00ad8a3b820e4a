using System.Net;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Http.Resilience;
using Polly;
using Polly.Retry;
using Polly.Timeout;

namespace CardanoBI.Client.Runtime;

/// <summary>The pipeline every request goes through: retry, then the limiter, then a limit of time for the try.</summary>
internal sealed class Resilience(CardanoBIResilienceOptions options, RateLimiter? limiter, TimeProvider timeProvider, Telemetry telemetry)
{
    /// <summary>The call that an execution is about.</summary>
    internal static ResiliencePropertyKey<HttpCall> Call { get; } = new("CardanoBI.Call");

    private readonly TimeSpan _maximumDelay = options.MaximumDelay;

    /// <summary>The pipeline of API requests: the built-in one, or the one the options build.</summary>
    internal ResiliencePipeline<HttpResponseMessage> ForCalls() => Build(options.Pipeline ?? (builder => AddBuiltIn(builder, limiter)));

    /// <summary>The pipeline of token requests, which no limiter holds back.</summary>
    internal ResiliencePipeline<HttpResponseMessage> ForTokens() => Build(builder => AddBuiltIn(builder, null));

    private ResiliencePipeline<HttpResponseMessage> Build(Action<ResiliencePipelineBuilder<HttpResponseMessage>> configure)
    {
        var builder = new ResiliencePipelineBuilder<HttpResponseMessage> { Name = "CardanoBI", TimeProvider = timeProvider };
        configure(builder);
        return builder.Build();
    }

    private void AddBuiltIn(ResiliencePipelineBuilder<HttpResponseMessage> builder, RateLimiter? limiter)
    {
        if (options.MaximumRetries > 0) builder.AddRetry(Retry());
        if (limiter is not null) builder.AddRateLimiter(limiter);
        builder.AddTimeout(new HttpTimeoutStrategyOptions { Timeout = options.TryTimeout });
    }

    private HttpRetryStrategyOptions Retry() => new()
    {
        MaxRetryAttempts = options.MaximumRetries,
        Delay = options.BaseDelay,
        MaxDelay = _maximumDelay,
        BackoffType = DelayBackoffType.Exponential,
        UseJitter = true,
        // Read here, because the package's own reading knows no clock but the system's.
        ShouldRetryAfterHeader = false,
        DelayGenerator = arguments => new ValueTask<TimeSpan?>(RetryAfter(arguments.Outcome)),
        ShouldHandle = arguments => new ValueTask<bool>(!arguments.Context.CancellationToken.IsCancellationRequested && IsWorthAnotherTry(arguments.Outcome)),
        OnRetry = OnRetry,
    };

    private bool IsWorthAnotherTry(Outcome<HttpResponseMessage> outcome) => outcome switch
    {
        { Result: HttpResponseMessage response } => IsTransient(response.StatusCode) && !(RetryAfter(outcome) > _maximumDelay),
        { Exception: HttpRequestException fault } => fault.HttpRequestError is not (HttpRequestError.SecureConnectionError or HttpRequestError.UserAuthenticationError),
        { Exception: TimeoutRejectedException or IOException or OperationCanceledException { InnerException: TimeoutException } } => true,
        _ => false,
    };

    private static bool IsTransient(HttpStatusCode status) => status is HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests || (int)status >= 500;

    private TimeSpan? RetryAfter(Outcome<HttpResponseMessage> outcome)
        => outcome.Result is HttpResponseMessage response ? AnswerHeaders.RetryAfter(response, timeProvider) : null;

    private ValueTask OnRetry(OnRetryArguments<HttpResponseMessage> arguments)
    {
        if (arguments.Context.Properties.TryGetValue(Call, out HttpCall? call)) telemetry.Retrying(call, arguments.Outcome, arguments.RetryDelay);
        return default;
    }
}
