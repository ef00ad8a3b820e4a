using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CardanoBI.Client;

/// <summary>What a page type can do without being known.</summary>
internal interface IPage
{
    JsonConverter CreateConverter();
}

/// <summary>
/// A page as an object: its rows, the total number, and what is known about further rows. Names follow the options' naming policy; unknown
/// members are ignored.
/// </summary>
internal sealed class PageConverter<T> : JsonConverter<Page<T>>
{
    private const string Rows = "Rows";

    public override Page<T>? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject) throw new JsonException("A page is an object.");
        IReadOnlyList<T>? rows = null;
        long? totalCount = null;
        bool? hasMore = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = reader.GetString()!;
            reader.Read();
            if (Is(name, Rows, options)) rows = ReadRows(ref reader, options);
            else if (Is(name, nameof(Page<T>.TotalCount), options))
                totalCount = reader.TokenType == JsonTokenType.Null ? null : reader.GetInt64();
            else if (Is(name, nameof(Page<T>.HasMore), options))
                hasMore = reader.TokenType == JsonTokenType.Null ? null : reader.GetBoolean();
            else reader.Skip();
        }

        return new Page<T>(rows ?? throw new JsonException($"A page has '{Name(Rows, options)}'."), totalCount, hasMore);
    }

    public override void Write(Utf8JsonWriter writer, Page<T> value, JsonSerializerOptions options)
    {
        JsonTypeInfo<T> rowInfo = RowInfo(options);
        writer.WriteStartObject();
        writer.WriteStartArray(Name(Rows, options));
        foreach (T row in value) JsonSerializer.Serialize(writer, row, rowInfo);
        writer.WriteEndArray();
        bool isNullLeftOut =
            options.DefaultIgnoreCondition is JsonIgnoreCondition.WhenWritingNull or JsonIgnoreCondition.WhenWritingDefault;
        if (value.TotalCount is long totalCount) writer.WriteNumber(Name(nameof(value.TotalCount), options), totalCount);
        else if (!isNullLeftOut) writer.WriteNull(Name(nameof(value.TotalCount), options));
        if (value.HasMore is bool hasMore) writer.WriteBoolean(Name(nameof(value.HasMore), options), hasMore);
        else if (!isNullLeftOut) writer.WriteNull(Name(nameof(value.HasMore), options));
        // Redundant, but useful for readers in other languages.
        writer.WriteBoolean(Name(nameof(value.MayHaveMore), options), value.MayHaveMore);
        writer.WriteEndObject();
    }

    private static List<T> ReadRows(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray) throw new JsonException($"A page's '{Name(Rows, options)}' are an array.");
        JsonTypeInfo<T> rowInfo = RowInfo(options);
        var rows = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) rows.Add(JsonSerializer.Deserialize(ref reader, rowInfo)!);
        return rows;
    }

    /// <exception cref="NotSupportedException">
    /// A source-generated context does not know the rows' type; the message says what to add.
    /// </exception>
    private static JsonTypeInfo<T> RowInfo(JsonSerializerOptions options) => (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));

    private static string Name(string name, JsonSerializerOptions options) => options.PropertyNamingPolicy?.ConvertName(name) ?? name;

    private static bool Is(string name, string expected, JsonSerializerOptions options) => string.Equals(
        name,
        Name(expected, options),
        options.PropertyNameCaseInsensitive ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);
}
