using CardanoBI.Client.Errors;

namespace CardanoBI.Client;

/// <summary>
/// Too many requests: the server answered 429, to the last try too, or the client's own limiter let nothing through.
/// <see cref="CardanoBIException.RetryAfter"/> says how long to wait, where that is known.
/// </summary>
public sealed class CardanoBIRateLimitException : CardanoBIException
{
    /// <summary>An exception that says nothing but its type.</summary>
    public CardanoBIRateLimitException() : base("CardanoBI was asked too often.")
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

    /// <summary>Whether <see cref="CardanoBIOptions.RateLimiter"/> refused, so that nothing was sent; else the server did.</summary>
    public bool IsClientSide { get; init; }
}
