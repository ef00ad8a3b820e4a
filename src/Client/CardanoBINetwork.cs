namespace CardanoBI.Client;

/// <summary>The Cardano network whose CardanoBI servers are called. A key belongs to one network.</summary>
public enum CardanoBINetwork
{
    /// <summary>Mainnet: <c>https://cardanobi.io:4000</c>, tokens from <c>https://cardanobi.io:44010</c>.</summary>
    Mainnet,

    /// <summary>The pre-production test network: <c>https://preprod.cardanobi.io:4000</c>, tokens included.</summary>
    Preprod,

    /// <summary>The preview test network: <c>https://preview.cardanobi.io:4000</c>, tokens included.</summary>
    Preview,
}
