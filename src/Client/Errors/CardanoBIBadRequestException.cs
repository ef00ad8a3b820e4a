using CardanoBI.Client.Errors;

namespace CardanoBI.Client;

/// <summary>
/// The server responded with 400: it did not accept a value of the request. <see cref="Errors"/> says which one, if the server does.
/// </summary>
public sealed class CardanoBIBadRequestException : CardanoBIException
{
    /// <summary>An exception with a general message.</summary>
    public CardanoBIBadRequestException() : base("CardanoBI did not accept the request.")
    {
    }

    /// <summary>An exception with a message.</summary>
    /// <param name="message">One line that says what failed and what to do.</param>
    public CardanoBIBadRequestException(string message) : base(message)
    {
    }

    /// <summary>An exception with a message and its cause.</summary>
    /// <param name="message">One line that says what failed and what to do.</param>
    /// <param name="innerException">The cause.</param>
    public CardanoBIBadRequestException(string message, Exception? innerException) : base(message, innerException)
    {
    }

    internal CardanoBIBadRequestException(string message, FailureDetails details) : base(message, details)
    {
    }

    /// <summary>Messages by the parameter they are about; empty if the server named none.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Errors => Problem?.Errors ?? CardanoBIProblem.NoErrors;
}
