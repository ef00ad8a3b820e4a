namespace CardanoBI.Client.Http;

/// <summary>The HttpClient of a client that was not given one.</summary>
internal static class PooledHttpClient
{
    public static HttpClient Create() => new(CreateHandler()) { Timeout = Timeout.InfiniteTimeSpan };

    public static SocketsHttpHandler CreateHandler()
    {
        var handler = new SocketsHttpHandler
        {
            // A redirect would take the key and the token to another address.
            AllowAutoRedirect = false,
            // Connections end now and then, so that a change of DNS is noticed.
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            ConnectTimeout = TimeSpan.FromSeconds(15),
            UseCookies = false,
            RequestHeaderEncodingSelector = SentRequest.CountSending,
        };
        LoopbackBypass.Install(handler);
        return handler;
    }
}
