using System.Net;

namespace CardanoBI.Client.Http;

/// <summary>
/// Some proxy, whether a caller's or the system's, but never for plain http to this machine: that is what the sandbox and tests use, and
/// the proxy would see key, secret and token in clear. <c>HTTP_PROXY</c> without <c>NO_PROXY</c> asks for just that.
/// </summary>
/// <param name="inner">The proxy; null: whatever is the system's when a request is sent.</param>
internal sealed class LoopbackBypass(IWebProxy? inner) : IWebProxy
{
    public ICredentials? Credentials
    {
        get => Inner.Credentials;
        set => Inner.Credentials = value;
    }

    private IWebProxy Inner => inner ?? HttpClient.DefaultProxy;

    /// <summary>Sees to it that a handler keeps this rule. One of another type brings its own way to the server.</summary>
    public static void Install(HttpMessageHandler handler)
    {
        switch (handler)
        {
            case SocketsHttpHandler { UseProxy: true, Proxy: not LoopbackBypass } sockets:
                sockets.Proxy = new LoopbackBypass(sockets.Proxy);
                break;
            case HttpClientHandler { UseProxy: true, Proxy: not LoopbackBypass } general:
                general.Proxy = new LoopbackBypass(general.Proxy);
                break;
        }
    }

    public Uri? GetProxy(Uri destination) => IsThisMachine(destination) ? null : Inner.GetProxy(destination);

    public bool IsBypassed(Uri host) => IsThisMachine(host) || Inner.IsBypassed(host);

    private static bool IsThisMachine(Uri address) => address.Scheme == Uri.UriSchemeHttp && ThisMachine.Is(address);
}
