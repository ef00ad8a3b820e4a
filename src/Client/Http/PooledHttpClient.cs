namespace CardanoBI.Client.Http;

/// <summary>The HttpClient of a client that was created without one.</summary>
internal static class PooledHttpClient
{
    public static HttpClient Create() => new(CreateHandler()) { Timeout = Timeout.InfiniteTimeSpan };

    public static SocketsHttpHandler CreateHandler()
    {
        var handler = new SocketsHttpHandler
        {
            // Connections have a limited lifetime, so that DNS changes take effect.
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            ConnectTimeout = TimeSpan.FromSeconds(15),
            UseCookies = false,
            RequestHeaderEncodingSelector = SentRequest.CountSending,
        };
        LoopbackBypass.Install(handler);
        RefuseRedirects(handler);
        return handler;
    }

    /// <summary>
    /// A redirect would send the key to another address. Handlers of other types decide for themselves; a response from elsewhere is
    /// rejected.
    /// </summary>
    public static void RefuseRedirects(HttpMessageHandler handler)
    {
        switch (handler)
        {
            case SocketsHttpHandler { AllowAutoRedirect: true } sockets: sockets.AllowAutoRedirect = false; break;
            case HttpClientHandler { AllowAutoRedirect: true } general: general.AllowAutoRedirect = false; break;
        }
    }
}
