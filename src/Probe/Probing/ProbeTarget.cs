namespace CardanoBI.Gen.Probing;

/// <summary>The servers to probe, and how fast.</summary>
/// <param name="Api">The address of the API; routes are under it as documented.</param>
/// <param name="Identity">The address of the identity server; the token endpoint is <c>connect/token</c> under it.</param>
/// <param name="Rate">Requests per second; 0 for no limit.</param>
internal sealed record ProbeTarget(Uri Api, Uri Identity, double Rate)
{
    public static readonly IReadOnlyList<string> Networks = ["mainnet", "preprod", "preview"];

    /// <summary>The addresses of a network, the same as in the client.</summary>
    public static (Uri Api, Uri Identity) OfNetwork(string network)
    {
        string host = network == "mainnet" ? "https://cardanobi.io" : $"https://{network}.cardanobi.io";
        return (new Uri(host + ":4000"), new Uri(host + (network == "mainnet" ? ":44010" : ":4000")));
    }
}
