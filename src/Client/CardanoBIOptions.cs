using System.Threading.RateLimiting;
using Microsoft.Extensions.Logging;

namespace CardanoBI.Client;

/// <summary>
/// Which server the client calls, with which credentials, and how it behaves. Read once, when a client is created from it.
/// </summary>
public sealed class CardanoBIOptions
{
    /// <summary>The API key. Required: it identifies the caller to the identity server and on every call.</summary>
    public string? ApiKey { get; set; }

    /// <summary>The secret that belongs to <see cref="ApiKey"/>. Required; sent to the identity server only.</summary>
    public string? ApiSecret { get; set; }

    /// <summary>The network the key belongs to. Default: <see cref="CardanoBINetwork.Mainnet"/>.</summary>
    public CardanoBINetwork Network { get; set; }

    /// <summary>
    /// The API server, in place of the network's own. A path in it is kept in front of every route.
    /// Requires <see cref="IdentityAddress"/> too, so that a key never goes to a server it was not meant for.
    /// </summary>
    public Uri? BaseAddress { get; set; }

    /// <summary>The identity server, in place of the network's own; <c>connect/token</c> is appended to its path.</summary>
    public Uri? IdentityAddress { get; set; }

    /// <summary>
    /// How many rows <c>Enumerate…</c> requests at once unless its request says otherwise, from 1 to 100, or the endpoint's maximum if that
    /// is lower. Null: the endpoint's maximum, which takes the fewest requests.
    /// </summary>
    public int? PageSize { get; set; }

    /// <summary>The longest response that is read, in bytes as received, from 1,024 to 1 GiB. Default: 64 MiB.</summary>
    public int MaximumResponseBytes { get; set; } = 64 * 1024 * 1024;

    /// <summary>The longest response after decompression, in bytes, from 1,024 to 1 GiB. Default: 64 MiB.</summary>
    public int MaximumDecompressedBytes { get; set; } = 64 * 1024 * 1024;

    /// <summary>Retries and timeouts.</summary>
    public CardanoBIResilienceOptions Resilience { get; set; } = new();

    /// <summary>
    /// The plan of the key. All requests of this client, including retries and the pages of enumerations, are sent at the plan's pace, in
    /// the order in which they were made, so that none is rejected for coming too fast. Null: the client learns the pace from the
    /// server's rejections (429).
    /// </summary>
    public CardanoBIPlan? Plan { get; set; }

    /// <summary>
    /// Provides the key and the secret before each token request, in place of <see cref="ApiKey"/> and <see cref="ApiSecret"/>, so that
    /// they can be changed without a restart. Called rarely, from any thread; if it throws, the previous ones stay in use. With
    /// <c>services.AddCardanoBI(section)</c> it is not needed: the client follows changes of the configuration.
    /// </summary>
    public Func<CardanoBICredentials>? Credentials { get; set; }

    /// <summary>
    /// Delays requests before they are sent: retries too, but not token requests. Any number of clients may share it, and none of them
    /// disposes it. A request that it rejects fails with a <see cref="CardanoBIRateLimitException"/>. Null: no limit.
    /// </summary>
    public RateLimiter? RateLimiter { get; set; }

    /// <summary>
    /// A store that shares tokens with other processes that use the same key, such as a <see cref="DistributedTokenStore"/>. Null: a token
    /// is not shared.
    /// </summary>
    public ICardanoBITokenStore? TokenStore { get; set; }

    /// <summary>Where the client writes its log, under the category <c>CardanoBI.Client</c>. Null: no log.</summary>
    public ILoggerFactory? LoggerFactory { get; set; }

    /// <summary>The clock of tokens, timeouts and waits. Default: the system's.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>
    /// Options from environment variables: <c>CARDANOBI_API_KEY</c> and <c>CARDANOBI_API_SECRET</c> are required; <c>CARDANOBI_NETWORK</c>
    /// (<c>Mainnet</c>, <c>Preprod</c> or <c>Preview</c>), <c>CARDANOBI_PLAN</c> (<c>Free</c>, <c>PoolOperator</c>, <c>Developer</c>,
    /// <c>Dapp</c> or <c>Enterprise</c>), <c>CARDANOBI_BASE_ADDRESS</c> and <c>CARDANOBI_IDENTITY_ADDRESS</c> are optional. Case does not
    /// matter in the values of the network and the plan, and an empty variable counts as one that is not set.
    /// </summary>
    /// <returns>New options, which can be changed before a client is made from them.</returns>
    /// <exception cref="InvalidOperationException">
    /// A variable is missing or cannot be read. The message names every one that is missing, and shows no values.
    /// </exception>
    public static CardanoBIOptions FromEnvironment() => EnvironmentOptions.Read();

    /// <summary>Checks every setting.</summary>
    /// <exception cref="ArgumentException">A setting is missing or wrong; the message names it and says what to write.</exception>
    public void Validate() => OptionsCheck.Run(this);

    /// <summary>The settings, without the secret.</summary>
    /// <returns>One line that is safe to log.</returns>
    public override string ToString() =>
        $"CardanoBIOptions {{ Network = {Network}, BaseAddress = {Show(BaseAddress)}, IdentityAddress = {Show(IdentityAddress)}, "
            + $"ApiKey = {State(ApiKey)}, ApiSecret = {State(ApiSecret)} }}";

    /// <summary>An address that Validate would refuse may hold a password or a token.</summary>
    private static string Show(Uri? address) =>
        address is null ? "the network's"
            : !address.IsAbsoluteUri ? "relative"
            : address.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped);

    private static string State(string? value) => string.IsNullOrWhiteSpace(value) ? "missing" : "set";
}
