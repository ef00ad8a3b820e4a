namespace CardanoBI.Sandbox;

/// <summary>What goes wrong.</summary>
internal enum FaultKind
{
    Answer,
    RateLimit,
    Delay,
    Drip,
    Reset,
    Cut,
    ExpiredTokens,
}
