namespace CardanoBI.Client.Runtime;

/// <summary>A token as it is sent. A class on purpose: two answers with the same text are two tokens.</summary>
internal sealed class AccessToken(string text, DateTimeOffset renewAt)
{
    internal string Text { get; } = text;

    internal string Header { get; } = "Bearer " + text;

    internal DateTimeOffset RenewAt { get; } = renewAt;

    /// <summary>Says nothing of the token.</summary>
    public override string ToString() => nameof(AccessToken);
}
