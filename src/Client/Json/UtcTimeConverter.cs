using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using CardanoBI.Client.Json;

namespace CardanoBI.Client;

/// <summary>
/// Reads times as the client's own types do: the server writes them in UTC but without a zone, which <c>System.Text.Json</c> takes for
/// local time. For a type of your own that <c>SendAsync</c> reads: <c>[JsonConverter(typeof(UtcTimeConverter))] DateTimeOffset Time</c>,
/// or in the <c>Converters</c> of a context's <c>JsonSourceGenerationOptions</c>, for nullable properties too.
/// </summary>
public sealed class UtcTimeConverter : JsonConverter<DateTimeOffset>
{
    /// <summary>Reads a time.</summary>
    /// <param name="reader">The reader, at a string.</param>
    /// <param name="typeToConvert">Not used.</param>
    /// <param name="options">Not used.</param>
    /// <returns>The time, in UTC unless it is written with another offset.</returns>
    /// <exception cref="JsonException">
    /// The value is not a date and a time in ISO 8601, or has more digits than a <see cref="DateTimeOffset"/> can hold.
    /// </exception>
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        // One reading of times in the package: the client's own.
        bool isString = reader.TokenType == JsonTokenType.String;
        if (isString && TimeText.TryParse(Encoding.UTF8.GetBytes(reader.GetString()!), out DateTimeOffset time)) return time;
        throw new JsonException();
    }

    /// <summary>Writes a time with its offset.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The time.</param>
    /// <param name="options">Not used.</param>
    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value);
}
