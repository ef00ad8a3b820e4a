using CardanoBI.Generator.Client;
using CardanoBI.Generator.Pages;

namespace CardanoBI.Gen.Changes;

/// <summary>Which values of one type another type can hold.</summary>
internal static class ReadableTypes
{
    /// <summary>Whether two types are equal, apart from the names of response types, which are compared separately.</summary>
    public static bool AreAlike(TypeReference old, TypeReference @new) =>
        old.Kind == @new.Kind
        && old.IsNullable == @new.IsNullable
        && (old.Element is null || @new.Element is null || AreAlike(old.Element, @new.Element));

    /// <summary>Whether a reader of the old type can read every value of the new one.</summary>
    public static bool CanStillRead(TypeReference old, TypeReference @new)
    {
        if (old.Kind == TypeKind.Json) return true;
        if (@new.IsNullable && !old.IsNullable) return false;
        if (old.Kind == @new.Kind) return old.Element is null || CanStillRead(old.Element, @new.Element!);
        return (old.Kind, @new.Kind) switch
        {
            (TypeKind.String, TypeKind.Bytes or TypeKind.DateTimeOffset) => true,
            (TypeKind.Int64, TypeKind.Int32) => true,
            (TypeKind.Decimal, TypeKind.Int32 or TypeKind.Int64 or TypeKind.UInt64) => true,
            (TypeKind.Double, TypeKind.Int32) => true,
            _ => false,
        };
    }

    /// <summary>
    /// Whether two Type cells say that values are written differently, as a number and a string are. A page that does not give a type
    /// leaves that open.
    /// </summary>
    public static bool AreWrittenOtherwise(DocumentedType old, DocumentedType @new) =>
        (Form(old), Form(@new)) is ({ } left, { } right) && left != right;

    /// <summary>Whether every argument of the old type is one of the new type.</summary>
    public static bool StillTakes(ParameterType old, ParameterType @new) =>
        old == @new || @new == ParameterType.String || (old, @new) == (ParameterType.Integer, ParameterType.Number);

    private static string? Form(DocumentedType type) => type.Kind switch
    {
        DocumentedTypeKind.Undefined => null,
        DocumentedTypeKind.String or DocumentedTypeKind.Bytes or DocumentedTypeKind.DateTime => "string",
        DocumentedTypeKind.Boolean => "boolean",
        DocumentedTypeKind.Array => "array",
        DocumentedTypeKind.Object => "object",
        // If the page does not say so, a sample may show a list of it.
        DocumentedTypeKind.Named => type.IsList ? "array" : null,
        _ => "number",
    };
}
