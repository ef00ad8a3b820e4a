namespace CardanoBI.Client.Runtime;

/// <summary>Reads the bytes of a request's answer the way its operation does.</summary>
internal delegate TResult ReadBytes<in TOperation, out TResult>(TOperation operation, in RequestTarget sent, ReadOnlySpan<byte> utf8Json);
