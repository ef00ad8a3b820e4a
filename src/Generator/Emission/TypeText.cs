using CardanoBI.Generator.Client;

namespace CardanoBI.Generator.Emission;

/// <summary>A <see cref="TypeReference"/> as C#: its name, its reader call, its safe default.</summary>
internal static class TypeText
{
    public static string Of(TypeReference type, EmissionContext context) => Bare(type, context) + (type.IsNullable ? "?" : "");

    /// <summary>The type without its question mark.</summary>
    public static string Bare(TypeReference type, EmissionContext context) => type.Kind switch
    {
        TypeKind.String => "string",
        TypeKind.Bytes => "byte[]",
        TypeKind.DateTimeOffset => "global::System.DateTimeOffset",
        TypeKind.Boolean => "bool",
        TypeKind.Int32 => "int",
        TypeKind.Int64 => "long",
        TypeKind.UInt64 => "ulong",
        TypeKind.Decimal => "decimal",
        TypeKind.Double => "double",
        TypeKind.Json => "global::System.Text.Json.JsonElement",
        TypeKind.Response => $"global::{context.Namespace}.{type.Name}",
        _ => $"global::System.Collections.Generic.IReadOnlyList<{Of(type.Element!, context)}>",
    };

    /// <summary>The call that reads a value of the type from <c>reader</c>.</summary>
    public static string Read(TypeReference type, EmissionContext context, string reader = "reader")
    {
        string orNull = type.IsNullable ? "OrNull" : "";
        return type.Kind switch
        {
            TypeKind.Response => $"{reader}.ReadObject{orNull}({ReaderOf(type, context)}.Read)",
            TypeKind.List => $"{reader}.ReadList{orNull}({ElementReader(type.Element!, context)})",
            _ => $"{reader}.Read{ScalarName(type)}{orNull}()",
        };
    }

    /// <summary>The call that reads a value of the documented form into a new local.</summary>
    public static string TryRead(TypeReference type, EmissionContext context, string local)
    {
        string orNull = type.IsNullable ? "OrNull" : "";
        // If the call returns false, a reference may be null; a value cannot.
        bool isReference = type.Kind is TypeKind.String or TypeKind.Bytes or TypeKind.Response or TypeKind.List;
        string declared = $"out {Bare(type, context)}{(type.IsNullable || isReference ? "?" : "")} {local}";
        return type.Kind switch
        {
            TypeKind.Response => $"reader.TryReadObject{orNull}({ReaderOf(type, context)}.TryRead, {declared})",
            TypeKind.List => $"reader.TryReadList{orNull}({ElementReaders(type, context)}, {declared})",
            _ => $"reader.TryRead{ScalarName(type)}{orNull}({declared})",
        };
    }

    /// <summary>The <see cref="ElementReader"/> for values of the documented form.</summary>
    public static string ElementTryReader(TypeReference type, EmissionContext context)
    {
        string orNull = type.IsNullable ? "OrNull" : "", reader = $"ref {SourceFile.Runtime}TemplateReader element";
        // A lambda's parameters need the same attributes as the delegate's.
        string mayBeNull = type.Kind != TypeKind.List || type.IsNullable
            ? ""
            : "[global::System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] ";
        string lambda = $"static ({reader}, {mayBeNull}out {Of(type, context)} value) => element.";
        return type switch
        {
            { Kind: TypeKind.Response, IsNullable: false } => ReaderOf(type, context) + ".TryRead",
            { Kind: TypeKind.Response } => $"{lambda}TryReadObjectOrNull({ReaderOf(type, context)}.TryRead, out value)",
            { Kind: TypeKind.List } => $"{lambda}TryReadList{orNull}({ElementReaders(type, context)}, out value)",
            _ => $"{SourceFile.Runtime}TemplateReader.{ScalarName(type)}{orNull}",
        };
    }

    /// <summary>What reads one element or row: a method group, or a lambda if the element needs more than one call.</summary>
    public static string ElementReader(TypeReference type, EmissionContext context) => type switch
    {
        { Kind: TypeKind.Response, IsNullable: false } => ReaderOf(type, context) + ".Read",
        { Kind: TypeKind.Response or TypeKind.List } =>
            $"static (ref {SourceFile.Runtime}JsonReader element) => {Read(type, context, "element")}",
        _ => $"{SourceFile.Runtime}JsonReader.{ScalarName(type)}{(type.IsNullable ? "OrNull" : "")}",
    };

    /// <summary>The initial value of a property in an object that a user creates without setting it.</summary>
    public static string Default(TypeReference type, EmissionContext context) => type switch
    {
        { IsNullable: true } => "",
        { Kind: TypeKind.String } => " = \"\";",
        { Kind: TypeKind.Bytes } => " = global::System.Array.Empty<byte>();",
        { Kind: TypeKind.Response } => " = new();",
        { Kind: TypeKind.List } => $" = global::System.Array.Empty<{Of(type.Element!, context)}>();",
        _ => "",
    };

    private static string ElementReaders(TypeReference list, EmissionContext context) =>
        $"{ElementTryReader(list.Element!, context)}, {ElementReader(list.Element!, context)}";

    private static string ReaderOf(TypeReference type, EmissionContext context) => SourceFile.Wire(context, type.Name + "Reader");

    private static string ScalarName(TypeReference type) => type.Kind switch
    {
        TypeKind.Json => "JsonElement",
        _ => type.Kind.ToString(),
    };
}
