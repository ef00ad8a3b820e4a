using CardanoBI.Client.Errors;

namespace CardanoBI.Client;

/// <summary>
/// The caller was refused: by the identity server, or by the API with 401 (twice, with a fresh token in between) or 403.
/// Another try will not help; the key, the secret or the network is wrong.
/// </summary>
public sealed class CardanoBIAuthenticationException : CardanoBIException
{
    /// <summary>An exception that says nothing but its type.</summary>
    public CardanoBIAuthenticationException() : base("CardanoBI refused the caller.")
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
