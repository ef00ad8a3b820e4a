namespace CardanoBI.Sandbox;

/// <summary>What a column's values are.</summary>
public enum SandboxColumnType
{
    /// <summary>Texts.</summary>
    String,

    /// <summary>Bytes, in base64.</summary>
    Bytes,

    /// <summary>Points in time; in UTC where they are written without a zone.</summary>
    DateTimeOffset,

    /// <summary><c>true</c> and <c>false</c>.</summary>
    Boolean,

    /// <summary>Whole numbers of 32 bits.</summary>
    Int32,

    /// <summary>Whole numbers of 64 bits.</summary>
    Int64,

    /// <summary>Whole numbers of 64 bits, none negative; OData has no such type and takes them for <see cref="Int64"/>.</summary>
    UInt64,

    /// <summary>Exact numbers.</summary>
    Decimal,

    /// <summary>Floating point numbers.</summary>
    Double,

    /// <summary>Anything else: objects, lists. It can be selected only.</summary>
    Json,
}
