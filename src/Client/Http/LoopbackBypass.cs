using System.Net;

namespace CardanoBI.Client.Http;

/// <summary>
/// A caller's or the system's proxy, except for plain http to this machine: the sandbox and tests use it, and the proxy would see key,
/// secret and token in clear text. <c>HTTP_PROXY</c> without <c>NO_PROXY</c> would cause exactly that.
/// </summary>
/// <param name="inner">The proxy; null for the system's at the time of the request.</param>
internal sealed class LoopbackBypass(IWebProxy? inner) : IWebProxy
{
    public ICredentials? Credentials
    {
        get => Inner.Credentials;
        set => Inner.Credentials = value;
    }

    private IWebProxy Inner => inner ?? HttpClient.DefaultProxy;

    /// <summary>Applies this rule to a handler. Handlers of other types decide for themselves how to reach the server.</summary>
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
