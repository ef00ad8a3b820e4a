using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using CardanoBI.Sandbox;

namespace CardanoBI.Surface.Tests.Wire;

/// <summary>A plain HttpClient with a token of the sandbox, to see answers as they are sent.</summary>
internal static class RawAccess
{
    public static async Task<HttpClient> ToAsync(CardanoBISandbox sandbox)
    {
        var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(sandbox.IdentityAddress, "connect/token"))
        {
            Content = new FormUrlEncodedContent([new("grant_type", "client_credentials")]),
        };
        request.Headers.Authorization = new AuthenticationHeaderValue(
            "Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{sandbox.ApiKey}:{sandbox.ApiSecret}")));
        using HttpResponseMessage response = await http.SendAsync(request);
        using JsonDocument token = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
            "Bearer", token.RootElement.GetProperty("access_token").GetString());
        http.DefaultRequestHeaders.Add("Client-Api-Key", sandbox.ApiKey);
        return http;
    }
}
