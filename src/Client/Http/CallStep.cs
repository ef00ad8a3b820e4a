namespace CardanoBI.Client.Http;

/// <summary>What a call is waiting for.</summary>
internal enum CallStep
{
    /// <summary>A token of the identity server.</summary>
    Token,

    /// <summary>The server's response.</summary>
    Answer,

    /// <summary>The delay before the next attempt.</summary>
    Retry,
}
