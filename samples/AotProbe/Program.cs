using CardanoBI;
using CardanoBI.Client;

// A native program of one call: `dotnet publish samples/AotProbe`, then run it with the addresses of an API and of its identity
// server. The key is read from the environment, as a program's arguments can be seen by every user of a machine.
if (args is not [var api, var identity])
{
    Console.Error.WriteLine("Usage: AotProbe <API address> <identity address>, with CARDANOBI_API_KEY and CARDANOBI_API_SECRET set");
    return 1;
}

using var client = new CardanoBIClient(new CardanoBIOptions
{
    ApiKey = Environment.GetEnvironmentVariable("CARDANOBI_API_KEY"),
    ApiSecret = Environment.GetEnvironmentVariable("CARDANOBI_API_SECRET"),
    BaseAddress = new Uri(api),
    IdentityAddress = new Uri(identity),
});
Page<AccountAsset> assets = await client.Core.Accounts.GetAssetsByStakeAddressAsync(
    "stake_test1urz84tnkqjx37tqfk02a58yhusajp2qgfyuz5nekqvrm97qdql4ha");
foreach (AccountAsset asset in assets) Console.WriteLine($"{asset.Quantity} {asset.Name}");
return 0;
