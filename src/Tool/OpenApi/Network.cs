namespace CardanoBI.Gen.OpenApi;

/// <summary>A public server of CardanoBI and where its tokens come from.</summary>
internal sealed record Network(string Name, string Address, string TokenAddress)
{
    public static IReadOnlyList<Network> All { get; } =
    [
        new("Mainnet", "https://cardanobi.io:4000", "https://cardanobi.io:44010/connect/token"),
        new("Preprod", "https://preprod.cardanobi.io:4000", "https://preprod.cardanobi.io:4000/connect/token"),
        new("Preview", "https://preview.cardanobi.io:4000", "https://preview.cardanobi.io:4000/connect/token"),
    ];
}
