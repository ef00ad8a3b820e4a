using System.Net;
using System.Runtime.CompilerServices;
using System.Threading.RateLimiting;
using CardanoBI.Client.Errors;
using CardanoBI.Client.Observability;
using Polly.RateLimiting;
using Polly.Timeout;

namespace CardanoBI.Client.Http;

/// <summary>
/// Retries, then the rate of the plan, then the limiter, then the timeout of an attempt. A loop instead of a Polly pipeline: Polly checks
/// its options by reflection, which costs a native program a megabyte and some milliseconds, and every call memory. Exceptions are Polly's.
/// </summary>
internal sealed class BuiltInResilience(
    RetryLimits limits, Pace? pace, RateLimiter? limiter, TimeProvider timeProvider, Telemetry telemetry) : Resilience
{
    public override string TimeoutName => "AttemptTimeout";

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public override async ValueTask<HttpResponseMessage?> SendAsync(HttpCall call)
    {
        int spent = 0, retry = 0;
        while (true)
        {
            int before = call.Attempts;
            long now = call.Enter(CallStep.Answer);
            PaceTicket? turn = null;
            try
            {
                if (pace is { IsOpen: false })
                {
                    turn = await pace.EnterAsync(call, call.Deadline.Token).ConfigureAwait(false);
                    now = call.Deadline.Now;
                }
            }
            catch (Exception fault)
            {
                return call.Fail(fault);
            }

            HttpResponseMessage? answer = await (limiter is null ? TryAsync(call, now) : TryLimitedAsync(call, limiter))
                .ConfigureAwait(false);
            pace?.Leave(turn, answer);
            if (call.Deadline.EndTry() && call.Fault is OperationCanceledException late) call.Fault = TooLate(late);

            bool isRefusal = pace is not null && Pace.IsRefusal(answer);
            // If the server closed the connection before responding, HttpClient itself resent the request: each of those counts as an
            // attempt.
            if (!isRefusal) spent += answer is null ? Math.Max(1, call.Attempts - before) : 1;
            if (call.Deadline.Token.IsCancellationRequested) return answer;
            bool isWorthIt = isRefusal ? pace!.MayRetry() : spent <= limits.MaximumRetries && IsWorthAnotherTry(answer, call.Fault);
            if (!isWorthIt) return answer;

            // After a refusal, the pace decides in the next turn how long all calls wait.
            TimeSpan delay = isRefusal ? pace!.Hold() : RetryAfter(answer) ?? Delay(retry++);
            // A wait that exceeds the call's time fails now, with the response there is.
            if (!isRefusal && delay >= call.Deadline.Left) return answer;
            telemetry.Retrying(call.OperationName, call.Attempts, answer, call.Fault, delay);
            answer?.Dispose();
            if (isRefusal) continue;
            call.Enter(CallStep.Retry);
            try
            {
                await Task.Delay(delay, timeProvider, call.Deadline.Token).ConfigureAwait(false);
            }
            catch (OperationCanceledException cancelled)
            {
                return call.Fail(cancelled);
            }
        }
    }

    private ValueTask<HttpResponseMessage?> TryAsync(HttpCall call, long now)
    {
        call.Deadline.StartTry(limits.AttemptTimeout, now);
        return call.Exchange.TryAsync(call, call.Deadline.Token);
    }

    private async ValueTask<HttpResponseMessage?> TryLimitedAsync(HttpCall call, RateLimiter limiter)
    {
        try
        {
            using RateLimitLease lease = await limiter.AcquireAsync(1, call.Deadline.Token).ConfigureAwait(false);
            if (lease.IsAcquired) return await TryAsync(call, call.Deadline.Now).ConfigureAwait(false);
            return call.Fail(
                lease.TryGetMetadata(MetadataName.RetryAfter, out TimeSpan wait)
                    ? new RateLimiterRejectedException(wait)
                    : new RateLimiterRejectedException());
        }
        catch (Exception fault)
        {
            return call.Fail(fault);
        }
    }

    /// <summary>Doubles with each retry, with jitter of ±50 %, so that callers that failed together do not return together.</summary>
    private TimeSpan Delay(int retry)
    {
        TimeSpan delay = limits.BaseDelay * ((1L << retry) * (0.5 + Random.Shared.NextDouble()));
        return delay < limits.MaximumDelay ? delay : limits.MaximumDelay;
    }

    private TimeoutRejectedException TooLate(OperationCanceledException late) =>
        new($"The attempt did not end within {limits.AttemptTimeout}.", limits.AttemptTimeout, late);

    private bool IsWorthAnotherTry(HttpResponseMessage? answer, Exception? fault) =>
        answer is null ? IsTransient(fault) : IsTransient(answer.StatusCode) && !(RetryAfter(answer) > limits.MaximumDelay);

    private static bool IsTransient(HttpStatusCode status) =>
        status is HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests || (int)status >= 500;

    private static bool IsTransient(Exception? fault) => fault switch
    {
        HttpRequestException failed =>
            failed.HttpRequestError is not (HttpRequestError.SecureConnectionError or HttpRequestError.UserAuthenticationError),
        TimeoutRejectedException or TimeoutException or IOException => true,
        OperationCanceledException { InnerException: TimeoutException } => true,
        _ => false,
    };

    private TimeSpan? RetryAfter(HttpResponseMessage? answer) =>
        answer is null ? null : AnswerHeaders.RetryAfter(answer, timeProvider);
}
