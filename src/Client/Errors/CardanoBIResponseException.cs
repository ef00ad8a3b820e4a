namespace CardanoBI.Client;

/// <summary>
/// A response could not be read: it is not JSON, does not have the documented shape, or contains a value that its type cannot hold exactly.
/// </summary>
public sealed class CardanoBIResponseException : CardanoBIException
{
    /// <summary>An exception with a general message.</summary>
    public CardanoBIResponseException() : base("A CardanoBI response could not be read.")
    {
    }

    /// <summary>An exception with a message.</summary>
    /// <param name="message">One line that says what could not be read.</param>
    public CardanoBIResponseException(string message) : base(message)
    {
    }

    /// <summary>An exception with a message and its cause.</summary>
    /// <param name="message">One line that says what could not be read.</param>
    /// <param name="innerException">The cause.</param>
    public CardanoBIResponseException(string message, Exception? innerException) : base(message, innerException)
    {
    }

    /// <summary>The place in the response, like <c>$[3].quantity</c>; null if the response as a whole is meant.</summary>
    public string? JsonPath { get; init; }

    /// <summary>The place in the response's bytes, counted from 0; null if the response as a whole is meant.</summary>
    public long? ByteOffset { get; init; }

    /// <summary>The same error, told of an operation.</summary>
    internal CardanoBIResponseException In(string operationName) =>
        new(Message) { OperationName = operationName, JsonPath = JsonPath, ByteOffset = ByteOffset };
}
