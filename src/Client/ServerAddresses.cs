namespace CardanoBI.Client;

/// <summary>The two servers of a network, or those the options name in their place.</summary>
internal sealed record ServerAddresses(string Api, Uri Token)
{
    public static ServerAddresses Of(CardanoBIOptions options)
    {
        (string api, string identity) = options.Network switch
        {
            CardanoBINetwork.Preprod => ("https://preprod.cardanobi.io:4000", "https://preprod.cardanobi.io:4000"),
            CardanoBINetwork.Preview => ("https://preview.cardanobi.io:4000", "https://preview.cardanobi.io:4000"),
            _ => ("https://cardanobi.io:4000", "https://cardanobi.io:44010"),
        };
        return new ServerAddresses(
            options.BaseAddress is null ? api : Prefix(options.BaseAddress),
            new Uri((options.IdentityAddress is null ? identity : Prefix(options.IdentityAddress)) + "/connect/token"));
    }

    /// <summary>
    /// Keeps a path in the address: the parts are joined as text, because resolving "/api/…" against the address would drop its path.
    /// </summary>
    private static string Prefix(Uri address) => address.GetLeftPart(UriPartial.Path).TrimEnd('/');
}
