using System.Globalization;
using System.Text;
using CardanoBI.Generator.Basics;
using CardanoBI.Generator.Client;

namespace CardanoBI.Gen.Changes;

/// <summary>Puts changes into words.</summary>
internal static class Wording
{
    private const int LongestText = 160;

    /// <summary>
    /// A page's words as a code span: on one line, no longer than is useful, and without a character that would end the span. Nothing in a
    /// span is markup, a mention or a link, wherever the words are shown.
    /// </summary>
    public static string Code(string text)
    {
        var line = new StringBuilder();
        int end = text.Length <= LongestText ? text.Length : char.IsLowSurrogate(text[LongestText]) ? LongestText - 1 : LongestText;
        for (int i = 0; i < end; i++) line.Append(HiddenText.IsHidden(text, i) ? ' ' : text[i] == '`' ? '\'' : text[i]);
        if (end < text.Length) line.Append('…');
        string span = line.ToString().Trim();
        return span.Length > 0 ? $"`{span}`" : "nothing";
    }

    public static string Code(long number) => Code(number.ToString(CultureInfo.InvariantCulture));

    public static string FromTo(string old, string @new) => $"{Code(old)} → {Code(@new)}";

    public static string FromTo(long? old, long? @new) => $"{OrNone(old)} → {OrNone(@new)}";

    /// <summary>A type of the emitted client in C#.</summary>
    public static string InCSharp(TypeReference type) => type.Kind switch
    {
        TypeKind.String => "string",
        TypeKind.Bytes => "byte[]",
        TypeKind.Boolean => "bool",
        TypeKind.Int32 => "int",
        TypeKind.Int64 => "long",
        TypeKind.UInt64 => "ulong",
        TypeKind.Decimal => "decimal",
        TypeKind.Double => "double",
        TypeKind.Json => "JsonElement",
        TypeKind.Response => type.Name,
        TypeKind.List => $"IReadOnlyList<{InCSharp(type.Element!)}>",
        _ => type.Kind.ToString(),
    } + (type.IsNullable ? "?" : "");

    /// <summary>A parameter's type in the emitted client.</summary>
    public static string InCSharp(Parameter parameter) => parameter.Type switch
    {
        ParameterClrType.String => "string",
        ParameterClrType.Boolean => "bool",
        ParameterClrType.Int32 => "int",
        ParameterClrType.Int64 => "long",
        ParameterClrType.Decimal => "decimal",
        _ => parameter.Type.ToString(),
    } + (parameter.IsArgument ? "" : "?");

    private static string OrNone(long? number) => number is { } known ? Code(known) : "none";
}
