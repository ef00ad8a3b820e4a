using System.Net;

namespace CardanoBI.Client.Tokens;

/// <summary>
/// A token, or the reason why there is none. A failure is a value instead of an exception, because many callers wait for one request, and
/// each throws its own exception that names its operation.
/// </summary>
internal sealed record TokenOutcome(AccessToken? Token, Func<string, CardanoBIException>? Failure)
{
    /// <summary>The status of the identity server's refusal; null where there was no answer.</summary>
    public HttpStatusCode? Status { get; private init; }

    /// <summary>How long the identity server asked to wait.</summary>
    public TimeSpan? RetryAfter { get; private init; }

    public static TokenOutcome Of(AccessToken token) => new(token, null);

    public static TokenOutcome Failed(Func<string, CardanoBIException> failure)
    {
        CardanoBIException told = failure("");
        return new TokenOutcome(null, failure) { Status = told.StatusCode, RetryAfter = told.RetryAfter };
    }
}
