using System.Threading.RateLimiting;
using Microsoft.Extensions.Logging;

namespace CardanoBI.Client;

/// <summary>Where the client calls, who it calls as, and how it behaves. Read once, when a client is made from it.</summary>
public sealed class CardanoBIOptions
{
    /// <summary>The API key. Required: it names the caller, to the identity server and on every call.</summary>
    public string? ApiKey { get; set; }

    /// <summary>The secret that belongs to <see cref="ApiKey"/>. Required; sent to the identity server only.</summary>
    public string? ApiSecret { get; set; }

    /// <summary>The network the key belongs to. Default: <see cref="CardanoBINetwork.Mainnet"/>.</summary>
    public CardanoBINetwork Network { get; set; }

    /// <summary>
    /// The API server, in place of the network's own. A path in it is kept in front of every route.
    /// Needs <see cref="IdentityAddress"/> beside it, so that a key never goes to a server it was not meant for.
    /// </summary>
    public Uri? BaseAddress { get; set; }

    /// <summary>The identity server, in place of the network's own; <c>connect/token</c> is appended to its path.</summary>
    public Uri? IdentityAddress { get; set; }

    /// <summary>
    /// How many rows <c>Enumerate…</c> asks for at once where the request does not say, from 1 to 100; an endpoint that allows fewer is
    /// asked for those. Null: as many as the endpoint allows, which makes the fewest requests.
    /// </summary>
    public int? PageSize { get; set; }

    /// <summary>The longest answer that is read, in bytes as they come over the wire, from 1,024 to 1 GiB. Default: 64 MiB.</summary>
    public int MaximumResponseBytes { get; set; } = 64 * 1024 * 1024;

    /// <summary>The longest answer a compressed one may unfold to, in bytes, from 1,024 to 1 GiB. Default: 64 MiB.</summary>
    public int MaximumDecompressedBytes { get; set; } = 64 * 1024 * 1024;

    /// <summary>Retries and limits of time.</summary>
    public CardanoBIResilienceOptions Resilience { get; set; } = new();

    /// <summary>
    /// The plan of the key: all calls of this client, pages of enumerations and retries among them, are sent at its pace and in the order
    /// of their coming, so that none is refused for being fast. Null: the client learns the pace where the server refuses (429).
    /// </summary>
    public CardanoBIPlan? Plan { get; set; }

    /// <summary>
    /// Gives the key and the secret before each token request, in place of <see cref="ApiKey"/> and <see cref="ApiSecret"/>, so that they
    /// can be changed without a restart. Called seldom, from any thread; where it throws, those before stay. With
    /// <c>services.AddCardanoBI(section)</c> nothing need be set: a change of the configuration is noticed.
    /// </summary>
    public Func<CardanoBICredentials>? Credentials { get; set; }

    /// <summary>
    /// Holds requests back before they are sent, retries included and token requests not. May be shared by any number of clients, which
    /// leave it to the caller to dispose. What it refuses is a <see cref="CardanoBIRateLimitException"/>. Null: no limit.
    /// </summary>
    public RateLimiter? RateLimiter { get; set; }

    /// <summary>
    /// Where a token is kept for other processes of the same key, such as a <see cref="DistributedTokenStore"/>. Null: in this client only.
    /// </summary>
    public ICardanoBITokenStore? TokenStore { get; set; }

    /// <summary>Where the client writes its log, under the category <c>CardanoBI.Client</c>. Null: nowhere.</summary>
    public ILoggerFactory? LoggerFactory { get; set; }

    /// <summary>The clock of tokens, timeouts and waits. Default: the system's.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

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
