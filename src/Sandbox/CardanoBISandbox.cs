using CardanoBI.Sandbox.Data;
using CardanoBI.Sandbox.Gateway;
using CardanoBI.Sandbox.Hosting;
using CardanoBI.Sandbox.Identity;
using CardanoBI.Sandbox.Faults;

namespace CardanoBI.Sandbox;

/// <summary>
/// A local CardanoBI server: an API and an identity server on two free loopback ports. It checks tokens and keys, and makes each
/// operation's rows from the sample on its page. Any number can run side by side; all members are thread-safe.
/// </summary>
/// <example><code>await using CardanoBISandbox sandbox = await CardanoBISandbox.StartAsync(operations);</code></example>
public sealed partial class CardanoBISandbox : IAsyncDisposable
{
    private readonly SandboxOptions _options;
    private readonly RequestLog _log;
    private readonly LoopbackServer _identity;
    private readonly LoopbackServer _api;

    private readonly TokenStore _tokens;
    private readonly HashSet<string> _operations;
    private readonly FaultList _identityFaults;
    private readonly FaultList _apiFaults;

    private CardanoBISandbox(
        SandboxOptions options,
        TokenStore tokens,
        RequestLog log,
        LoopbackServer identity,
        LoopbackServer api,
        HashSet<string> operations,
        FaultList identityFaults,
        FaultList apiFaults)
    {
        _options = options;
        _tokens = tokens;
        _log = log;
        _identity = identity;
        _api = api;
        _operations = operations;
        _identityFaults = identityFaults;
        _apiFaults = apiFaults;
    }

    /// <summary>Where the API listens, such as <c>http://127.0.0.1:41234/</c>. Routes are under it as documented.</summary>
    public Uri BaseAddress => _api.Address;

    /// <summary>Where the identity server listens; the token endpoint is <c>connect/token</c> under it.</summary>
    public Uri IdentityAddress => _identity.Address;

    /// <summary>The API key that the sandbox accepts.</summary>
    public string ApiKey => _options.ApiKey;

    /// <summary>The API secret that the sandbox accepts.</summary>
    public string ApiSecret => _options.ApiSecret;

    /// <summary>
    /// How many requests the API has received since the start or the last <see cref="ClearRequests"/>, including refused requests and
    /// requests to unknown paths.
    /// </summary>
    public long RequestCount => _log.ApiCount;

    /// <summary>How many requests the identity server has received, counted like <see cref="RequestCount"/>.</summary>
    public long TokenRequestCount => _log.IdentityCount;

    /// <summary>
    /// A snapshot of the latest 1,000 requests to both servers, oldest first. A request is recorded before its response is sent.
    /// </summary>
    public IReadOnlyList<SandboxRequest> Requests => _log.Latest();

    /// <summary>
    /// A snapshot of how often each operation was called, whatever the response, by method and route
    /// (<c>GET /api/core/polls</c>). Operations that were not called are absent.
    /// </summary>
    public IReadOnlyDictionary<string, long> RequestsByOperation => _log.CountsByOperation();

    /// <summary>Starts a sandbox that serves these operations, ready for requests when the task completes.</summary>
    /// <param name="operations">What to serve, such as the <c>CardanoBISamples.Operations</c> that the generator emits.</param>
    /// <param name="options">The sandbox's options; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels starting.</param>
    /// <returns>The running sandbox. Disposing it closes its connections and frees both ports.</returns>
    /// <exception cref="ArgumentException">
    /// A setting is out of range, a route cannot be served, or two operations cannot be told apart; the message names it.
    /// </exception>
    public static async Task<CardanoBISandbox> StartAsync(
        IReadOnlyList<SandboxOperation> operations, SandboxOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(operations);
        SandboxOptions settings = (options ?? new SandboxOptions()).ToValidated();
        var tokens = new TokenStore(settings.TokenLifetime, settings.TimeProvider);
        var log = new RequestLog(settings.ApiSecret);
        var tokenEndpoint = new TokenEndpoint(tokens, settings.ApiKey, settings.ApiSecret, settings.HasBiScope);
        var access = new AccessCheck(tokens, settings.ApiKey, settings.HasBiScope);
        var gateway = new GatewayCheck(settings.Plan, settings.TimeProvider);
        var rows = new RowSettings(settings.RowsPerList, settings.Rows, settings.KnownKeys);
        var apiEndpoints = new ApiEndpoints(operations, rows, settings.PublicAddress, access);

        (FaultList identityFaults, FaultList apiFaults) = (new(tokens), new(tokens));
        LoopbackServer identity = await LoopbackServer
            .StartAsync(tokenEndpoint.Map, _ => null, log.AddIdentity, identityFaults, cancellationToken)
            .ConfigureAwait(false);
        try
        {
            LoopbackServer api = await LoopbackServer
                .StartAsync(apiEndpoints.Map, gateway.Refuse, log.AddApi, apiFaults, cancellationToken)
                .ConfigureAwait(false);
            HashSet<string> names = [.. operations.Select(operation => operation.ToString())];
            return new CardanoBISandbox(settings, tokens, log, identity, api, names, identityFaults, apiFaults);
        }
        catch
        {
            await identity.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Forgets all requests and starts counting from zero. Tokens stay valid.</summary>
    public void ClearRequests() => _log.Clear();

    /// <summary>
    /// Injects a fault from the next request on. If several faults match a request, the one that was added first takes effect.
    /// </summary>
    /// <param name="fault">The fault, and the requests that it hits.</param>
    /// <returns>The active fault: it counts its hits, and disposing it ends it.</returns>
    /// <exception cref="ArgumentException">
    /// A setting is out of range, or names an operation that is not served; the message says which.
    /// </exception>
    public SandboxInjectedFault InjectFault(SandboxFault fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        fault.Validate();
        if (fault.Operation is not null && !_operations.Contains(fault.Operation))
        {
            throw new ArgumentException(
                $"The sandbox serves no operation '{fault.Operation}'; a valid name looks like 'GET /api/core/polls'.", nameof(fault));
        }

        var injected = new SandboxInjectedFault(fault, _options.TimeProvider);
        (fault.ForTokenRequests ? _identityFaults : _apiFaults).Add(injected);
        return injected;
    }

    /// <summary>Ends every fault.</summary>
    public void ClearFaults()
    {
        _identityFaults.Clear();
        _apiFaults.Clear();
    }

    /// <summary>Invalidates every token that was issued: the next call with one of them is answered with 401.</summary>
    public void ExpireTokens() => _tokens.ExpireAll();

    /// <summary>Stops both servers, closes their connections and frees their ports. Can be called more than once.</summary>
    public async ValueTask DisposeAsync()
    {
        await _api.DisposeAsync().ConfigureAwait(false);
        await _identity.DisposeAsync().ConfigureAwait(false);
    }
}
