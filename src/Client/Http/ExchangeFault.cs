using CardanoBI.Client.Errors;
using Polly;
using Polly.RateLimiting;
using Polly.Timeout;

namespace CardanoBI.Client.Http;

/// <summary>The exceptions for calls without a response.</summary>
internal static class ExchangeFault
{
    /// <param name="fault">How the attempts ended.</param>
    /// <param name="call">The call.</param>
    /// <param name="timeoutName">The name of the timeout, if it was one of an attempt.</param>
    /// <param name="mask">Removes secrets from the fault's text.</param>
    public static Exception Describe(Exception fault, HttpCall call, string timeoutName, SecretMask mask)
    {
        CancellationToken cancellationToken = call.Deadline.Token;
        if (cancellationToken.IsCancellationRequested && fault is not CardanoBIException)
            return new OperationCanceledException("The call was cancelled.", mask.Apply(fault, call.Secret), cancellationToken);

        string server = call.Address.Authority;
        string tries = call.Attempts > 1 ? $", after {call.Attempts} attempts" : "";
        return fault switch
        {
            CardanoBIException => fault,
            RateLimiterRejectedException refused =>
                new CardanoBIRateLimitException("the client's own rate limiter rejected the request.", refused)
                {
                    OperationName = call.OperationName,
                    IsClientSide = true,
                    RetryAfter = refused.RetryAfter,
                    Attempts = call.Attempts,
                },
            TimeoutRejectedException late =>
                Failed($"{server} did not respond within {late.Timeout.TotalSeconds:0.###} s ({timeoutName}){tries}."),
            ExecutionRejectedException =>
                Failed($"the client's own resilience pipeline rejected the request: {Shown(fault.Message)}"),
            TimeoutException or OperationCanceledException { InnerException: TimeoutException } =>
                Failed($"{server} did not respond in time{tries}."),
            OperationCanceledException =>
                Failed("the call was aborted, because its HttpClient was disposed or one of its handlers cancelled it."),
            // Handlers, limiters and pipelines of callers throw whatever they like.
            _ => Failed($"the call to {server} failed{tries}: {Shown(fault.Message)}"),
        };

        string Shown(string text) => OneLine.Of(mask.Apply(text, call.Secret));

        CardanoBIException Failed(string message) =>
            new(message, mask.Apply(fault, call.Secret)) { OperationName = call.OperationName, Attempts = call.Attempts };
    }

    /// <summary>
    /// A caller's HttpClient may follow redirects. A response from another origin does not come from the requested server.
    /// </summary>
    public static void RefuseFollowedRedirect(HttpResponseMessage response, HttpCall call)
    {
        Uri asked = call.Address, answered = response.RequestMessage?.RequestUri ?? asked;
        if (ReferenceEquals(asked, answered) || (answered.Scheme == asked.Scheme && answered.Authority == asked.Authority)) return;
        string followed = $"{asked.Authority} redirected the request to {answered.Authority}, which is refused";
        throw new CardanoBIException($"{followed}; use an HttpClient that does not follow redirects.")
        {
            OperationName = call.OperationName,
            StatusCode = response.StatusCode,
            Attempts = call.Attempts,
        };
    }
}
