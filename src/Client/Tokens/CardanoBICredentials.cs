namespace CardanoBI.Client;

/// <summary>A key and its secret. See <see cref="CardanoBIOptions.Credentials"/>.</summary>
/// <param name="apiKey">The API key.</param>
/// <param name="apiSecret">The secret that belongs to it.</param>
public sealed class CardanoBICredentials(string apiKey, string apiSecret)
{
    /// <summary>The API key.</summary>
    public string ApiKey { get; } = apiKey ?? throw new ArgumentNullException(nameof(apiKey));

    /// <summary>The secret that belongs to it.</summary>
    public string ApiSecret { get; } = apiSecret ?? throw new ArgumentNullException(nameof(apiSecret));

    /// <summary>The type's name; neither value is shown.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(CardanoBICredentials);
}
