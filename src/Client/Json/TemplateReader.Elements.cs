using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace CardanoBI.Client.Runtime;

/// <summary>The value readers as functions, for the elements of lists.</summary>
public ref partial struct TemplateReader
{
    /// <summary>An element read by <see cref="TryReadString"/>.</summary>
    /// <param name="reader">Stands before the element.</param>
    /// <param name="value">The element.</param>
    /// <returns>Whether it stands as documented.</returns>
    public static bool String(ref TemplateReader reader, [NotNullWhen(true)] out string? value) => reader.TryReadString(out value);

    /// <summary>An element read by <see cref="TryReadStringOrNull"/>.</summary>
    /// <param name="reader">Stands before the element.</param>
    /// <param name="value">The element.</param>
    /// <returns>Whether it stands as documented.</returns>
    public static bool StringOrNull(ref TemplateReader reader, out string? value) => reader.TryReadStringOrNull(out value);

    /// <summary>An element read by <see cref="TryReadInt32"/>.</summary>
    /// <param name="reader">Stands before the element.</param>
    /// <param name="value">The element.</param>
    /// <returns>Whether it stands as documented.</returns>
    public static bool Int32(ref TemplateReader reader, out int value) => reader.TryReadInt32(out value);

    /// <summary>An element read by <see cref="TryReadInt32OrNull"/>.</summary>
    /// <param name="reader">Stands before the element.</param>
    /// <param name="value">The element.</param>
    /// <returns>Whether it stands as documented.</returns>
    public static bool Int32OrNull(ref TemplateReader reader, out int? value) => reader.TryReadInt32OrNull(out value);

    /// <summary>An element read by <see cref="TryReadInt64"/>.</summary>
    /// <param name="reader">Stands before the element.</param>
    /// <param name="value">The element.</param>
    /// <returns>Whether it stands as documented.</returns>
    public static bool Int64(ref TemplateReader reader, out long value) => reader.TryReadInt64(out value);

    /// <summary>An element read by <see cref="TryReadInt64OrNull"/>.</summary>
    /// <param name="reader">Stands before the element.</param>
    /// <param name="value">The element.</param>
    /// <returns>Whether it stands as documented.</returns>
    public static bool Int64OrNull(ref TemplateReader reader, out long? value) => reader.TryReadInt64OrNull(out value);

    /// <summary>An element read by <see cref="TryReadUInt64"/>.</summary>
    /// <param name="reader">Stands before the element.</param>
    /// <param name="value">The element.</param>
    /// <returns>Whether it stands as documented.</returns>
    public static bool UInt64(ref TemplateReader reader, out ulong value) => reader.TryReadUInt64(out value);

    /// <summary>An element read by <see cref="TryReadUInt64OrNull"/>.</summary>
    /// <param name="reader">Stands before the element.</param>
    /// <param name="value">The element.</param>
    /// <returns>Whether it stands as documented.</returns>
    public static bool UInt64OrNull(ref TemplateReader reader, out ulong? value) => reader.TryReadUInt64OrNull(out value);

    /// <summary>An element read by <see cref="TryReadDecimal"/>.</summary>
    /// <param name="reader">Stands before the element.</param>
    /// <param name="value">The element.</param>
    /// <returns>Whether it stands as documented.</returns>
    public static bool Decimal(ref TemplateReader reader, out decimal value) => reader.TryReadDecimal(out value);

    /// <summary>An element read by <see cref="TryReadDecimalOrNull"/>.</summary>
    /// <param name="reader">Stands before the element.</param>
    /// <param name="value">The element.</param>
    /// <returns>Whether it stands as documented.</returns>
    public static bool DecimalOrNull(ref TemplateReader reader, out decimal? value) => reader.TryReadDecimalOrNull(out value);

    /// <summary>An element read by <see cref="TryReadDouble"/>.</summary>
    /// <param name="reader">Stands before the element.</param>
    /// <param name="value">The element.</param>
    /// <returns>Whether it stands as documented.</returns>
    public static bool Double(ref TemplateReader reader, out double value) => reader.TryReadDouble(out value);

    /// <summary>An element read by <see cref="TryReadDoubleOrNull"/>.</summary>
    /// <param name="reader">Stands before the element.</param>
    /// <param name="value">The element.</param>
    /// <returns>Whether it stands as documented.</returns>
    public static bool DoubleOrNull(ref TemplateReader reader, out double? value) => reader.TryReadDoubleOrNull(out value);

    /// <summary>An element read by <see cref="TryReadBoolean"/>.</summary>
    /// <param name="reader">Stands before the element.</param>
    /// <param name="value">The element.</param>
    /// <returns>Whether it stands as documented.</returns>
    public static bool Boolean(ref TemplateReader reader, out bool value) => reader.TryReadBoolean(out value);

    /// <summary>An element read by <see cref="TryReadBooleanOrNull"/>.</summary>
    /// <param name="reader">Stands before the element.</param>
    /// <param name="value">The element.</param>
    /// <returns>Whether it stands as documented.</returns>
    public static bool BooleanOrNull(ref TemplateReader reader, out bool? value) => reader.TryReadBooleanOrNull(out value);

    /// <summary>An element read by <see cref="TryReadDateTimeOffset"/>.</summary>
    /// <param name="reader">Stands before the element.</param>
    /// <param name="value">The element.</param>
    /// <returns>Whether it stands as documented.</returns>
    public static bool DateTimeOffset(ref TemplateReader reader, out DateTimeOffset value) => reader.TryReadDateTimeOffset(out value);

    /// <summary>An element read by <see cref="TryReadDateTimeOffsetOrNull"/>.</summary>
    /// <param name="reader">Stands before the element.</param>
    /// <param name="value">The element.</param>
    /// <returns>Whether it stands as documented.</returns>
    public static bool DateTimeOffsetOrNull(ref TemplateReader reader, out DateTimeOffset? value) => reader.TryReadDateTimeOffsetOrNull(out value);

    /// <summary>An element read by <see cref="TryReadBytes"/>.</summary>
    /// <param name="reader">Stands before the element.</param>
    /// <param name="value">The element.</param>
    /// <returns>Whether it stands as documented.</returns>
    public static bool Bytes(ref TemplateReader reader, [NotNullWhen(true)] out byte[]? value) => reader.TryReadBytes(out value);

    /// <summary>An element read by <see cref="TryReadBytesOrNull"/>.</summary>
    /// <param name="reader">Stands before the element.</param>
    /// <param name="value">The element.</param>
    /// <returns>Whether it stands as documented.</returns>
    public static bool BytesOrNull(ref TemplateReader reader, out byte[]? value) => reader.TryReadBytesOrNull(out value);

    /// <summary>An element read by <see cref="TryReadJsonElement"/>.</summary>
    /// <param name="reader">Stands before the element.</param>
    /// <param name="value">The element.</param>
    /// <returns>Whether it stands as documented.</returns>
    public static bool JsonElement(ref TemplateReader reader, out JsonElement value) => reader.TryReadJsonElement(out value);

    /// <summary>An element read by <see cref="TryReadJsonElementOrNull"/>.</summary>
    /// <param name="reader">Stands before the element.</param>
    /// <param name="value">The element.</param>
    /// <returns>Whether it stands as documented.</returns>
    public static bool JsonElementOrNull(ref TemplateReader reader, out JsonElement? value) => reader.TryReadJsonElementOrNull(out value);
}
