using System.Text;
using CardanoBI.Client.Errors;

namespace CardanoBI.Client.Http;

/// <summary>
/// A request that counts how often it was sent: if a server closes the connection before responding, <see cref="SocketsHttpHandler"/>
/// itself resends it up to three times.
/// </summary>
internal sealed class SentRequest(HttpMethod method, Uri address) : HttpRequestMessage(method, address)
{
    private const string CountedHeader = "Accept";

    private int _sendings;
    private SecretMask? _mask;
    private string? _token;

    /// <summary>How often it was written to a connection; also 0 if a handler other than the client's own sends it.</summary>
    public int Sendings => Volatile.Read(ref _sendings);

    /// <summary>Sets the token that must not be shown.</summary>
    public void Hide(SecretMask mask, string? token) => (_mask, _token) = (mask, token);

    /// <summary>How sending ended, without secrets.</summary>
    public Exception Masked(Exception fault) => _mask?.Apply(fault, _token) ?? fault;

    /// <summary>
    /// Counts a sending. The encoding of a header's value is requested whenever the header is written, which is the only sign that a
    /// request is sent.
    /// </summary>
    public static Encoding? CountSending(string header, HttpRequestMessage request)
    {
        if (header == CountedHeader && request is SentRequest sent) Interlocked.Increment(ref sent._sendings);
        return null;
    }
}
