namespace CardanoBI.Sandbox;

/// <summary>What a parameter's text must look like. In a route it also decides which texts match at all.</summary>
public enum SandboxParameterType
{
    /// <summary>Any text.</summary>
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
