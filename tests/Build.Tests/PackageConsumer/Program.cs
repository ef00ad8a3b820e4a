using CardanoBI.Sandbox;

// The client that the package ships and the one emitted from this project's page, side by side in one program. Options, pages and
// operations need no using: the package brings one.
var options = new CardanoBIOptions { ApiKey = "key", ApiSecret = "secret" };
using var shipped = new CardanoBI.CardanoBIClient(options);
using var own = new Acme.Chain.CardanoBIClient(options);

foreach (Operation operation in Acme.Chain.CardanoBIClient.Operations)
    Console.WriteLine($"own: {operation} of {operation.Page}, line {operation.Line}");

Operation shippedOperation = CardanoBI.CardanoBIClient.Operations.Single(
    operation => operation.Name == "Core.Accounts.GetAssetsByStakeAddressAsync");
Console.WriteLine($"shipped: {shippedOperation}");

var tokens = (Page<Acme.Chain.TokenAsset>)Acme.Chain.CardanoBIClient.Operations[0].ReadResponse(
    """[{ "name": "Gold", "decimals": 6 }]"""u8)!;
Console.WriteLine($"own row: {tokens[0].Name}, {tokens[0].Decimals} decimals");

var assets = (Page<CardanoBI.AccountAsset>)shippedOperation.ReadResponse(
    """[{ "policy_hex": "af", "fingerprint": "asset1c5", "name": "Silver", "quantity": 7 }]"""u8)!;
Console.WriteLine($"shipped row: {assets[0].Name}, {assets[0].Quantity} pieces");

// Both refuse before anything is sent; nothing here reaches a server.
await ShowRefusalAsync("own", () => own.Core.Tokens.GetAssetsByPolicyHexAsync("af", new Acme.Chain.TokenAssetsRequest { PageSize = 101 }));
await ShowRefusalAsync("shipped", () => shipped.Core.Accounts.GetAssetsByStakeAddressAsync(" "));

// A real call: the sandbox serves this project's own page, as it stood when this was built.
await using CardanoBISandbox sandbox = await CardanoBISandbox.StartAsync(Acme.Chain.CardanoBISamples.Operations);
using var calling = new Acme.Chain.CardanoBIClient(new CardanoBIOptions
{
    ApiKey = sandbox.ApiKey,
    ApiSecret = sandbox.ApiSecret,
    BaseAddress = sandbox.BaseAddress,
    IdentityAddress = sandbox.IdentityAddress,
});
Page<Acme.Chain.TokenAsset> served = await calling.Core.Tokens.GetAssetsByPolicyHexAsync(
    "af6dfa9a9ded62285154a0bbee878c8c8b42d77860a822a047d8cacf");
Console.WriteLine($"served: {served.Count} rows, the first {served[0]}");

static async Task ShowRefusalAsync(string client, Func<Task> call)
{
    try
    {
        await call();
    }
    catch (ArgumentException refusal)
    {
        Console.WriteLine($"{client} refusal: {refusal.GetType().Name} of {refusal.ParamName}");
    }
}
