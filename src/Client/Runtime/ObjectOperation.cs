using System.ComponentModel;

namespace CardanoBI.Client.Runtime;

/// <summary>An endpoint that answers with a single object.</summary>
/// <typeparam name="T">What the answer becomes.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ObjectOperation<T> : OperationDescriptor
{
    private readonly ReadValue<T> _read;
    private readonly TryReadValue<T>? _tryRead;

    /// <summary>Describes the endpoint.</summary>
    /// <param name="method">The HTTP method.</param>
    /// <param name="route">The route as documented.</param>
    /// <param name="name">The C# method as called on the client.</param>
    /// <param name="isAnonymous">Whether it needs no token.</param>
    /// <param name="read">Reads the answer.</param>
    /// <param name="tryRead">Reads an answer that stands exactly as documented.</param>
    public ObjectOperation(string method, string route, string name, bool isAnonymous, ReadValue<T> read, TryReadValue<T>? tryRead = null)
        : base(method, route, name, isAnonymous) => (_read, _tryRead) = (read, tryRead);

    internal T ReadObject(ReadOnlySpan<byte> utf8Json) => JsonReader.ReadDocument(utf8Json, _read, _tryRead);

    private protected override object? Read(ReadOnlySpan<byte> utf8Json) => ReadObject(utf8Json);
}
