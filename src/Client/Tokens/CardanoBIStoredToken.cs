namespace CardanoBI.Client;

/// <summary>A token on its way into a store or out of it.</summary>
/// <param name="text">The token itself: a secret.</param>
/// <param name="issuedAt">When it was asked for.</param>
/// <param name="expiresAt">When it is worth nothing any more.</param>
public sealed class CardanoBIStoredToken(string text, DateTimeOffset issuedAt, DateTimeOffset expiresAt)
{
    /// <summary>The token itself: a secret.</summary>
    public string Text { get; } = text ?? throw new ArgumentNullException(nameof(text));

    /// <summary>When it was asked for.</summary>
    public DateTimeOffset IssuedAt { get; } = issuedAt;

    /// <summary>When it is worth nothing any more.</summary>
    public DateTimeOffset ExpiresAt { get; } = expiresAt;

    /// <summary>Says nothing of the token.</summary>
    /// <returns>The type's name and the time of expiry.</returns>
    public override string ToString() => $"{nameof(CardanoBIStoredToken)} {{ ExpiresAt = {ExpiresAt:O} }}";
}
