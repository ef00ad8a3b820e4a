// The value readers as functions, for the elements of lists.
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace CardanoBI.Client.Runtime;

public ref partial struct TemplateReader
{
    public static bool String(ref TemplateReader reader, [NotNullWhen(true)] out string? value) => reader.TryReadString(out value);

    public static bool StringOrNull(ref TemplateReader reader, out string? value) => reader.TryReadStringOrNull(out value);

    public static bool Int32(ref TemplateReader reader, out int value) => reader.TryReadInt32(out value);

    public static bool Int32OrNull(ref TemplateReader reader, out int? value) => reader.TryReadInt32OrNull(out value);

    public static bool Int64(ref TemplateReader reader, out long value) => reader.TryReadInt64(out value);

    public static bool Int64OrNull(ref TemplateReader reader, out long? value) => reader.TryReadInt64OrNull(out value);

    public static bool UInt64(ref TemplateReader reader, out ulong value) => reader.TryReadUInt64(out value);

    public static bool UInt64OrNull(ref TemplateReader reader, out ulong? value) => reader.TryReadUInt64OrNull(out value);

    public static bool Decimal(ref TemplateReader reader, out decimal value) => reader.TryReadDecimal(out value);

    public static bool DecimalOrNull(ref TemplateReader reader, out decimal? value) => reader.TryReadDecimalOrNull(out value);

    public static bool Double(ref TemplateReader reader, out double value) => reader.TryReadDouble(out value);

    public static bool DoubleOrNull(ref TemplateReader reader, out double? value) => reader.TryReadDoubleOrNull(out value);

    public static bool Boolean(ref TemplateReader reader, out bool value) => reader.TryReadBoolean(out value);

    public static bool BooleanOrNull(ref TemplateReader reader, out bool? value) => reader.TryReadBooleanOrNull(out value);

    public static bool DateTimeOffset(ref TemplateReader reader, out DateTimeOffset value) => reader.TryReadDateTimeOffset(out value);

    public static bool DateTimeOffsetOrNull(ref TemplateReader reader, out DateTimeOffset? value) =>
        reader.TryReadDateTimeOffsetOrNull(out value);

    public static bool Bytes(ref TemplateReader reader, [NotNullWhen(true)] out byte[]? value) => reader.TryReadBytes(out value);

    public static bool BytesOrNull(ref TemplateReader reader, out byte[]? value) => reader.TryReadBytesOrNull(out value);

    public static bool JsonElement(ref TemplateReader reader, out JsonElement value) => reader.TryReadJsonElement(out value);

    public static bool JsonElementOrNull(ref TemplateReader reader, out JsonElement? value) => reader.TryReadJsonElementOrNull(out value);
}
