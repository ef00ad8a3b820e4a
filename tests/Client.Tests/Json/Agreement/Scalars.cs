using System.Globalization;
using System.Text;
using System.Text.Json;

namespace CardanoBI.Client.Tests.Json.Agreement;

/// <summary>JSON texts of single values.</summary>
internal static class Scalars
{
    private const string Plain = "abcdefghijklmnopqrstuvwxyzABC 0123456789_-+/=.:'&<>~\u007f";

    private static readonly string[] OtherScripts = ["é", "日本", "🎉", "\u2028", "\u0080", "\ufeff", "ß", "\uffff"];
    private static readonly string[] Escapes = ["\\n", "\\\"", "\\\\", "\\/", "\\u0041", "\\u00e9", "\\ud83c\\udf89", "\\u0000", "\\t"];
    private static readonly string[] WrongValues =
    [
        "null", "true", "\"x\"", "1", "-1", "1.5", "1e3", "[]", "{}", "[[1]]", "{\"a\":[null]}", "2147483648", "-2147483649", "9223372036854775808", "-9223372036854775809", "18446744073709551616",
        "1E-30",
        "0.00000000000000000000000000001",
        "79228162514264337593543950336",
        "1.23456789012345678901234567891",
        "1e400",
        "-1e400",
        "1e99999999999",
        "01",
        "+1",
        ".5",
        "1.",
        "1e",
        "-",
        "NaN",
        "tru",
        "nul",
        "\"\\ud83c\"",
        "\"\\x\"",
        "\"a\nb\"",
        "\"2024-02-30T00:00:00\"",
        "\"2024-07-11 15:02:18\"",
        "\"2024-07-11T15:02:18.12345678\"",
        "\"AQI\"",
        "\"AQ=I\"",
        "\"-_8=\"",
        "",
    ];

    private static readonly string[] Decimals =
    [
        "0", "-0", "-0.0", "0.10", "7.21E-05", "1e5", "141738338747111456", "79228162514264337593543950335", "-79228162514264337593543950335", "7.9228162514264337593543950335", "1E-28", "9223372036854775808",
        "18446744073709551615",
        "1234567890123456789",
        "123456789012345678",
        "12345678.12345678",
        "0.123456789012345678",
        "0e999999999999",
        "1.0000000000000000000000000000000000",
        "99999999",
        "100000000",
        "-12345678",
    ];

    private static readonly string[] Times =
    [
        "2024-07-11T15:02:18Z", "2024-07-11T15:02:18.1", "2024-07-11T15:02:18.1234567", "2024-02-29T23:59:59+14:00", "0001-01-01T00:00:00", "9999-12-31T23:59:59.9999999", "2024-07-11T15:02:18.000-05:30",
    ];

    private static readonly Dictionary<Type, string[]> Edges = new()
    {
        [typeof(int)] = ["0", "-0", "2147483647", "-2147483648", "12345678", "99999999", "-1"],
        [typeof(long)] = ["0", "-0", "9223372036854775807", "-9223372036854775808", "141738338747111456", "999999999999999999", "1000000000000000000", "12345678", "-12345678", "123456789"],
        [typeof(ulong)] = ["0", "-0", "9223372036854775807", "9223372036854775808", "18446744073709551615", "1000000000000000000", "12345678"],
        [typeof(decimal)] = Decimals,
        [typeof(double)] = [.. Decimals.Where(number => number.Length < 25), "1E-30", "1.7976931348623157e308", "5e-324", "1e-400", "-1E+2", "0.1E1"],
    };

    public static string Wrong(Random random) => WrongValues[random.Next(WrongValues.Length)];

    public static string Of(Type type, Habits habits, Random random)
    {
        bool isEdge = habits.HasFlag(Habits.Edges) && random.Next(3) == 0;
        if (isEdge && Edges.TryGetValue(type, out string[]? edges)) return edges[random.Next(edges.Length)];
        if (type == typeof(string)) return Text(habits, random);
        if (type == typeof(byte[])) return $"\"{Escaped(Convert.ToBase64String(Bytes(random)), habits, random)}\"";
        if (type == typeof(DateTimeOffset))
            return $"\"{Escaped(isEdge ? Times[random.Next(Times.Length)] : Time(random), habits, random)}\"";
        if (type == typeof(bool)) return random.Next(2) == 0 ? "true" : "false";
        if (type == typeof(JsonElement)) return random.Next(2) == 0 ? "{\"a\":[1,\"é\",{\"b\":null}]}" : Text(habits, random);
        int sign = type == typeof(ulong) || random.Next(4) > 0 ? 1 : -1;
        long whole = random.NextInt64((long)Math.Pow(10, random.Next(1, type == typeof(int) ? 9 : 18)));
        string fraction = type == typeof(int) || type == typeof(long) || type == typeof(ulong) || random.Next(2) == 0
            ? ""
            : $".{random.Next(1_000_000):D6}";
        return (whole * sign).ToString(CultureInfo.InvariantCulture) + fraction;
    }

    /// <summary>Some characters of a plain text written as escapes.</summary>
    public static string Escaped(string plain, Habits habits, Random random)
    {
        if (!habits.HasFlag(Habits.Escapes) || random.Next(3) > 0) return plain;
        return string.Concat(plain.Select(character => random.Next(6) == 0 ? $"\\u{(int)character:x4}" : character.ToString()));
    }

    private static string Text(Habits habits, Random random)
    {
        var text = new StringBuilder("\"");
        for (int length = random.Next(random.Next(4) == 0 ? 90 : 12); length > 0; length--)
        {
            text.Append(random.Next(5) switch
            {
                0 when habits.HasFlag(Habits.Escapes) => Escapes[random.Next(Escapes.Length)],
                1 when habits.HasFlag(Habits.Unicode) => OtherScripts[random.Next(OtherScripts.Length)],
                _ => Plain[random.Next(Plain.Length)],
            });
        }

        return text.Append('"').ToString();
    }

    private static byte[] Bytes(Random random)
    {
        byte[] bytes = new byte[random.Next(40)];
        random.NextBytes(bytes);
        return bytes;
    }

    private static string Time(Random random) =>
        new DateTime(2017, 9, 23).AddSeconds(random.Next(300_000_000)).ToString("s", CultureInfo.InvariantCulture);
}
