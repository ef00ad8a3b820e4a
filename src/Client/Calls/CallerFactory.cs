using CardanoBI.Client.Errors;
using CardanoBI.Client.Http;
using CardanoBI.Client.Observability;
using CardanoBI.Client.Tokens;

namespace CardanoBI.Client.Calls;

/// <summary>
/// Puts a client's parts together. The options are taken apart here: what is below knows the values it needs, and no options.
/// </summary>
internal static class CallerFactory
{
    public static ApiCaller Create(CardanoBIOptions options, HttpClient sender)
    {
        ServerAddresses addresses = ServerAddresses.Of(options);
        var telemetry = new Telemetry(options.LoggerFactory);
        var mask = new SecretMask();
        CardanoBICredentials first = options.Credentials?.Invoke() ?? new CardanoBICredentials(options.ApiKey!, options.ApiSecret!);
        OptionsCheck.Run(first);
        var credentials = new CredentialSource(first, options.Credentials, OptionsCheck.Run, mask, telemetry);
        var failures = new Failures(mask, Advice(options), options.TimeProvider);
        var bounds = new AnswerBounds(options.MaximumResponseBytes, options.MaximumDecompressedBytes, mask);
        CardanoBIResilienceOptions resilience = options.Resilience;

        var request = new TokenRequest(
            new HttpExchange(sender, resilience.ForTokens(options.TimeProvider, telemetry), bounds, mask),
            addresses.Token,
            resilience.TotalTimeout,
            options.TimeProvider,
            failures);
        TokenCache? cache = options.TokenStore is ICardanoBITokenStore store
            ? new TokenCache(store, addresses.Token, resilience.TotalTimeout, telemetry)
            : null;
        var tokens = new TokenSource(request, cache, credentials, options.TimeProvider, telemetry);

        Pace pace = resilience.PaceOf(options.Plan?.Rhythm(), options.RateLimiter, options.TimeProvider);
        Resilience forCalls = resilience.ForCalls(pace, options.RateLimiter, options.TimeProvider, telemetry);
        var exchange = new HttpExchange(sender, forCalls, bounds, mask);
        return new ApiCaller(exchange, addresses.Api, options, tokens, pace, failures, telemetry);
    }

    /// <summary>What to check where the caller was refused.</summary>
    private static string Advice(CardanoBIOptions options) =>
        options.BaseAddress is null
            ? $"check that ApiKey and ApiSecret are right and belong to the network {options.Network}"
            : "check that ApiKey and ApiSecret are right and belong to this server's network";
}
