namespace CardanoBI.Client;

/// <summary>A token as a store keeps it.</summary>
/// <param name="text">The token itself: a secret.</param>
/// <param name="issuedAt">When it was requested.</param>
/// <param name="expiresAt">When it expires.</param>
public sealed class CardanoBIStoredToken(string text, DateTimeOffset issuedAt, DateTimeOffset expiresAt)
{
    /// <summary>The token itself: a secret.</summary>
    public string Text { get; } = text ?? throw new ArgumentNullException(nameof(text));

    /// <summary>When it was requested.</summary>
    public DateTimeOffset IssuedAt { get; } = issuedAt;

    /// <summary>When it expires.</summary>
    public DateTimeOffset ExpiresAt { get; } = expiresAt;

    /// <summary>The type's name and the time of expiry; the token is not shown.</summary>
    /// <returns>The type's name and the time of expiry.</returns>
    public override string ToString() => $"{nameof(CardanoBIStoredToken)} {{ ExpiresAt = {ExpiresAt:O} }}";
}
