using System.ComponentModel;

namespace CardanoBI.Client.Runtime;

/// <summary>An endpoint that answers with a single object.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ObjectOperation<T> : OperationDescriptor
{
    private readonly ReadValue<T> _read;
    private readonly TryReadValue<T>? _tryRead;

    public ObjectOperation(string method, string route, string name, bool isAnonymous, ReadValue<T> read, TryReadValue<T>? tryRead = null)
        : base(method, route, name, isAnonymous) => (_read, _tryRead) = (read, tryRead);

    internal T ReadObject(ReadOnlySpan<byte> utf8Json) => JsonReader.ReadDocument(utf8Json, _read, _tryRead);

    private protected override object? Read(ReadOnlySpan<byte> utf8Json) => ReadObject(utf8Json);
}
