using CardanoBI.Client.Errors;

namespace CardanoBI.Client;

/// <summary>
/// The server responded with 402: the account's quota is used up. A retry does not help before the quota is renewed or raised.
/// </summary>
public sealed class CardanoBIQuotaException : CardanoBIException
{
    /// <summary>An exception with a general message.</summary>
    public CardanoBIQuotaException() : base("The quota of the CardanoBI account is used up.")
    {
    }

    /// <summary>An exception with a message.</summary>
    /// <param name="message">One line that says what failed and what to do.</param>
    public CardanoBIQuotaException(string message) : base(message)
    {
    }

    /// <summary>An exception with a message and its cause.</summary>
    /// <param name="message">One line that says what failed and what to do.</param>
    /// <param name="innerException">The cause.</param>
    public CardanoBIQuotaException(string message, Exception? innerException) : base(message, innerException)
    {
    }

    internal CardanoBIQuotaException(string message, FailureDetails details) : base(message, details)
    {
    }
}
