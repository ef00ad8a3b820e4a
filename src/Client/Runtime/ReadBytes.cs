namespace CardanoBI.Client.Runtime;

/// <summary>Reads an answer's bytes the way its operation does.</summary>
internal delegate TResult ReadBytes<in TOperation, out TResult>(TOperation operation, ReadOnlySpan<byte> utf8Json);
