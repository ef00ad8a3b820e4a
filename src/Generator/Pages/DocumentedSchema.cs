using CardanoBI.Generator.Basics;

namespace CardanoBI.Generator.Pages;

/// <summary>A response table. <paramref name="Name"/> is the named type that the table belongs to, empty for the answer itself.</summary>
internal sealed record DocumentedSchema(string Name, EquatableArray<DocumentedProperty> Properties);

/// <param name="Deprecation">The page's sentence about its deprecation; empty if it is not deprecated.</param>
internal sealed record DocumentedProperty(string WireName, DocumentedType Type, string Description, string Deprecation = "")
{
    /// <summary>The values that the description lists in full; none if it lists none.</summary>
    public EquatableArray<string> Values { get; init; }
}

/// <summary>The Type cell of a response table.</summary>
/// <param name="Name">The named type, for <see cref="DocumentedTypeKind.Named"/>; else empty.</param>
internal sealed record DocumentedType(DocumentedTypeKind Kind, string Name = "")
{
    /// <summary>Whether the page says that there is a list of the named type; if it does not, a sample may show one.</summary>
    public bool IsList { get; init; }

    /// <summary>The scalar that an array holds, as in <c>string[]</c>; null if the page leaves that to the sample.</summary>
    public DocumentedTypeKind? Element { get; init; }

    /// <summary>The type as pages write it and messages name it.</summary>
    public string InWords => Element is { } element ? new DocumentedType(element).InWords + "[]" : Kind switch
    {
        DocumentedTypeKind.Undefined => "undefined",
        DocumentedTypeKind.String => "string",
        DocumentedTypeKind.Bytes => "string(byte)",
        DocumentedTypeKind.DateTime => "string(date-time)",
        DocumentedTypeKind.Boolean => "boolean",
        DocumentedTypeKind.Int32 => "integer(int32)",
        DocumentedTypeKind.Int64 => "integer(int64)",
        DocumentedTypeKind.UInt64 => "integer(uint64)",
        DocumentedTypeKind.Number => "number",
        DocumentedTypeKind.Array => "array",
        DocumentedTypeKind.Object => "object",
        _ => Name,
    };
}

internal enum DocumentedTypeKind
{
    /// <summary><c>undefined(undefined)</c>: the page does not say.</summary>
    Undefined,
    String,
    Bytes,
    DateTime,
    Boolean,
    Int32,
    Int64,
    UInt64,
    Number,
    Array,
    Object,
    Named,
}
