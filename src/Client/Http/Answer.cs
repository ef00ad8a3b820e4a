using System.Net;
using CardanoBI.Client.Errors;

namespace CardanoBI.Client.Http;

/// <summary>A server's answer to a call's last try, its body in a pooled buffer that goes back when this is disposed.</summary>
internal readonly struct Answer(HttpResponseMessage response, HttpCall call) : IDisposable
{
    public HttpResponseMessage Response => response;

    public HttpStatusCode Status => response.StatusCode;

    public ReadOnlySpan<byte> Bytes => call.Body is BodyReading body ? body.Buffer.AsSpan(0, body.Length) : default;

    public bool IsSuccess => response.IsSuccessStatusCode;

    /// <summary>The answer as an exception wants it.</summary>
    public FailedAnswer AsFailed
    {
        get
        {
            string? reason = BodyHeaders.WhyUnreadable(response.Content);
            return new FailedAnswer(response, Bytes, call.Attempts, reason is null ? null : $"its body {reason}");
        }
    }

    /// <summary>The buffer is cleared, because an answer may hold a token.</summary>
    public void Dispose()
    {
        call.ReleaseBody();
        response.Dispose();
    }
}
