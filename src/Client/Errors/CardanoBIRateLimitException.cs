using CardanoBI.Client.Errors;

namespace CardanoBI.Client;

/// <summary>
/// Too many requests: the server responded with 429 until the retries were used up, or the client's own limiter rejected the request.
/// <see cref="CardanoBIException.RetryAfter"/> says how long to wait, if that is known.
/// </summary>
public sealed class CardanoBIRateLimitException : CardanoBIException
{
    /// <summary>An exception with a general message.</summary>
    public CardanoBIRateLimitException() : base("Too many requests to CardanoBI.")
    {
    }

    /// <summary>An exception with a message.</summary>
    /// <param name="message">One line that says what failed and what to do.</param>
    public CardanoBIRateLimitException(string message) : base(message)
    {
    }

    /// <summary>An exception with a message and its cause.</summary>
    /// <param name="message">One line that says what failed and what to do.</param>
    /// <param name="innerException">The cause.</param>
    public CardanoBIRateLimitException(string message, Exception? innerException) : base(message, innerException)
    {
    }

    internal CardanoBIRateLimitException(string message, FailureDetails details) : base(message, details)
    {
    }

    /// <summary>
    /// True if <see cref="CardanoBIOptions.RateLimiter"/> rejected the request, so that nothing was sent; false if the server did.
    /// </summary>
    public bool IsClientSide { get; init; }
}
