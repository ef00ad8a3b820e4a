namespace CardanoBI.Sandbox.Misbehaviour;

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
