using CardanoBI.Sandbox.Answers;
using CardanoBI.Sandbox.Hosting;
using CardanoBI.Sandbox.Identity;

namespace CardanoBI.Sandbox;

/// <summary>
/// A CardanoBI server in a box: API and identity server on two loopback ports that it picks itself, tokens and keys checked,
/// each operation's rows made from its page's own sample. Any number may run beside each other; all members are thread-safe.
/// </summary>
/// <example><code>await using CardanoBISandbox sandbox = await CardanoBISandbox.StartAsync(operations);</code></example>
public sealed partial class CardanoBISandbox : IAsyncDisposable
{
    private readonly SandboxOptions _options;
    private readonly RequestLog _log;
    private readonly LoopbackServer _identity;
    private readonly LoopbackServer _api;

    private CardanoBISandbox(SandboxOptions options, RequestLog log, LoopbackServer identity, LoopbackServer api)
        => (_options, _log, _identity, _api) = (options, log, identity, api);

    /// <summary>Where the API listens, such as <c>http://127.0.0.1:41234/</c>. Routes are under it as documented.</summary>
    public Uri BaseAddress => _api.Address;

    /// <summary>Where the identity server listens; the token endpoint is <c>connect/token</c> under it.</summary>
    public Uri IdentityAddress => _identity.Address;

    /// <summary>The key that is accepted.</summary>
    public string ApiKey => _options.ApiKey;

    /// <summary>The secret that is accepted.</summary>
    public string ApiSecret => _options.ApiSecret;

    /// <summary>How many requests the API was sent since the start or the last <see cref="ClearRequests"/>, refused ones and ones that lead nowhere included.</summary>
    public long RequestCount => _log.ApiCount;

    /// <summary>How many requests the identity server was sent, counted like <see cref="RequestCount"/>.</summary>
    public long TokenRequestCount => _log.IdentityCount;

    /// <summary>A snapshot of the latest 1,000 requests of both servers, oldest first. A request is there before its answer is sent.</summary>
    public IReadOnlyList<SandboxRequest> Requests => _log.Latest();

    /// <summary>A snapshot of how often each operation was asked, whatever the answer, by method and route (<c>GET /api/core/polls</c>); one that was not asked is absent.</summary>
    public IReadOnlyDictionary<string, long> RequestsByOperation => _log.CountsByOperation();

    /// <summary>Starts a sandbox that serves these operations, ready for requests when the task completes.</summary>
    /// <param name="operations">What to serve, such as the <c>CardanoBISamples.Operations</c> that the generator emits.</param>
    /// <param name="options">How to behave; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels starting.</param>
    /// <returns>The running sandbox. Disposing it closes its connections and gives both ports back.</returns>
    /// <exception cref="ArgumentException">A setting is out of range, a route cannot be served, or two operations cannot be told apart; the message names it.</exception>
    public static async Task<CardanoBISandbox> StartAsync(
        IReadOnlyList<SandboxOperation> operations, SandboxOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(operations);
        SandboxOptions settings = (options ?? new SandboxOptions()).ToValidated();
        TokenStore tokens = new(settings.TokenLifetime, settings.TimeProvider);
        RequestLog log = new(settings.ApiSecret);
        TokenEndpoint tokenEndpoint = new(tokens, settings.ApiKey, settings.ApiSecret);
        ApiEndpoints apiEndpoints = new(operations, settings, new AccessCheck(tokens, settings.ApiKey));

        LoopbackServer identity = await LoopbackServer.StartAsync(tokenEndpoint.Map, log.AddIdentity, cancellationToken).ConfigureAwait(false);
        try
        {
            LoopbackServer api = await LoopbackServer.StartAsync(apiEndpoints.Map, log.AddApi, cancellationToken).ConfigureAwait(false);
            return new CardanoBISandbox(settings, log, identity, api);
        }
        catch
        {
            await identity.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Forgets all requests and starts counting from zero. Tokens stay valid.</summary>
    public void ClearRequests() => _log.Clear();

    /// <summary>Stops both servers, closes their connections and gives the ports back. May be called more than once.</summary>
    public async ValueTask DisposeAsync()
    {
        await _api.DisposeAsync().ConfigureAwait(false);
        await _identity.DisposeAsync().ConfigureAwait(false);
    }
}
