using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using NSwagPeer;

// samples/AotProbe with the client that NSwag generates for System.Text.Json. It knows no tokens: the request for one is by hand.
string key = Environment.GetEnvironmentVariable("CARDANOBI_API_KEY")!;
string credentials = $"{key}:{Environment.GetEnvironmentVariable("CARDANOBI_API_SECRET")}";
using var http = new HttpClient();
using var tokenRequest = new HttpRequestMessage(HttpMethod.Post, $"{args[1].TrimEnd('/')}/connect/token")
{
    Content = new FormUrlEncodedContent([new("grant_type", "client_credentials")]),
};
tokenRequest.Headers.Authorization = new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(credentials)));
using HttpResponseMessage tokenResponse = await http.SendAsync(tokenRequest);
tokenResponse.EnsureSuccessStatusCode();
Token token = (await tokenResponse.Content.ReadFromJsonAsync(Context.Default.Token))!;

http.DefaultRequestHeaders.Authorization = new("Bearer", token.AccessToken);
http.DefaultRequestHeaders.Add("Client-Api-Key", key);
var client = new NSwagClient(http) { BaseUrl = args[0] };
foreach (AccountAsset asset in await client.CoreAccountsGetAssetsByStakeAddressAsync(
    "stake_test1urz84tnkqjx37tqfk02a58yhusajp2qgfyuz5nekqvrm97qdql4ha", null, null, null, null, null))
{
    Console.WriteLine($"{asset.Quantity} {asset.Name}");
}

namespace NSwagPeer
{
    internal sealed class Token
    {
        [JsonPropertyName("access_token")] public string AccessToken { get; set; } = "";
    }

    [JsonSerializable(typeof(Token))]
#if WITH_CONTEXT
    [JsonSerializable(typeof(ICollection<AccountAsset>))]
#endif
    internal sealed partial class Context : JsonSerializerContext;

#if WITH_CONTEXT
    // Not generated: the hook that NSwag leaves, by which its client is told of a context.
    public partial class NSwagClient
    {
        static partial void UpdateJsonSerializerSettings(JsonSerializerOptions settings) => settings.TypeInfoResolver = Context.Default;
    }
#endif
}
