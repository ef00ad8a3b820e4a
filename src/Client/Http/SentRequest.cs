using System.Text;
using CardanoBI.Client.Errors;

namespace CardanoBI.Client.Http;

/// <summary>
/// A request that knows how often it went out: where a server closes the connection before its answer, <see cref="SocketsHttpHandler"/>
/// sends it again by itself, up to three times.
/// </summary>
internal sealed class SentRequest(HttpMethod method, Uri address) : HttpRequestMessage(method, address)
{
    private const string CountedHeader = "Accept";

    private int _sendings;
    private SecretMask? _mask;
    private string? _token;

    /// <summary>How often it was written to a connection; 0 as well where a handler that is not the client's own sends it.</summary>
    public int Sendings => Volatile.Read(ref _sendings);

    /// <summary>Says what nobody is to see of it.</summary>
    public void Hide(SecretMask mask, string? token) => (_mask, _token) = (mask, token);

    /// <summary>What its sending ended with, without what nobody is to see.</summary>
    public Exception Masked(Exception fault) => _mask?.Apply(fault, _token) ?? fault;

    /// <summary>
    /// Counts. The encoding of a header's value is asked for whenever the header is written, which is the only sign of a sending there is.
    /// </summary>
    public static Encoding? CountSending(string header, HttpRequestMessage request)
    {
        if (header == CountedHeader && request is SentRequest sent) Interlocked.Increment(ref sent._sendings);
        return null;
    }
}
