using CardanoBI.Client.Errors;

namespace CardanoBI.Client;

/// <summary>
/// The caller was rejected: by the identity server, or by the API with 401 (twice, the second time with a new token) or 403. A retry does
/// not help; the key, the secret or the network is wrong.
/// </summary>
public sealed class CardanoBIAuthenticationException : CardanoBIException
{
    /// <summary>An exception with a general message.</summary>
    public CardanoBIAuthenticationException() : base("CardanoBI rejected the caller.")
    {
    }

    /// <summary>An exception with a message.</summary>
    /// <param name="message">One line that says what was refused and what to check.</param>
    public CardanoBIAuthenticationException(string message) : base(message)
    {
    }

    /// <summary>An exception with a message and its cause.</summary>
    /// <param name="message">One line that says what was refused and what to check.</param>
    /// <param name="innerException">The cause.</param>
    public CardanoBIAuthenticationException(string message, Exception? innerException) : base(message, innerException)
    {
    }

    internal CardanoBIAuthenticationException(string message, FailureDetails details) : base(message, details)
    {
    }
}
