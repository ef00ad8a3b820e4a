using System.Runtime.CompilerServices;
using CardanoBI.Client.Errors;
using Polly;
using Polly.RateLimiting;
using Polly.Timeout;

namespace CardanoBI.Client.Http;

/// <summary>
/// Sends a call and holds the whole answer. Faults of the connection become exceptions that say so; cancellation stays cancellation.
/// </summary>
internal sealed class HttpExchange(HttpClient httpClient, Resilience resilience, AnswerBounds bounds)
{
    /// <summary>
    /// Sends it as often as it takes. What comes of it is for <see cref="AnswerOf"/>:
    /// every method that waits costs a quick call time and memory, so there are few.
    /// </summary>
    public ValueTask<Outcome<HttpResponseMessage>> SendAsync(HttpCall call) => resilience.SendAsync(call);

    /// <summary>The answer that a call ended with, or its failure thrown.</summary>
    public static Answer AnswerOf(HttpCall call, Outcome<HttpResponseMessage> outcome)
    {
        if (outcome.Result is HttpResponseMessage response) return new Answer(response, call);
        call.ReleaseBody();
        throw Describe(outcome.Exception!, call, call.Deadline.Token);
    }

    /// <summary>One try, its whole answer included.</summary>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public async ValueTask<Outcome<HttpResponseMessage>> TryAsync(HttpCall call, CancellationToken cancellationToken)
    {
        HttpResponseMessage? response = null;
        try
        {
            call.ReleaseBody();
            call.Tries++;
            using HttpRequestMessage request = call.CreateRequest();
            response = await httpClient
                .SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken)
                .ConfigureAwait(false);
            RefuseFollowedRedirect(response, call);
            call.Body = await bounds.ReadAsync(response, call, cancellationToken).ConfigureAwait(false);
            bounds.RefuseCut(response, call);
            return Outcome.FromResult(response);
        }
        catch (Exception fault)
        {
            response?.Dispose();
            return Outcome.FromException<HttpResponseMessage>(fault);
        }
    }

    private static Exception Describe(Exception fault, HttpCall call, CancellationToken cancellationToken)
    {
        string server = call.Address.Authority;
        string tries = call.Tries > 1 ? $", after {call.Tries} tries" : "";
        if (cancellationToken.IsCancellationRequested
            && fault is OperationCanceledException or HttpRequestException or IOException or ExecutionRejectedException)
        {
            return new OperationCanceledException("The call was cancelled.", fault, cancellationToken);
        }

        return fault switch
        {
            CardanoBIException or ObjectDisposedException => fault,
            RateLimiterRejectedException refused =>
                new CardanoBIRateLimitException("the client's own rate limiter let no request through.", refused)
                {
                    OperationName = call.OperationName,
                    IsClientSide = true,
                    RetryAfter = refused.RetryAfter,
                    Tries = call.Tries,
                },
            TimeoutRejectedException late =>
                Failed($"{server} did not answer within {late.Timeout.TotalSeconds:0.###} s (TryTimeout){tries}."),
            ExecutionRejectedException =>
                Failed($"the client's own resilience pipeline let no request through: {OneLine.Of(fault.Message)}"),
            OperationCanceledException { InnerException: TimeoutException } => Failed($"{server} did not answer in time{tries}."),
            OperationCanceledException => Failed("the call was aborted, because its HttpClient was disposed."),
            // The last two come from decompression of what is not compressed that way.
            HttpRequestException or IOException or InvalidDataException or InvalidOperationException =>
                Failed($"the call to {server} failed{tries}: {OneLine.Of(fault.Message)}"),
            _ => fault,
        };

        CardanoBIException Failed(string message) => new(message, fault) { OperationName = call.OperationName, Tries = call.Tries };
    }

    /// <summary>
    /// An HttpClient of the caller's may follow redirects by itself. What it followed to another origin is not the server that was asked.
    /// </summary>
    private static void RefuseFollowedRedirect(HttpResponseMessage response, HttpCall call)
    {
        Uri asked = call.Address, answered = response.RequestMessage?.RequestUri ?? asked;
        if (ReferenceEquals(asked, answered) || (answered.Scheme == asked.Scheme && answered.Authority == asked.Authority)) return;
        string followed = $"{asked.Authority} sent the request on to {answered.Authority}, which is refused";
        throw new CardanoBIException($"{followed}; use an HttpClient that does not follow redirects.")
        {
            OperationName = call.OperationName,
            StatusCode = response.StatusCode,
            Tries = call.Tries,
        };
    }
}
