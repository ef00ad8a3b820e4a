using CardanoBI.Client;
using CardanoBI.Sandbox;

namespace CardanoBI.Surface.Tests.Infrastructure;

/// <summary>The shipped client on a running sandbox.</summary>
internal sealed class SandboxedClient : IAsyncDisposable
{
    private SandboxedClient(CardanoBISandbox sandbox, CardanoBIClient client) => (Sandbox, Client) = (sandbox, client);

    public CardanoBISandbox Sandbox { get; }

    public CardanoBIClient Client { get; }

    public static async Task<SandboxedClient> StartAsync(SandboxOptions? options = null, HttpClient? httpClient = null)
    {
        CardanoBISandbox sandbox = await CardanoBISandbox.StartAsync(options);
        var clientOptions = new CardanoBIOptions
        {
            ApiKey = sandbox.ApiKey,
            ApiSecret = sandbox.ApiSecret,
            BaseAddress = sandbox.BaseAddress,
            IdentityAddress = sandbox.IdentityAddress,
        };
        return new SandboxedClient(
            sandbox, httpClient is null ? new CardanoBIClient(clientOptions) : new CardanoBIClient(clientOptions, httpClient));
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Sandbox.DisposeAsync();
    }
}
