namespace CardanoBI.Sandbox;

/// <summary>The type of a column's values.</summary>
public enum SandboxColumnType
{
    /// <summary>Strings.</summary>
    String,

    /// <summary>Bytes, in base64.</summary>
    Bytes,

    /// <summary>Points in time; in UTC if they are written without a zone.</summary>
    DateTimeOffset,

    /// <summary><c>true</c> and <c>false</c>.</summary>
    Boolean,

    /// <summary>32-bit integers.</summary>
    Int32,

    /// <summary>64-bit integers.</summary>
    Int64,

    /// <summary>Unsigned 64-bit integers; OData has no such type and treats them as <see cref="Int64"/>.</summary>
    UInt64,

    /// <summary>Exact decimal numbers.</summary>
    Decimal,

    /// <summary>Floating-point numbers.</summary>
    Double,

    /// <summary>Anything else, such as objects and lists. Such a column can only be selected.</summary>
    Json,
}
