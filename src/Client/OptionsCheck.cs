using CardanoBI.Client.Http;

namespace CardanoBI.Client;

/// <summary>What makes <see cref="CardanoBIOptions"/> usable. Every message names the setting and never shows a key or a secret.</summary>
internal static class OptionsCheck
{
    private const int LeastBytes = 1024;
    private const int MostBytes = 1024 * 1024 * 1024;
    private static readonly TimeSpan LeastTimeout = TimeSpan.FromMilliseconds(10);
    private static readonly TimeSpan MostTimeout = TimeSpan.FromDays(1);

    public static void Run(CardanoBIOptions options)
    {
        if (options.Credentials is null) Check(options.ApiKey, options.ApiSecret);
        if (options.Network is not (CardanoBINetwork.Mainnet or CardanoBINetwork.Preprod or CardanoBINetwork.Preview))
            throw Wrong(nameof(options.Network), $"is {(int)options.Network}; it must be Mainnet, Preprod or Preview");
        if (options.TimeProvider is null) throw Wrong(nameof(options.TimeProvider), "is null; leave it at TimeProvider.System");

        CheckAddress(options.BaseAddress, nameof(options.BaseAddress));
        CheckAddress(options.IdentityAddress, nameof(options.IdentityAddress));
        if (options.BaseAddress is not null && options.IdentityAddress is null)
        {
            throw Wrong(
                nameof(options.IdentityAddress), "is missing; a custom BaseAddress needs the address of its identity server too");
        }

        CheckNumber(options.PageSize ?? 1, 1, 100, nameof(options.PageSize));
        CheckNumber(options.MaximumResponseBytes, LeastBytes, MostBytes, nameof(options.MaximumResponseBytes));
        CheckNumber(options.MaximumDecompressedBytes, LeastBytes, MostBytes, nameof(options.MaximumDecompressedBytes));
        if (options.Resilience is null) throw Wrong(nameof(options.Resilience), "is null; omit it for the defaults");
        CheckResilience(options.Resilience, nameof(options.Resilience));
    }

    /// <summary>Of what the callback gave.</summary>
    public static void Run(CardanoBICredentials credentials) => Check(credentials.ApiKey, credentials.ApiSecret);

    private static void Check(string? apiKey, string? apiSecret)
    {
        CheckCredential(apiKey, nameof(CardanoBIOptions.ApiKey));
        CheckCredential(apiSecret, nameof(CardanoBIOptions.ApiSecret));
        if (apiKey!.Contains(':', StringComparison.Ordinal))
            throw Wrong(nameof(CardanoBIOptions.ApiKey), "must not contain ':', which separates it from the secret on the wire");
    }

    private static void CheckResilience(CardanoBIResilienceOptions options, string setting)
    {
        CheckNumber(options.MaximumRetries, 0, 20, $"{setting}.{nameof(options.MaximumRetries)}");
        CheckTime(options.BaseDelay, TimeSpan.Zero, TimeSpan.FromMinutes(1), $"{setting}.{nameof(options.BaseDelay)}");
        CheckTime(options.MaximumDelay, TimeSpan.Zero, TimeSpan.FromMinutes(10), $"{setting}.{nameof(options.MaximumDelay)}");
        CheckTime(options.AttemptTimeout, LeastTimeout, MostTimeout, $"{setting}.{nameof(options.AttemptTimeout)}");
        CheckTime(options.QueueTimeout, LeastTimeout, MostTimeout, $"{setting}.{nameof(options.QueueTimeout)}");
        if (options.TotalTimeout != Timeout.InfiniteTimeSpan)
            CheckTime(options.TotalTimeout, LeastTimeout, MostTimeout, $"{setting}.{nameof(options.TotalTimeout)}");
    }

    private static void CheckCredential(string? value, string setting)
    {
        if (string.IsNullOrWhiteSpace(value)) throw Wrong(setting, "is missing; set it to the one of your CardanoBI account");

        // Both travel in headers: whatever is not visible ASCII came from a copy and paste accident, or would break out of the header.
        if (value.AsSpan().IndexOfAnyExceptInRange('!', '~') >= 0)
            throw Wrong(setting, "contains a blank, a line break or another character that cannot be part of it");
    }

    private static void CheckAddress(Uri? address, string setting)
    {
        if (address is null) return;
        if (!address.IsAbsoluteUri) throw Wrong(setting, "must be an absolute address, like https://example.org:4000");
        if (address.Scheme != Uri.UriSchemeHttps && address.Scheme != Uri.UriSchemeHttp)
            throw Wrong(setting, $"has the scheme '{address.Scheme}'; it must be https");
        if (address.Scheme == Uri.UriSchemeHttp && !ThisMachine.Is(address))
            throw Wrong(setting, "must be https: plain http would show the key and the token, and is allowed to this machine itself only");
        if (address.UserInfo.Length > 0) throw Wrong(setting, "must not contain a user name or password; use ApiKey and ApiSecret");
        if (address.Query.Length > 0 || address.Fragment.Length > 0) throw Wrong(setting, "must not contain a query or a fragment");
    }

    private static void CheckNumber(int value, int least, int most, string setting)
    {
        if (value < least || value > most) throw Wrong(setting, $"is {value}; it must be from {least} to {most}");
    }

    private static void CheckTime(TimeSpan value, TimeSpan least, TimeSpan most, string setting)
    {
        if (value < least || value > most) throw Wrong(setting, $"is {value}; it must be from {least} to {most}");
    }

    private static ArgumentException Wrong(string setting, string problem) => new($"{nameof(CardanoBIOptions)}.{setting} {problem}.");
}
