using System.Net;
using System.Text;
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
        string credentials =
            Convert.ToBase64String(Encoding.ASCII.GetBytes($"{FormEncoded(options.ApiKey!)}:{FormEncoded(options.ApiSecret!)}"));
        var telemetry = new Telemetry(options.LoggerFactory);
        var failures = new Failures(options.ApiSecret!, credentials, Advice(options), options.TimeProvider);
        var bounds = new AnswerBounds(options.MaximumAnswerBytes, options.MaximumDecompressedBytes);

        Resilience forTokens = options.Resilience.ForTokens(options.TimeProvider, telemetry);
        var request = new TokenRequest(
            new HttpExchange(sender, forTokens, bounds),
            addresses.Token,
            credentials,
            options.Resilience.TotalTimeout,
            options.TimeProvider,
            failures);
        TokenCache? cache = options.TokenStore is ICardanoBITokenStore store
            ? new TokenCache(store, addresses.Token, options.ApiKey!, telemetry)
            : null;
        var tokens = new TokenSource(request, cache, options.TimeProvider, telemetry);

        Resilience forCalls = options.Resilience.ForCalls(options.RateLimiter, options.TimeProvider, telemetry);
        return new ApiCaller(new HttpExchange(sender, forCalls, bounds), addresses.Api, options, tokens, failures, telemetry);
    }

    /// <summary>RFC 6749, 2.3.1: the identity server decodes both, so that a secret with a + or a % would not be itself.</summary>
    private static string FormEncoded(string text) => WebUtility.UrlEncode(text);

    /// <summary>What to check where the caller was refused.</summary>
    private static string Advice(CardanoBIOptions options) =>
        options.BaseAddress is null
            ? $"check that ApiKey and ApiSecret are right and belong to the network {options.Network}"
            : "check that ApiKey and ApiSecret are right and belong to this server's network";
}
