using System.Runtime.CompilerServices;
using Polly;
using Polly.RateLimiting;
using Polly.Timeout;

namespace CardanoBI.Client.Runtime;

/// <summary>Sends a call and holds the whole answer. Faults of the connection become exceptions that say so; cancellation stays cancellation.</summary>
internal sealed class HttpExchange(HttpClient httpClient, Resilience resilience, AnswerBounds bounds, TimeProvider timeProvider)
{
    /// <summary>Sends it as often as it takes. What comes of it is for <see cref="AnswerOf"/>: every method that waits costs a quick call time and memory, so there are few.</summary>
    internal ValueTask<Outcome<HttpResponseMessage>> SendAsync(HttpCall call, CancellationToken cancellationToken) => resilience.SendAsync(call, cancellationToken);

    /// <summary>The answer that a call ended with, or its failure thrown.</summary>
    internal static Answer AnswerOf(HttpCall call, Outcome<HttpResponseMessage> outcome, CancellationToken cancellationToken)
    {
        if (outcome.Result is HttpResponseMessage response) return new Answer(response, call);
        call.ReleaseBody();
        throw Describe(outcome.Exception!, call, cancellationToken);
    }

    /// <summary>One try, its whole answer included.</summary>
    /// <param name="call">The call; what is left of its time limits the try too, and ends the call then.</param>
    /// <param name="limit">The try's own limit of time; <see cref="TimeSpan.MaxValue"/> where the pipeline sees to all limits.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    internal async ValueTask<Outcome<HttpResponseMessage>> TryAsync(HttpCall call, TimeSpan limit, CancellationToken cancellationToken)
    {
        TimeSpan left = limit == TimeSpan.MaxValue ? limit : call.Deadline.Left;
        using Deadline deadline = Deadline.Start(left < limit ? left : limit, timeProvider, cancellationToken);
        HttpResponseMessage? response = null;
        try
        {
            call.ReleaseBody();
            call.Tries++;
            using HttpRequestMessage request = call.CreateRequest();
            response = await httpClient.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, deadline.Token).ConfigureAwait(false);
            RefuseFollowedRedirect(response, call);
            call.Body = await bounds.ReadAsync(response, call, deadline.Token).ConfigureAwait(false);
            return Outcome.FromResult(response);
        }
        catch (Exception fault)
        {
            response?.Dispose();
            bool isLate = fault is OperationCanceledException && deadline.Token.IsCancellationRequested && !cancellationToken.IsCancellationRequested;
            if (isLate && left < limit) call.Deadline.End();
            return Outcome.FromException<HttpResponseMessage>(isLate && left >= limit ? new TimeoutRejectedException($"The try did not end within {limit}.", limit, fault) : fault);
        }
    }

    private static Exception Describe(Exception fault, HttpCall call, CancellationToken cancellationToken)
    {
        string server = call.Address.Authority;
        string tries = call.Tries > 1 ? $", after {call.Tries} tries" : "";
        if (cancellationToken.IsCancellationRequested && fault is OperationCanceledException or HttpRequestException or IOException or ExecutionRejectedException)
            return new OperationCanceledException("The call was cancelled.", fault, cancellationToken);
        return fault switch
        {
            CardanoBIException or ObjectDisposedException => fault,
            RateLimiterRejectedException refused => new CardanoBIRateLimitException("the client's own rate limiter let no request through.", refused)
            {
                OperationName = call.OperationName, IsClientSide = true, RetryAfter = refused.RetryAfter, Tries = call.Tries,
            },
            TimeoutRejectedException late => Failed($"{server} did not answer within {late.Timeout.TotalSeconds:0.###} s (TryTimeout){tries}."),
            ExecutionRejectedException => Failed($"the client's own resilience pipeline let no request through: {OneLine.Of(fault.Message)}"),
            OperationCanceledException { InnerException: TimeoutException } => Failed($"{server} did not answer in time{tries}."),
            OperationCanceledException => Failed("the call was aborted, because its HttpClient was disposed."),
            // The last two come from decompression of what is not compressed that way.
            HttpRequestException or IOException or InvalidDataException or InvalidOperationException => Failed($"the call to {server} failed{tries}: {OneLine.Of(fault.Message)}"),
            _ => fault,
        };

        CardanoBIException Failed(string message) => new(message, fault) { OperationName = call.OperationName, Tries = call.Tries };
    }

    // An HttpClient of the caller's may follow redirects by itself. What it followed to another origin is not the server that was asked.
    private static void RefuseFollowedRedirect(HttpResponseMessage response, HttpCall call)
    {
        Uri asked = call.Address, answered = response.RequestMessage?.RequestUri ?? asked;
        if (ReferenceEquals(asked, answered) || (answered.Scheme == asked.Scheme && answered.Authority == asked.Authority)) return;
        throw new CardanoBIException($"{asked.Authority} sent the request on to {answered.Authority}, which is refused; use an HttpClient that does not follow redirects.")
        {
            OperationName = call.OperationName,
            StatusCode = response.StatusCode,
            Tries = call.Tries,
        };
    }
}
