using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace CardanoBI.Client.Tests.Json.Agreement;

/// <summary>
/// System.Text.Json as the design's rules would have it; what it does not say is the
/// serializer's own behaviour. Only for valid documents: it knows no required member.
/// </summary>
internal static partial class Reference
{
    public static readonly JsonSerializerOptions Rules = new() { Converters = { new ExactDecimal(), new UtcTime(), new UnsignedZero() } };

    /// <summary>The rows of a list, or the object; as exact text.</summary>
    public static string Read(ReadableOperation operation, byte[] document)
    {
        Type type = operation.Envelope switch
        {
            Envelope.Object => operation.Shape.Type,
            Envelope.List => typeof(IReadOnlyList<>).MakeGenericType(operation.Shape.Type),
            _ => typeof(Wrapper<>).MakeGenericType(operation.Shape.Type),
        };
        object? read = JsonSerializer.Deserialize(document, type, Rules);
        return Outcome.Text(read is IWrapper wrapper ? wrapper.Rows : read);
    }

    private interface IWrapper
    {
        object? Rows { get; }
    }

    private sealed record Wrapper<T> : IWrapper
    {
        [JsonPropertyName("value")] public IReadOnlyList<T>? Value { get; init; }

        [JsonIgnore] public object? Rows => Value;
    }

    /// <summary>A number is exact, or an error; its places are kept where they are written without an exponent.</summary>
    private sealed class ExactDecimal : JsonConverter<decimal>
    {
        public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            string text = Encoding.UTF8.GetString(reader.ValueSpan);
            string[] parts = text.Split('e', 'E');
            if (parts.Length == 1 && text.Length <= 28)
                return decimal.Parse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
            string[] number = parts[0].Split('.');
            string fraction = number.Length > 1 ? number[1] : "";
            BigInteger digits = BigInteger.Parse(number[0] + fraction, CultureInfo.InvariantCulture);
            if (digits.IsZero) return 0;
            BigInteger scale = fraction.Length - (parts.Length > 1
                ? BigInteger.Parse(parts[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)
                : 0);
            while (digits % 10 == 0) (digits, scale) = (digits / 10, scale - 1);
            if (scale < -28) throw new JsonException("not exact");
            for (; scale < 0; scale++) digits *= 10;
            BigInteger bits = BigInteger.Abs(digits);
            if (scale > 28 || bits >= BigInteger.One << 96) throw new JsonException("not exact");
            uint Word(int index) => (uint)((bits >> (32 * index)) & uint.MaxValue);
            return new decimal((int)Word(0), (int)Word(1), (int)Word(2), digits < 0, (byte)scale);
        }

        public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) =>
            throw new NotSupportedException();
    }

    /// <summary>A time without a zone is UTC; one with a zone keeps it.</summary>
    private sealed partial class UtcTime : JsonConverter<DateTimeOffset>
    {
        public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            string text = reader.GetString()!;
            // The framework's format takes -0:30 as well, and a point without a digit.
            if (!Written().IsMatch(text)) throw new JsonException("not a time");
            return DateTimeOffset.ParseExact(
                text, "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
        }

        public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
            throw new NotSupportedException();

        [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,7})?(Z|[+-]\d\d:\d\d)?\z", RegexOptions.ECMAScript)]
        private static partial Regex Written();
    }

    /// <summary>The serializer refuses <c>-0</c> where no sign is expected; it is a zero all the same.</summary>
    private sealed class UnsignedZero : JsonConverter<ulong>
    {
        public override ulong Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.ValueSpan.SequenceEqual("-0"u8) ? 0 : reader.GetUInt64();

        public override void Write(Utf8JsonWriter writer, ulong value, JsonSerializerOptions options) => throw new NotSupportedException();
    }
}
