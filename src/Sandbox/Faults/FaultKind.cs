namespace CardanoBI.Sandbox.Faults;

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
    UnexpectedNull,
}
