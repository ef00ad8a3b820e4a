using System.Net;

namespace CardanoBI.Client.Runtime;

/// <summary>A server's answer to a call's last try, its body in a pooled buffer that goes back when this is disposed.</summary>
internal readonly struct Answer(HttpResponseMessage response, HttpCall call) : IDisposable
{
    internal HttpResponseMessage Response => response;

    internal HttpStatusCode Status => response.StatusCode;

    internal int Tries => call.Tries;

    internal ReadOnlySpan<byte> Bytes => call.Body.Buffer.AsSpan(0, call.Body.Length);

    internal bool IsSuccess => response.IsSuccessStatusCode;

    internal bool IsRedirect => (int)Status is >= 300 and < 400;

    // The buffer is cleared, because an answer may hold a token.
    public void Dispose()
    {
        call.ReleaseBody();
        response.Dispose();
    }
}
