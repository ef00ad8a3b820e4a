using System.Net;

namespace CardanoBI.Client.Errors;

/// <summary>What an exception is made of: an answer as it came, and after how many tries.</summary>
internal readonly ref struct FailedAnswer(HttpResponseMessage response, ReadOnlySpan<byte> body, int tries, string? unread = null)
{
    public HttpResponseMessage Response { get; } = response;

    public ReadOnlySpan<byte> Body { get; } = body;

    public int Attempts { get; } = tries;

    /// <summary>Why the body was not read, where it was not.</summary>
    public string? Unread { get; } = unread;

    public HttpStatusCode Status => Response.StatusCode;

    public bool IsRedirect => (int)Status is >= 300 and < 400;
}
