using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace CardanoBI.Client.DependencyInjection;

/// <summary>
/// Takes the options out of a configuration. Written by hand: nothing is reflected over, and every mistake is named by its path, without
/// its value where that may be a secret.
/// </summary>
internal static class OptionsBinder
{
    /// <exception cref="InvalidOperationException">A value cannot be read; the message names its path in the configuration.</exception>
    public static void Bind(IConfiguration section, CardanoBIOptions options)
    {
        options.ApiKey = section[nameof(options.ApiKey)] ?? options.ApiKey;
        options.ApiSecret = section[nameof(options.ApiSecret)] ?? options.ApiSecret;
        if (section[nameof(options.Network)] is string network) options.Network = Network(section, network);
        options.BaseAddress = Address(section, nameof(options.BaseAddress)) ?? options.BaseAddress;
        options.IdentityAddress = Address(section, nameof(options.IdentityAddress)) ?? options.IdentityAddress;
        options.PageSize = Number(section, nameof(options.PageSize)) ?? options.PageSize;
        options.MaximumAnswerBytes = Number(section, nameof(options.MaximumAnswerBytes)) ?? options.MaximumAnswerBytes;
        options.MaximumDecompressedBytes = Number(section, nameof(options.MaximumDecompressedBytes)) ?? options.MaximumDecompressedBytes;
        Bind(section.GetSection(nameof(options.Resilience)), options.Resilience);
    }

    private static void Bind(IConfigurationSection section, CardanoBIResilienceOptions options)
    {
        options.MaximumRetries = Number(section, nameof(options.MaximumRetries)) ?? options.MaximumRetries;
        options.BaseDelay = Time(section, nameof(options.BaseDelay)) ?? options.BaseDelay;
        options.MaximumDelay = Time(section, nameof(options.MaximumDelay)) ?? options.MaximumDelay;
        options.TryTimeout = Time(section, nameof(options.TryTimeout)) ?? options.TryTimeout;
        options.TotalTimeout = Time(section, nameof(options.TotalTimeout)) ?? options.TotalTimeout;
    }

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
            : throw Wrong(section, key, "is no absolute address, like https://example.org:4000");

    private static int? Number(IConfiguration section, string key) =>
        section[key] is not { Length: > 0 } text ? null
            : int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) ? number
            : throw Wrong(section, key, $"is '{text}'; it must be a whole number");

    private static TimeSpan? Time(IConfiguration section, string key) =>
        section[key] is not { Length: > 0 } text ? null
            : TimeSpan.TryParseExact(text, "c", CultureInfo.InvariantCulture, out TimeSpan time) ? time
            : throw Wrong(section, key, $"is '{text}'; it must be a time like 00:00:30");

    private static InvalidOperationException Wrong(IConfiguration section, string key, string problem) =>
        new($"{((section as IConfigurationSection)?.Path is { Length: > 0 } path ? path + ":" : "")}{key} {problem}.");
}
