using CardanoBI.Generator.Model;

namespace CardanoBI.Generator.Binding;

/// <summary>Types in words, as diagnostics name them.</summary>
internal static class TypeNames
{
    public static string Of(DocumentedType type) => type.Kind switch
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
        _ => type.Name,
    };

    public static string Of(TypeReference type) => type.Kind switch
    {
        TypeKind.Response => type.Name,
        TypeKind.List => "a list",
        TypeKind.Bytes => "base64",
        TypeKind.DateTimeOffset => "a date-time",
        TypeKind.Json => "any JSON",
        _ => type.Kind.ToString().ToLowerInvariant(),
    } + (type.IsNullable ? "" : " and never null");
}
