using CardanoBI.Client.Runtime;

namespace CardanoBI.Client.Calls;

/// <summary>Reads the bytes of a request's answer the way its operation does.</summary>
internal delegate TResult ReadBytes<in TOperation, out TResult>(TOperation operation, in RequestTarget sent, ReadOnlySpan<byte> utf8Json);
