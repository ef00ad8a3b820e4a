using System.Net;
using System.Runtime.CompilerServices;
using System.Threading.RateLimiting;
using CardanoBI.Client.Errors;
using CardanoBI.Client.Observability;
using Polly;
using Polly.RateLimiting;
using Polly.Timeout;

namespace CardanoBI.Client.Http;

/// <summary>
/// Retries, then the limiter, then a limit of time for the try. A loop, and no Polly pipeline: those check their options by reflection,
/// which is a megabyte and some milliseconds of a native program, and costs every call memory. Outcomes and exceptions are Polly's.
/// </summary>
internal sealed class BuiltInResilience(RetryLimits limits, RateLimiter? limiter, TimeProvider timeProvider, Telemetry telemetry)
    : Resilience
{
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public override async ValueTask<Outcome<HttpResponseMessage>> SendAsync(HttpCall call)
    {
        for (int retry = 0; ; retry++)
        {
            ValueTask<Outcome<HttpResponseMessage>> sent = limiter is null ? TryAsync(call) : TryLimitedAsync(call, limiter);
            Outcome<HttpResponseMessage> outcome = await sent.ConfigureAwait(false);
            if (call.Deadline.EndTry() && outcome.Exception is OperationCanceledException late)
                outcome = Outcome.FromException<HttpResponseMessage>(TooLate(late));
            bool isLast = retry == limits.MaximumRetries || call.Deadline.Token.IsCancellationRequested;
            if (isLast || !IsWorthAnotherTry(outcome)) return outcome;

            TimeSpan delay = RetryAfter(outcome) ?? Delay(retry);
            telemetry.Retrying(call.OperationName, call.Tries, outcome, delay);
            outcome.Result?.Dispose();
            try
            {
                await Task.Delay(delay, timeProvider, call.Deadline.Token).ConfigureAwait(false);
            }
            catch (OperationCanceledException cancelled)
            {
                return Outcome.FromException<HttpResponseMessage>(cancelled);
            }
        }
    }

    private ValueTask<Outcome<HttpResponseMessage>> TryAsync(HttpCall call)
    {
        call.Deadline.StartTry(limits.TryTimeout);
        return call.Exchange.TryAsync(call, call.Deadline.Token);
    }

    private async ValueTask<Outcome<HttpResponseMessage>> TryLimitedAsync(HttpCall call, RateLimiter limiter)
    {
        try
        {
            using RateLimitLease lease = await limiter.AcquireAsync(1, call.Deadline.Token).ConfigureAwait(false);
            if (lease.IsAcquired) return await TryAsync(call).ConfigureAwait(false);
            return Outcome.FromException<HttpResponseMessage>(
                lease.TryGetMetadata(MetadataName.RetryAfter, out TimeSpan wait)
                    ? new RateLimiterRejectedException(wait)
                    : new RateLimiterRejectedException());
        }
        catch (Exception fault)
        {
            return Outcome.FromException<HttpResponseMessage>(fault);
        }
    }

    /// <summary>
    /// Doubles from one retry to the next, half as long to half as long again: callers who failed together do not come back together.
    /// </summary>
    private TimeSpan Delay(int retry)
    {
        TimeSpan delay = limits.BaseDelay * ((1L << retry) * (0.5 + Random.Shared.NextDouble()));
        return delay < limits.MaximumDelay ? delay : limits.MaximumDelay;
    }

    private TimeoutRejectedException TooLate(OperationCanceledException late) =>
        new($"The try did not end within {limits.TryTimeout}.", limits.TryTimeout, late);

    private bool IsWorthAnotherTry(Outcome<HttpResponseMessage> outcome) => outcome switch
    {
        { Result: HttpResponseMessage response } => IsTransient(response.StatusCode) && !(RetryAfter(outcome) > limits.MaximumDelay),
        { Exception: HttpRequestException fault } =>
            fault.HttpRequestError is not (HttpRequestError.SecureConnectionError or HttpRequestError.UserAuthenticationError),
        { Exception: TimeoutRejectedException or IOException or OperationCanceledException { InnerException: TimeoutException } } => true,
        _ => false,
    };

    private static bool IsTransient(HttpStatusCode status) =>
        status is HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests || (int)status >= 500;

    private TimeSpan? RetryAfter(Outcome<HttpResponseMessage> outcome) =>
        outcome.Result is HttpResponseMessage response ? AnswerHeaders.RetryAfter(response, timeProvider) : null;
}
