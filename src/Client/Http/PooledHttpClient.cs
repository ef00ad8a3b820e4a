namespace CardanoBI.Client.Http;

/// <summary>The HttpClient of a client that was created without one.</summary>
internal static class PooledHttpClient
{
    public static HttpClient Create() => new(CreateHandler()) { Timeout = Timeout.InfiniteTimeSpan };

    public static SocketsHttpHandler CreateHandler()
    {
        var handler = new SocketsHttpHandler
        {
            // A redirect would send the key and the token to another address.
            AllowAutoRedirect = false,
            // Connections have a limited lifetime, so that DNS changes take effect.
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            ConnectTimeout = TimeSpan.FromSeconds(15),
            UseCookies = false,
            RequestHeaderEncodingSelector = SentRequest.CountSending,
        };
        LoopbackBypass.Install(handler);
        return handler;
    }
}
