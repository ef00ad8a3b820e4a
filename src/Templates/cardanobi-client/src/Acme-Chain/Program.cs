using AcmeChain;
using CardanoBI.Client;

string? key = Environment.GetEnvironmentVariable("CARDANOBI_API_KEY"), secret = Environment.GetEnvironmentVariable("CARDANOBI_API_SECRET");
if (string.IsNullOrEmpty(key) || string.IsNullOrEmpty(secret))
{
    Console.Error.WriteLine(
        "Set CARDANOBI_API_KEY and CARDANOBI_API_SECRET. Without a key, 'dotnet test' makes the same call to a sandbox.");
    return 1;
}

using var client = new CardanoBIClient(new CardanoBIOptions { ApiKey = key, ApiSecret = secret, Network = CardanoBINetwork.Preprod });
string account = args.Length > 0 ? args[0] : "stake_test1urz84tnkqjx37tqfk02a58yhusajp2qgfyuz5nekqvrm97qdql4ha";
foreach (string line in await Holdings.LargestAsync(client, account))
    Console.WriteLine(line);
return 0;
