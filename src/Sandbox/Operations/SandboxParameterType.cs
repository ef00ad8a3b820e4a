namespace CardanoBI.Sandbox;

/// <summary>What a parameter's text must be. In a route it also decides which texts match at all.</summary>
public enum SandboxParameterType
{
    /// <summary>Any text.</summary>
    String,

    /// <summary>
    /// A whole number of 64 bits. In a route it matches digits only, so that
    /// <c>{block_no}</c> and <c>{block_hash}</c> can stand in the same place.
    /// </summary>
    Integer,

    /// <summary>A decimal number.</summary>
    Number,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,
}
