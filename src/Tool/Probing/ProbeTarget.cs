namespace CardanoBI.Gen.Probing;

/// <summary>The servers that are asked, and how.</summary>
/// <param name="Api">Routes are under it as documented.</param>
/// <param name="Identity">The token endpoint is <c>connect/token</c> under it.</param>
/// <param name="Rate">Requests a second; 0 for as many as the server takes.</param>
internal sealed record ProbeTarget(Uri Api, Uri Identity, double Rate)
{
    public static readonly IReadOnlyList<string> Networks = ["mainnet", "preprod", "preview"];

    /// <summary>The addresses of a network, as the client has them.</summary>
    public static (Uri Api, Uri Identity) OfNetwork(string network)
    {
        string host = network == "mainnet" ? "https://cardanobi.io" : $"https://{network}.cardanobi.io";
        return (new Uri(host + ":4000"), new Uri(host + (network == "mainnet" ? ":44010" : ":4000")));
    }
}

/// <summary>Key and secret; <see cref="ToString"/> tells neither.</summary>
internal sealed class ProbeCredentials(string key, string secret)
{
    public string Key { get; } = key;

    public string Secret { get; } = secret;

    public override string ToString() => "(credentials)";
}

/// <summary>The server cannot be asked any further; the message says why and holds no secret.</summary>
internal sealed class ProbeException(string message) : Exception(message);
