using System.Net;

namespace CardanoBI.Client.Http;

/// <summary>The addresses that certainly belong to this machine, so that no other machine receives what is sent to them.</summary>
internal static class ThisMachine
{
    /// <summary>
    /// Whether it is <c>localhost</c> or a loopback address. Not <see cref="Uri.IsLoopback"/>, which also accepts the name <c>loopback</c>:
    /// that is an ordinary name, which may belong to another machine.
    /// </summary>
    public static bool Is(Uri address) =>
        address.IdnHost.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(address.IdnHost, out IPAddress? ip) && IPAddress.IsLoopback(ip));
}
