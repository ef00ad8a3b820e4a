using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CsCheck;

namespace Acme.Things.Tests;

/// <summary>Rows and values of every kind, drawn so that they meet.</summary>
internal static class RandomRows
{
    private static readonly string[] Atoms =
    ["a", "A", "b", "'", "''", "\"", "%", "%27", "&", "+", "#", "=", "?", "/", "\\", "(", ")", ",", ";", ":", "$", "@", " ", "\t", "\n", "é", "ß", "日", "🎲", "null", "eq", "0", "<", "{", "\u0001",
    ];

    public static Gen<string> Text { get; } = Gen.OneOf(Atoms).Array[0, 5].Select(string.Concat);

    public static Gen<int> Int { get; } = Gen.OneOf(Gen.Int[-3, 3], Gen.Int);

    public static Gen<long> Long { get; } = Gen.OneOf(Gen.Long[-3, 3], Gen.Long, Gen.Long[9007199254740990, 9007199254740996]);

    public static Gen<ulong> ULong { get; } = Gen.OneOf(Gen.ULong[0, 3], Gen.ULong, Gen.ULong[9223372036854775806, 9223372036854775810]);

    public static Gen<decimal> Decimal { get; } = Gen.OneOf(
        Gen.Int[-30, 30].Select(tenths => tenths / 10m),
        Gen.Select(Gen.Int, Gen.Int, Gen.Int, Gen.Bool, Gen.Int[0, 28])
            .Select(parts => new decimal(parts.Item1, parts.Item2, parts.Item3, parts.Item4, (byte)parts.Item5)),
        Gen.Long[9007199254740990, 9007199254740996].Select(number => (decimal)number),
        Gen.OneOf(decimal.MaxValue, decimal.MinValue, 141738338747111456m));

    public static Gen<double> Double { get; } = Gen.OneOf(
        Gen.Int[-30, 30].Select(tenths => tenths / 10d),
        Gen.Double.Where(double.IsFinite),
        Gen.OneOf(double.Epsilon, double.MaxValue, 7.21E-05, 1E+20));

    public static Gen<DateTimeOffset> Time { get; } = Gen.OneOf(
        Gen.Int[0, 5].Select(minutes => new DateTimeOffset(2024, 7, 11, 15, minutes, 18, TimeSpan.Zero)),
        Gen.Long[DateTime.MinValue.Ticks, DateTime.MaxValue.Ticks].Select(ticks => new DateTimeOffset(ticks, TimeSpan.Zero)));

    public static Gen<byte[]> Bytes { get; } = Gen.Byte.Array[0, 3];

    /// <summary>A table's sample as JSON.</summary>
    public static Gen<string> Rows { get; } = Members().Array[1, 25].Select(Json);

    public static Gen<T?> OrNull<T>(this Gen<T> gen)
        where T : struct => Gen.OneOf(gen.Select(value => (T?)value), gen.Select(value => (T?)value), Gen.Const((T?)null));

    private static Gen<(string, string?)[]> Members()
    {
        Gen<(string, string?)>[] members =
        [
            Member("name", Text, Quoted),
            Member("note", Nullable(Text), Quoted),
            Member("count", Int, Number),
            Member("rank", Nullable(Int), Number),
            Member("big", Long, Number),
            Member("far", Nullable(Long), Number),
            Member("total", ULong, Number),
            Member("amount", Decimal, Number),
            Member("fee", Nullable(Decimal), Number),
            Member("rate", Double, Number),
            Member("share", Nullable(Double), Number),
            Member("made", Time, Instant),
            Member("seen", Nullable(Time), Instant),
            Member("is_open", Gen.Bool, Boolean),
            Member("is_known", Nullable(Gen.Bool), Boolean), Member("hash", Bytes, Base64), Member("key", Nullable(Bytes), Base64),
        ];
        return members.Aggregate(
            Gen.Const(Array.Empty<(string, string?)>()),
            (all, member) => Gen.Select(all, member).Select(pair => ((string, string?)[])[.. pair.Item1, pair.Item2]));
    }

    private static Gen<object?> Nullable<T>(Gen<T> gen) =>
        Gen.OneOf(gen.Select(value => (object?)value), gen.Select(value => (object?)value), Gen.Const((object?)null));

    private static Gen<(string, string?)> Member<T>(string name, Gen<T> gen, Func<object, string> write) =>
        gen.Select(value => (name, value is null ? null : (string?)write(value)));

    private static string Number(object value) =>
        ((IFormattable)value).ToString(value is double ? "R" : null, CultureInfo.InvariantCulture);

    private static string Quoted(object value) => "\"" + JavaScriptEncoder.Default.Encode((string)value) + "\"";

    private static string Instant(object value) =>
        ((DateTimeOffset)value).ToString("'\"'yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'\"'", CultureInfo.InvariantCulture);

    private static string Boolean(object value) => (bool)value ? "true" : "false";

    private static string Base64(object value) => JsonSerializer.Serialize((byte[])value);

    private static string Json((string Name, string? Value)[][] rows)
    {
        var json = new StringBuilder("[");
        for (int i = 0; i < rows.Length; i++)
        {
            json.Append(i > 0 ? "," : "").Append(CultureInfo.InvariantCulture, $"{{\"id\":{i + 1},\"tags\":[]")
                .Append(string.Concat(rows[i].Select(member => $",\"{member.Name}\":{member.Value ?? "null"}"))).Append('}');
        }

        return json.Append(']').ToString();
    }
}
