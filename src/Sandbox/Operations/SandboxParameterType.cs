namespace CardanoBI.Sandbox;

/// <summary>The form of a parameter's value. In a route it also decides which values match.</summary>
public enum SandboxParameterType
{
    /// <summary>Any string.</summary>
    String,

    /// <summary>
    /// A 64-bit integer. In a route it matches digits only, so that <c>{block_no}</c> and <c>{block_hash}</c> can be in the same place.
    /// </summary>
    Integer,

    /// <summary>A decimal number.</summary>
    Number,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,
}
