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
/// Retries, then one's turn, then the limiter, then a limit of time for the try. A loop, and no Polly pipeline: those check their options
/// by reflection, which is a megabyte and some milliseconds of a native program, and costs every call memory. Outcomes and exceptions are
/// Polly's.
/// </summary>
internal sealed class BuiltInResilience(
    RetryLimits limits, Pace? pace, RateLimiter? limiter, TimeProvider timeProvider, Telemetry telemetry) : Resilience
{
    public override string TimeoutName => "AttemptTimeout";

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public override async ValueTask<Outcome<HttpResponseMessage>> SendAsync(HttpCall call)
    {
        int spent = 0, retry = 0;
        while (true)
        {
            int before = call.Attempts;
            long now = call.Enter(CallStep.Answer);
            bool isFree = pace is not { IsOpen: false } && limiter is null;
            Outcome<HttpResponseMessage> outcome = await (isFree ? TryAsync(call, now) : TryInTurnAsync(call)).ConfigureAwait(false);
            if (call.Deadline.EndTry() && outcome.Exception is OperationCanceledException late)
                outcome = Outcome.FromException<HttpResponseMessage>(TooLate(late));

            bool isRefusal = pace is not null && Pace.IsRefusal(outcome);
            if (isRefusal && isFree) pace!.Leave(default, outcome);
            // Where a server hung up before its answer, HttpClient has sent the request again by itself: each of those was a try.
            if (!isRefusal) spent += outcome.Exception is null ? 1 : Math.Max(1, call.Attempts - before);
            if (call.Deadline.Token.IsCancellationRequested) return outcome;
            bool isWorthIt = isRefusal ? pace!.MayRetry() : spent <= limits.MaximumRetries && IsWorthAnotherTry(outcome);
            if (!isWorthIt) return outcome;

            // Of a refusal the pace knows how long everybody waits, in the next turn.
            TimeSpan delay = isRefusal ? pace!.Hold() : RetryAfter(outcome) ?? Delay(retry++);
            // Whoever would wait beyond the call's time is told now what there is to tell.
            if (!isRefusal && delay >= call.Deadline.Left) return outcome;
            telemetry.Retrying(call.OperationName, call.Attempts, outcome, delay);
            outcome.Result?.Dispose();
            if (isRefusal) continue;
            call.Enter(CallStep.Retry);
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

    private ValueTask<Outcome<HttpResponseMessage>> TryAsync(HttpCall call, long now)
    {
        call.Deadline.StartTry(limits.AttemptTimeout, now);
        return call.Exchange.TryAsync(call, call.Deadline.Token);
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<Outcome<HttpResponseMessage>> TryInTurnAsync(HttpCall call)
    {
        PaceTicket ticket;
        try
        {
            ticket = pace is null ? default : await pace.EnterAsync(call, call.Deadline.Token).ConfigureAwait(false);
        }
        catch (Exception fault)
        {
            return Outcome.FromException<HttpResponseMessage>(fault);
        }

        Outcome<HttpResponseMessage> outcome = await (limiter is null ? TryAsync(call, call.Deadline.Now) : TryLimitedAsync(call, limiter))
            .ConfigureAwait(false);
        pace?.Leave(ticket, outcome);
        return outcome;
    }

    private async ValueTask<Outcome<HttpResponseMessage>> TryLimitedAsync(HttpCall call, RateLimiter limiter)
    {
        try
        {
            using RateLimitLease lease = await limiter.AcquireAsync(1, call.Deadline.Token).ConfigureAwait(false);
            if (lease.IsAcquired) return await TryAsync(call, call.Deadline.Now).ConfigureAwait(false);
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
        new($"The attempt did not end within {limits.AttemptTimeout}.", limits.AttemptTimeout, late);

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
