using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Serialization;

// samples/AotProbe as somebody writes it who knows the platform well: one HttpClient, a source-generated context, nothing more.
string credentials =
    $"{Environment.GetEnvironmentVariable("CARDANOBI_API_KEY")}:{Environment.GetEnvironmentVariable("CARDANOBI_API_SECRET")}";
#if DECOMPRESSING
using var http = new HttpClient(new SocketsHttpHandler { AutomaticDecompression = System.Net.DecompressionMethods.GZip });
#else
using var http = new HttpClient();
#endif
using var tokenRequest = new HttpRequestMessage(HttpMethod.Post, $"{args[1].TrimEnd('/')}/connect/token")
{
    Content = new FormUrlEncodedContent([new("grant_type", "client_credentials")]),
};
tokenRequest.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(credentials)));
using HttpResponseMessage tokenResponse = await http.SendAsync(tokenRequest);
await ThrowIfFailedAsync(tokenResponse);
Token token = (await tokenResponse.Content.ReadFromJsonAsync(Context.Default.Token))!;

using var request = new HttpRequestMessage(
    HttpMethod.Get, $"{args[0].TrimEnd('/')}/api/core/accounts/stake_test1urz84tnkqjx37tqfk02a58yhusajp2qgfyuz5nekqvrm97qdql4ha/assets");
request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token.AccessToken);
request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
request.Headers.Add("Client-Api-Key", Environment.GetEnvironmentVariable("CARDANOBI_API_KEY"));
using HttpResponseMessage response = await http.SendAsync(request);
await ThrowIfFailedAsync(response);
List<Asset> assets = (await response.Content.ReadFromJsonAsync(Context.Default.ListAsset))!;
foreach (Asset asset in assets) Console.WriteLine($"{asset.Quantity} {asset.Name}");

static async Task ThrowIfFailedAsync(HttpResponseMessage response)
{
    if (!response.IsSuccessStatusCode)
    {
        throw new HttpRequestException(
            $"{(int)response.StatusCode}: {await response.Content.ReadAsStringAsync()}", null, response.StatusCode);
    }
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
