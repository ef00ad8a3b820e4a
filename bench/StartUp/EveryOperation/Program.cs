using CardanoBI;
using CardanoBI.Client;

// samples/AotProbe, and the catalogue, which names every operation: what the readers weigh that the probe leaves behind.
using var client = new CardanoBIClient(new CardanoBIOptions
{
    ApiKey = Environment.GetEnvironmentVariable("CARDANOBI_API_KEY"),
    ApiSecret = Environment.GetEnvironmentVariable("CARDANOBI_API_SECRET"),
    BaseAddress = new Uri(args[0]),
    IdentityAddress = new Uri(args[1]),
});
Page<AccountAsset> assets = await client.Core.Accounts.GetAssetsByStakeAddressAsync(
    "stake_test1urz84tnkqjx37tqfk02a58yhusajp2qgfyuz5nekqvrm97qdql4ha");
foreach (AccountAsset asset in assets) Console.WriteLine($"{asset.Quantity} {asset.Name}");
foreach (Operation operation in CardanoBIClient.Operations) Console.WriteLine(operation.Name);
