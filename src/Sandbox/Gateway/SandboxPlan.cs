namespace CardanoBI.Sandbox;

/// <summary>
/// The plan of an API key. The gateway refuses requests beyond its limit at once, with 429 and without <c>Retry-After</c>.
/// </summary>
public enum SandboxPlan
{
    /// <summary>One request per second, no burst.</summary>
    Free,

    /// <summary>Two requests per second, plus a burst of two.</summary>
    PoolOperator,

    /// <summary>Four requests per second, plus a burst of four.</summary>
    Developer,

    /// <summary>Ten requests per second, plus a burst of ten.</summary>
    Dapp,

    /// <summary>Twenty requests per second, plus a burst of twenty.</summary>
    Enterprise,
}
