using System.Net;

namespace CardanoBI.Client.Errors;

/// <summary>The input for an exception: a response as received, and the number of attempts.</summary>
internal readonly ref struct FailedAnswer(HttpResponseMessage response, ReadOnlySpan<byte> body, int tries, string? unread = null)
{
    public HttpResponseMessage Response { get; } = response;

    public ReadOnlySpan<byte> Body { get; } = body;

    public int Attempts { get; } = tries;

    /// <summary>Why the body was not read; null if it was.</summary>
    public string? Unread { get; } = unread;

    public HttpStatusCode Status => Response.StatusCode;

    public bool IsRedirect => (int)Status is >= 300 and < 400;
}
