namespace CardanoBI.Client.Tokens;

/// <summary>A token as it is sent. A class on purpose: two answers with the same text are two tokens.</summary>
internal sealed class AccessToken
{
    private static readonly TimeSpan GreatestMargin = TimeSpan.FromMinutes(1);

    public AccessToken(string text, DateTimeOffset issuedAt, DateTimeOffset expiresAt)
    {
        Text = text;
        Header = "Bearer " + text;
        IssuedAt = issuedAt;
        ExpiresAt = expiresAt;
        TimeSpan tenth = (expiresAt - issuedAt) / 10;
        TimeSpan margin = tenth < GreatestMargin ? tenth : GreatestMargin;
        RenewAt = expiresAt - margin;
        RefreshAt = RenewAt - margin;
    }

    public string Text { get; }

    public string Header { get; }

    /// <summary>The key it was given to, which goes beside it on every call: where keys change, the two change together.</summary>
    public string? ApiKey { get; init; }

    public DateTimeOffset IssuedAt { get; }

    public DateTimeOffset ExpiresAt { get; }

    public TimeSpan Lifetime => ExpiresAt - IssuedAt;

    /// <summary>From here on calls wait for a new one: a request on its way must not outlive its token.</summary>
    public DateTimeOffset RenewAt { get; }

    /// <summary>From here on a new one is asked for in the background, while calls go on with this one.</summary>
    public DateTimeOffset RefreshAt { get; }

    /// <summary>The type's name and the time of expiry; the token is not shown.</summary>
    public override string ToString() => nameof(AccessToken);
}
