using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace CardanoBI.Client.DependencyInjection;

/// <summary>
/// Reads the options from a configuration. Hand-written, so that it needs no reflection, and names every mistake by its path, without the
/// value if that may be a secret.
/// </summary>
internal static class OptionsBinder
{
    private static readonly string[] Settings =
    [
        nameof(CardanoBIOptions.ApiKey), nameof(CardanoBIOptions.ApiSecret), nameof(CardanoBIOptions.Network),
        nameof(CardanoBIOptions.BaseAddress), nameof(CardanoBIOptions.IdentityAddress), nameof(CardanoBIOptions.PageSize),
        nameof(CardanoBIOptions.MaximumResponseBytes), nameof(CardanoBIOptions.MaximumDecompressedBytes), nameof(CardanoBIOptions.Plan),
        nameof(CardanoBIOptions.Resilience),
    ];

    private static readonly string[] ResilienceSettings =
    [
        nameof(CardanoBIResilienceOptions.MaximumRetries), nameof(CardanoBIResilienceOptions.BaseDelay),
        nameof(CardanoBIResilienceOptions.MaximumDelay), nameof(CardanoBIResilienceOptions.AttemptTimeout),
        nameof(CardanoBIResilienceOptions.TotalTimeout), nameof(CardanoBIResilienceOptions.QueueTimeout),
    ];

    private static readonly string[] PlanSettings = [nameof(CardanoBIPlan.RequestsPerSecond), nameof(CardanoBIPlan.Burst)];

    /// <exception cref="InvalidOperationException">A value cannot be read; the message names its path in the configuration.</exception>
    public static void Bind(IConfiguration section, CardanoBIOptions options)
    {
        NameUnknown(section, nameof(CardanoBIOptions), Settings);
        options.ApiKey = section[nameof(options.ApiKey)] ?? options.ApiKey;
        options.ApiSecret = section[nameof(options.ApiSecret)] ?? options.ApiSecret;
        if (section[nameof(options.Network)] is string network) options.Network = Network(section, network);
        options.BaseAddress = Address(section, nameof(options.BaseAddress)) ?? options.BaseAddress;
        options.IdentityAddress = Address(section, nameof(options.IdentityAddress)) ?? options.IdentityAddress;
        options.PageSize = Number(section, nameof(options.PageSize)) ?? options.PageSize;
        options.MaximumResponseBytes = Number(section, nameof(options.MaximumResponseBytes)) ?? options.MaximumResponseBytes;
        options.MaximumDecompressedBytes = Number(section, nameof(options.MaximumDecompressedBytes)) ?? options.MaximumDecompressedBytes;
        options.Plan = Plan(section.GetSection(nameof(options.Plan))) ?? options.Plan;
        Bind(section.GetSection(nameof(options.Resilience)), options.Resilience);
    }

    private static void Bind(IConfigurationSection section, CardanoBIResilienceOptions options)
    {
        NameUnknown(section, nameof(CardanoBIResilienceOptions), ResilienceSettings);
        options.MaximumRetries = Number(section, nameof(options.MaximumRetries)) ?? options.MaximumRetries;
        options.BaseDelay = Time(section, nameof(options.BaseDelay)) ?? options.BaseDelay;
        options.MaximumDelay = Time(section, nameof(options.MaximumDelay)) ?? options.MaximumDelay;
        options.AttemptTimeout = Time(section, nameof(options.AttemptTimeout)) ?? options.AttemptTimeout;
        options.TotalTimeout = Time(section, nameof(options.TotalTimeout)) ?? options.TotalTimeout;
        options.QueueTimeout = Time(section, nameof(options.QueueTimeout)) ?? options.QueueTimeout;
    }

    /// <summary>A name of one of the five, or the two numbers of another.</summary>
    private static CardanoBIPlan? Plan(IConfigurationSection section)
    {
        if (section.Value is { Length: > 0 } name)
        {
            const string Names = "Free, PoolOperator, Developer, Dapp or Enterprise";
            return CardanoBIPlan.OfName(name) ?? throw Wrong(section, null, $"is '{name}'; it must be {Names}, or have two numbers");
        }

        if (!section.GetChildren().Any()) return null;
        NameUnknown(section, nameof(CardanoBIPlan), PlanSettings);
        string? rate = section[nameof(CardanoBIPlan.RequestsPerSecond)];
        bool isNumber = double.TryParse(rate, NumberStyles.Float, CultureInfo.InvariantCulture, out double requests);
        if (!isNumber || !(requests is >= 0.01 and <= 10_000))
            throw Wrong(section, nameof(CardanoBIPlan.RequestsPerSecond), $"is '{rate}'; it must be a number from 0.01 to 10000");
        int burst = Number(section, nameof(CardanoBIPlan.Burst)) ?? 0;
        if (burst is < 0 or > 10_000) throw Wrong(section, nameof(CardanoBIPlan.Burst), $"is {burst}; it must be from 0 to 10000");
        return new CardanoBIPlan(requests, burst);
    }

    /// <summary>
    /// A misspelt setting would silently have no effect. The section may contain the section of another client, recognised by its settings.
    /// </summary>
    private static void NameUnknown(IConfiguration section, string type, string[] known)
    {
        foreach (IConfigurationSection child in section.GetChildren())
        {
            if (IsOf(known, child)) continue;
            if (known == Settings && child.GetChildren().Any(inner => IsOf(Settings, inner))) continue;
            throw Wrong(section, child.Key, $"is not a setting of {type}; those are {string.Join(", ", known)}");
        }
    }

    private static bool IsOf(string[] known, IConfigurationSection child) => known.Contains(child.Key, StringComparer.OrdinalIgnoreCase);

    private static CardanoBINetwork Network(IConfiguration section, string text) => text.Trim().ToUpperInvariant() switch
    {
        "MAINNET" => CardanoBINetwork.Mainnet,
        "PREPROD" => CardanoBINetwork.Preprod,
        "PREVIEW" => CardanoBINetwork.Preview,
        _ => throw Wrong(section, nameof(CardanoBIOptions.Network), $"is '{text}'; it must be Mainnet, Preprod or Preview"),
    };

    private static Uri? Address(IConfiguration section, string key) =>
        section[key] is not { Length: > 0 } text ? null
            : Uri.TryCreate(text, UriKind.Absolute, out Uri? address) ? address
            : throw Wrong(section, key, "is not an absolute address, like https://example.org:4000");

    private static int? Number(IConfiguration section, string key) =>
        section[key] is not { Length: > 0 } text ? null
            : int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) ? number
            : throw Wrong(section, key, $"is '{text}'; it must be a whole number");

    private static TimeSpan? Time(IConfiguration section, string key) =>
        section[key] is not { Length: > 0 } text ? null
            : TimeSpan.TryParseExact(text, "c", CultureInfo.InvariantCulture, out TimeSpan time) ? time
            : throw Wrong(section, key, $"is '{text}'; it must be a time like 00:00:30");

    private static InvalidOperationException Wrong(IConfiguration section, string? key, string problem)
    {
        string path = (section as IConfigurationSection)?.Path ?? "";
        return new InvalidOperationException($"{path}{(path.Length > 0 && key is not null ? ":" : "")}{key} {problem}.");
    }
}
