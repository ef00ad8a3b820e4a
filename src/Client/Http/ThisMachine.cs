using System.Net;

namespace CardanoBI.Client.Http;

/// <summary>Which addresses are this machine's own for certain: nobody else hears what is sent to them.</summary>
internal static class ThisMachine
{
    /// <summary>
    /// Whether it is <c>localhost</c> or a loopback address. Not <see cref="Uri.IsLoopback"/>, which takes the name <c>loopback</c> for one
    /// too: that is a name like any other, and may be anybody's.
    /// </summary>
    public static bool Is(Uri address) =>
        address.IdnHost.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(address.IdnHost, out IPAddress? ip) && IPAddress.IsLoopback(ip));
}
