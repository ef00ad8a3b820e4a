// The Read… methods once more, as ReadValue<T> method groups: reader.ReadList(JsonReader.Int64).
using System.Text.Json;

namespace CardanoBI.Client.Runtime;

public ref partial struct JsonReader
{
    public static string String(ref JsonReader reader) => reader.ReadString();

    public static string? StringOrNull(ref JsonReader reader) => reader.ReadStringOrNull();

    public static int Int32(ref JsonReader reader) => reader.ReadInt32();

    public static int? Int32OrNull(ref JsonReader reader) => reader.ReadInt32OrNull();

    public static long Int64(ref JsonReader reader) => reader.ReadInt64();

    public static long? Int64OrNull(ref JsonReader reader) => reader.ReadInt64OrNull();

    public static ulong UInt64(ref JsonReader reader) => reader.ReadUInt64();

    public static ulong? UInt64OrNull(ref JsonReader reader) => reader.ReadUInt64OrNull();

    public static decimal Decimal(ref JsonReader reader) => reader.ReadDecimal();

    public static decimal? DecimalOrNull(ref JsonReader reader) => reader.ReadDecimalOrNull();

    public static double Double(ref JsonReader reader) => reader.ReadDouble();

    public static double? DoubleOrNull(ref JsonReader reader) => reader.ReadDoubleOrNull();

    public static bool Boolean(ref JsonReader reader) => reader.ReadBoolean();

    public static bool? BooleanOrNull(ref JsonReader reader) => reader.ReadBooleanOrNull();

    public static DateTimeOffset DateTimeOffset(ref JsonReader reader) => reader.ReadDateTimeOffset();

    public static DateTimeOffset? DateTimeOffsetOrNull(ref JsonReader reader) => reader.ReadDateTimeOffsetOrNull();

    public static byte[] Bytes(ref JsonReader reader) => reader.ReadBytes();

    public static byte[]? BytesOrNull(ref JsonReader reader) => reader.ReadBytesOrNull();

    public static JsonElement JsonElement(ref JsonReader reader) => reader.ReadJsonElement();

    public static JsonElement? JsonElementOrNull(ref JsonReader reader) => reader.ReadJsonElementOrNull();
}
