using System.Text.Json;

namespace CardanoBI.Client.Runtime;

// The Read… methods once more, as ReadValue<T> method groups: reader.ReadList(JsonReader.Int64).
public ref partial struct JsonReader
{
    /// <summary>Reads a string, as an element of a list.</summary>
    /// <param name="reader">Stands before the element.</param>
    /// <returns>The element.</returns>
    public static string String(ref JsonReader reader) => reader.ReadString();

    /// <summary>Reads a string or null, as an element of a list.</summary>
    /// <param name="reader">Stands before the element.</param>
    /// <returns>The element, or null.</returns>
    public static string? StringOrNull(ref JsonReader reader) => reader.ReadStringOrNull();

    /// <summary>Reads a whole number of 32 bits, as an element of a list.</summary>
    /// <param name="reader">Stands before the element.</param>
    /// <returns>The element.</returns>
    public static int Int32(ref JsonReader reader) => reader.ReadInt32();

    /// <summary>Reads a whole number of 32 bits or null, as an element of a list.</summary>
    /// <param name="reader">Stands before the element.</param>
    /// <returns>The element, or null.</returns>
    public static int? Int32OrNull(ref JsonReader reader) => reader.ReadInt32OrNull();

    /// <summary>Reads a whole number of 64 bits, as an element of a list.</summary>
    /// <param name="reader">Stands before the element.</param>
    /// <returns>The element.</returns>
    public static long Int64(ref JsonReader reader) => reader.ReadInt64();

    /// <summary>Reads a whole number of 64 bits or null, as an element of a list.</summary>
    /// <param name="reader">Stands before the element.</param>
    /// <returns>The element, or null.</returns>
    public static long? Int64OrNull(ref JsonReader reader) => reader.ReadInt64OrNull();

    /// <summary>Reads a whole number of 64 bits, not negative, as an element of a list.</summary>
    /// <param name="reader">Stands before the element.</param>
    /// <returns>The element.</returns>
    public static ulong UInt64(ref JsonReader reader) => reader.ReadUInt64();

    /// <summary>Reads a whole number of 64 bits, not negative or null, as an element of a list.</summary>
    /// <param name="reader">Stands before the element.</param>
    /// <returns>The element, or null.</returns>
    public static ulong? UInt64OrNull(ref JsonReader reader) => reader.ReadUInt64OrNull();

    /// <summary>Reads an exact number, as an element of a list.</summary>
    /// <param name="reader">Stands before the element.</param>
    /// <returns>The element.</returns>
    public static decimal Decimal(ref JsonReader reader) => reader.ReadDecimal();

    /// <summary>Reads an exact number or null, as an element of a list.</summary>
    /// <param name="reader">Stands before the element.</param>
    /// <returns>The element, or null.</returns>
    public static decimal? DecimalOrNull(ref JsonReader reader) => reader.ReadDecimalOrNull();

    /// <summary>Reads a double, as an element of a list.</summary>
    /// <param name="reader">Stands before the element.</param>
    /// <returns>The element.</returns>
    public static double Double(ref JsonReader reader) => reader.ReadDouble();

    /// <summary>Reads a double or null, as an element of a list.</summary>
    /// <param name="reader">Stands before the element.</param>
    /// <returns>The element, or null.</returns>
    public static double? DoubleOrNull(ref JsonReader reader) => reader.ReadDoubleOrNull();

    /// <summary>Reads a boolean, as an element of a list.</summary>
    /// <param name="reader">Stands before the element.</param>
    /// <returns>The element.</returns>
    public static bool Boolean(ref JsonReader reader) => reader.ReadBoolean();

    /// <summary>Reads a boolean or null, as an element of a list.</summary>
    /// <param name="reader">Stands before the element.</param>
    /// <returns>The element, or null.</returns>
    public static bool? BooleanOrNull(ref JsonReader reader) => reader.ReadBooleanOrNull();

    /// <summary>Reads a date and time, as an element of a list.</summary>
    /// <param name="reader">Stands before the element.</param>
    /// <returns>The element.</returns>
    public static DateTimeOffset DateTimeOffset(ref JsonReader reader) => reader.ReadDateTimeOffset();

    /// <summary>Reads a date and time or null, as an element of a list.</summary>
    /// <param name="reader">Stands before the element.</param>
    /// <returns>The element, or null.</returns>
    public static DateTimeOffset? DateTimeOffsetOrNull(ref JsonReader reader) => reader.ReadDateTimeOffsetOrNull();

    /// <summary>Reads base64 bytes, as an element of a list.</summary>
    /// <param name="reader">Stands before the element.</param>
    /// <returns>The element.</returns>
    public static byte[] Bytes(ref JsonReader reader) => reader.ReadBytes();

    /// <summary>Reads base64 bytes or null, as an element of a list.</summary>
    /// <param name="reader">Stands before the element.</param>
    /// <returns>The element, or null.</returns>
    public static byte[]? BytesOrNull(ref JsonReader reader) => reader.ReadBytesOrNull();

    /// <summary>Reads a value of any kind, as an element of a list.</summary>
    /// <param name="reader">Stands before the element.</param>
    /// <returns>The element.</returns>
    public static JsonElement JsonElement(ref JsonReader reader) => reader.ReadJsonElement();

    /// <summary>Reads a value of any kind or null, as an element of a list.</summary>
    /// <param name="reader">Stands before the element.</param>
    /// <returns>The element, or null.</returns>
    public static JsonElement? JsonElementOrNull(ref JsonReader reader) => reader.ReadJsonElementOrNull();
}
