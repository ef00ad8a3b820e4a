using System.Text;
using System.Text.Json.Serialization;
using Refit;

// samples/AotProbe with Refit: its generator writes the requests, System.Text.Json's the reading.
string key = Environment.GetEnvironmentVariable("CARDANOBI_API_KEY")!;
string credentials = $"{key}:{Environment.GetEnvironmentVariable("CARDANOBI_API_SECRET")}";
using var identityClient = new HttpClient { BaseAddress = new Uri(args[1]) };
using var apiClient = new HttpClient { BaseAddress = new Uri(args[0]) };
using var grant = new FormUrlEncodedContent([new("grant_type", "client_credentials")]);
Token token = await RestService.ForGenerated<IIdentity>(identityClient, Context.Default)
    .TokenAsync(grant, "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes(credentials)));
List<Asset> assets = await RestService.ForGenerated<IAccounts>(apiClient, Context.Default)
    .AssetsAsync("stake_test1urz84tnkqjx37tqfk02a58yhusajp2qgfyuz5nekqvrm97qdql4ha", "Bearer " + token.AccessToken, key);
foreach (Asset asset in assets) Console.WriteLine($"{asset.Quantity} {asset.Name}");

internal interface IIdentity
{
    [Post("/connect/token")]
    Task<Token> TokenAsync([Body] FormUrlEncodedContent grant, [Header("Authorization")] string authorization);
}

[Headers("Accept: application/json")]
internal interface IAccounts
{
    [Get("/api/core/accounts/{address}/assets")]
    Task<List<Asset>> AssetsAsync(string address, [Header("Authorization")] string authorization, [Header("Client-Api-Key")] string key);
}

internal sealed class Token
{
    [JsonPropertyName("access_token")] public string AccessToken { get; set; } = "";
    [JsonPropertyName("expires_in")] public int ExpiresIn { get; set; }
}

internal sealed class Asset
{
    [JsonPropertyName("policy_hex")] public string PolicyHex { get; set; } = "";
    [JsonPropertyName("fingerprint")] public string Fingerprint { get; set; } = "";
    [JsonPropertyName("name")] public string Name { get; set; } = "";
    [JsonPropertyName("quantity")] public ulong Quantity { get; set; }
}

[JsonSerializable(typeof(Token))]
[JsonSerializable(typeof(List<Asset>))]
internal sealed partial class Context : JsonSerializerContext;
