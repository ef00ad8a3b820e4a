namespace CardanoBI.Sandbox;

/// <summary>What an API key has paid for. The gateway refuses what goes beyond it at once, with 429 and no <c>Retry-After</c>.</summary>
public enum SandboxPlan
{
    /// <summary>One request a second, no burst.</summary>
    Free,

    /// <summary>Two requests a second, and two beyond them at once.</summary>
    PoolOperator,

    /// <summary>Four requests a second, and four beyond them at once.</summary>
    Developer,

    /// <summary>Ten requests a second, and ten beyond them at once.</summary>
    Dapp,

    /// <summary>Twenty requests a second, and twenty beyond them at once.</summary>
    Enterprise,
}
