using CardanoBI.Sandbox;

namespace CardanoBI.Client.Tests.Emitted;

/// <summary>The shipped, emitted client on a running sandbox.</summary>
internal sealed class SandboxedClient : IAsyncDisposable
{
    private SandboxedClient(CardanoBISandbox sandbox, CardanoBIClient client) => (Sandbox, Client) = (sandbox, client);

    public CardanoBISandbox Sandbox { get; }

    public CardanoBIClient Client { get; }

    public static async Task<SandboxedClient> StartAsync(SandboxOptions? options = null, Action<CardanoBIOptions>? configure = null)
    {
        CardanoBISandbox sandbox = await CardanoBISandbox.StartAsync(options);
        var clientOptions = new CardanoBIOptions
        {
            ApiKey = sandbox.ApiKey,
            ApiSecret = sandbox.ApiSecret,
            BaseAddress = sandbox.BaseAddress,
            IdentityAddress = sandbox.IdentityAddress,
        };
        configure?.Invoke(clientOptions);
        return new SandboxedClient(sandbox, new CardanoBIClient(clientOptions));
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Sandbox.DisposeAsync();
    }
}
