using CardanoBI.Client.Errors;

namespace CardanoBI.Client;

/// <summary>
/// The server responded with 404: what was requested does not exist, which is documented for operations that return a single object.
/// <see cref="CardanoBICallExtensions.OrNullIfNotFoundAsync"/> turns it into null.
/// </summary>
public sealed class CardanoBINotFoundException : CardanoBIException
{
    /// <summary>An exception with a general message.</summary>
    public CardanoBINotFoundException() : base("The requested object does not exist.")
    {
    }

    /// <summary>An exception with a message.</summary>
    /// <param name="message">One line that says what failed and what to do.</param>
    public CardanoBINotFoundException(string message) : base(message)
    {
    }

    /// <summary>An exception with a message and its cause.</summary>
    /// <param name="message">One line that says what failed and what to do.</param>
    /// <param name="innerException">The cause.</param>
    public CardanoBINotFoundException(string message, Exception? innerException) : base(message, innerException)
    {
    }

    internal CardanoBINotFoundException(string message, FailureDetails details) : base(message, details)
    {
    }
}
