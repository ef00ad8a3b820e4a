using System.Net;

namespace CardanoBI.Client.Runtime;

/// <summary>The HttpClient of a client that was not given one.</summary>
internal static class PooledHttpClient
{
    internal static HttpClient Create() => new(new SocketsHttpHandler
    {
        // A redirect would take the key and the token to another address.
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.All,
        // Connections end now and then, so that a change of DNS is noticed.
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        UseCookies = false,
    });
}
