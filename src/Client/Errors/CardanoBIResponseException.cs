namespace CardanoBI.Client;

/// <summary>
/// An answer could not be read: it is no JSON, not of the documented shape, or holds a value its type cannot hold exactly.
/// </summary>
public sealed class CardanoBIResponseException : CardanoBIException
{
    /// <summary>An exception that says nothing but its type.</summary>
    public CardanoBIResponseException() : base("A CardanoBI answer could not be read.")
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

    /// <summary>Where in the answer, like <c>$[3].quantity</c>; null where the answer as a whole is meant.</summary>
    public string? JsonPath { get; init; }

    /// <summary>Where in the answer's bytes, counted from 0; null where the answer as a whole is meant.</summary>
    public long? ByteOffset { get; init; }

    /// <summary>The same error, told of an operation.</summary>
    internal CardanoBIResponseException In(string operationName) =>
        new(Message) { OperationName = operationName, JsonPath = JsonPath, ByteOffset = ByteOffset };
}
