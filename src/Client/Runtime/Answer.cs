using System.Buffers;
using System.Net;

namespace CardanoBI.Client.Runtime;

/// <summary>A server's answer, its body in a pooled buffer that goes back when this is disposed.</summary>
internal readonly struct Answer(HttpStatusCode status, string? requestId, TimeSpan? retryAfter, byte[] buffer, int length) : IDisposable
{
    internal HttpStatusCode Status { get; } = status;

    internal string? RequestId { get; } = requestId;

    internal TimeSpan? RetryAfter { get; } = retryAfter;

    internal ReadOnlySpan<byte> Bytes => buffer.AsSpan(0, length);

    internal bool IsSuccess => (int)Status is >= 200 and < 300;

    internal bool IsRedirect => (int)Status is >= 300 and < 400;

    // Cleared, because an answer may hold a token.
    public void Dispose() => ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
}
