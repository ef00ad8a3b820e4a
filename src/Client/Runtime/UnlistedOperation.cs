namespace CardanoBI.Client.Runtime;

/// <summary>An endpoint that no page documents: known by the caller's request, and read by the caller's reader.</summary>
internal sealed class UnlistedOperation<T>(CardanoBIRequest request, ResponseReader<T> read)
    : OperationDescriptor("GET", request.Route, $"SendAsync({request.Route})", isAnonymous: false)
{
    public T ReadBody(ReadOnlySpan<byte> body) => read(body);

    private protected override object? Read(ReadOnlySpan<byte> utf8Json) => read(utf8Json);
}
