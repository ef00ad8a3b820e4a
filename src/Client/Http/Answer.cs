using System.Net;
using CardanoBI.Client.Errors;

namespace CardanoBI.Client.Http;

/// <summary>A server's response to a call's last attempt. Its body is in a pooled buffer, which is returned on disposal.</summary>
internal readonly struct Answer(HttpResponseMessage response, HttpCall call) : IDisposable
{
    public HttpResponseMessage Response => response;

    public HttpStatusCode Status => response.StatusCode;

    public ReadOnlySpan<byte> Bytes => call.Body is BodyReading body ? body.Buffer.AsSpan(0, body.Length) : default;

    public bool IsSuccess => response.IsSuccessStatusCode;

    /// <summary>The response as input for an exception.</summary>
    public FailedAnswer AsFailed
    {
        get
        {
            string? reason = BodyHeaders.WhyUnreadable(response.Content);
            return new FailedAnswer(response, Bytes, call.Attempts, reason is null ? null : $"its body {reason}");
        }
    }

    /// <summary>Clears the buffer, because a response may contain a token.</summary>
    public void Dispose()
    {
        call.ReleaseBody();
        response.Dispose();
    }
}
