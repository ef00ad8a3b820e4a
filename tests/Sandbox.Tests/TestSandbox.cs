using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace CardanoBI.Sandbox.Tests;

/// <summary>A running sandbox and a plain client that follows no redirects.</summary>
internal sealed class TestSandbox : IAsyncDisposable
{
    private TestSandbox(CardanoBISandbox server) => Server = server;

    public CardanoBISandbox Server { get; }

    public HttpClient Http { get; } = new();

    public static Task<TestSandbox> StartAsync(params SandboxOperation[] operations) => StartAsync(operations, null);

    public static async Task<TestSandbox> StartAsync(IReadOnlyList<SandboxOperation> operations, SandboxOptions? options) =>
        new(await CardanoBISandbox.StartAsync(operations, options));

    /// <summary>The seed's account assets, signed in.</summary>
    public static async Task<TestSandbox> StartSeedAsync(SandboxOptions? options = null)
    {
        TestSandbox sandbox = await StartAsync(TestOperations.Operations, options);
        await sandbox.SignInAsync();
        return sandbox;
    }

    /// <summary>The shipped operations, signed in.</summary>
    public static async Task<TestSandbox> StartShippedAsync(SandboxOptions? options = null)
    {
        var sandbox = new TestSandbox(await CardanoBISandbox.StartAsync(options));
        await sandbox.SignInAsync();
        return sandbox;
    }

    public async Task SignInAsync()
    {
        using HttpResponseMessage answer = await RequestTokenAsync(
            Basic(Server.ApiKey, Server.ApiSecret), ("grant_type", "client_credentials"));
        JsonElement token = await answer.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>();
        Http.DefaultRequestHeaders.Authorization = new("Bearer", token.GetProperty("access_token").GetString());
        Http.DefaultRequestHeaders.Add("Client-Api-Key", Server.ApiKey);
    }

    public async Task<HttpResponseMessage> RequestTokenAsync(
        AuthenticationHeaderValue? authorization, params (string Name, string Value)[] form)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Server.IdentityAddress, "connect/token"));
        request.Headers.Authorization = authorization;
        request.Content = new FormUrlEncodedContent(form.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        return await Http.SendAsync(request);
    }

    public static AuthenticationHeaderValue Basic(string key, string secret) =>
        new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{key}:{secret}")));

    public Task<HttpResponseMessage> GetAsync(string pathAndQuery) => Http.GetAsync(new Uri(Server.BaseAddress, pathAndQuery));

    public async Task<string> GetTextAsync(string pathAndQuery)
    {
        using HttpResponseMessage answer = await GetAsync(pathAndQuery);
        return await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync();
    }

    public async Task<JsonElement> GetJsonAsync(string pathAndQuery) =>
        JsonSerializer.Deserialize<JsonElement>(await GetTextAsync(pathAndQuery));

    public async Task<JsonElement[]> GetRowsAsync(string pathAndQuery) => [.. (await GetJsonAsync(pathAndQuery)).EnumerateArray()];

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await Server.DisposeAsync();
    }
}
