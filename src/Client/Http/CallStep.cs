namespace CardanoBI.Client.Http;

/// <summary>What a call is waiting for.</summary>
internal enum CallStep
{
    /// <summary>A token of the identity server.</summary>
    Token,

    /// <summary>The server's answer.</summary>
    Answer,

    /// <summary>The time to pass before another try.</summary>
    Retry,
}
