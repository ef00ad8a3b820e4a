extern alias client;

using System.Text;
using System.Text.Json;
using CardanoBI.Gen.Probing;
using CardanoBI.Generator.Client;
using client::CardanoBI.Client;
using client::CardanoBI.Client.Runtime;
using Microsoft.CodeAnalysis;
using TypeKind = CardanoBI.Generator.Client.TypeKind;

namespace CardanoBI.Gen.Tests.Probing;

/// <summary>
/// Every kind of value in the place of every type: the probe calls it an error exactly if the client's own reader throws. The two have no
/// line of code in common.
/// </summary>
public sealed class ReaderAgreementTests
{
    private static readonly string[] Numbers =
    [
        "0", "-0", "1", "-1", "1.0", "1.5", "-0.0", "1e3", "1E+2", "1e-3", "0e5", "1E400", "-1E400", "1e-400", "5e-324",
        "12345678", "123456789", "2147483647", "2147483648", "-2147483648", "-2147483649",
        "9223372036854775807", "9223372036854775808", "-9223372036854775808", "-9223372036854775809",
        "18446744073709551615", "18446744073709551616", "141738338747111456", "141738338747111456.25",
        "79228162514264337593543950335", "79228162514264337593543950336", "-79228162514264337593543950335",
        "7922816251426433759354395033.5", "7.9228162514264337593543950336", "0.0000000000000000000000000001",
        "1E-28", "1E-29", "1e28", "1e29", "100000000000000000000000000000e-10", "0.00000000000000000000000000001e1",
        "0e99999999999", "0.0e-99999999999", "1e99999999999", "1e-99999999999", "1e2147483647", "1e-2147483648",
        "1." + new string('0', 500), "1" + new string('0', 500) + "e-500", "1" + new string('0', 500), new string('7', 2000),
        "0." + new string('0', 500), "0." + new string('0', 500) + "1e501",
    ];

    private static readonly string[] Texts =
    [
        "", "a", "1", "12", "1.5", "null", "true", "AAAA", "AAA=", "AA==", "AB==", "AAB=", "A", "AAA", "AA=A", "A===", "====", "A-_=",
        "AA AA", " AAAA", "AAAA ", @"AAAA\n", @"AAAA\r\nAAAA", @"\u0041AAA", @"\/\/\/\/", "+/+/", "ÄAAA", @"\u00c4AAA", "AAAAA===",
        "2024-07-11T15:02:18", "2024-07-11T15:02:18Z", "2024-07-11T15:02:18z", "2024-07-11t15:02:18", "2024-07-11T15:02",
        "2024-07-11T15:02:18.", "2024-07-11T15:02:18.1", "2024-07-11T15:02:18.12345", "2024-07-11T15:02:18.123456Z",
        "2024-07-11T15:02:18.1234567", "2024-07-11T15:02:18.12345678", "2024-07-11T15:02:18+01:00", "2024-07-11T15:02:18-0100",
        "2024-07-11T15:02:18+14:00", "2024-07-11T15:02:18-14:00", "2024-07-11T15:02:18+14:01", "2024-07-11T15:02:18+15:00",
        "2024-07-11T15:02:18+00:60", "2024-07-11T15:02:18 Z", "2024-07-11", "2024-07-11 15:02:18", "11.07.2024", "2024-02-30T15:02:18",
        "2023-02-29T15:02:18", "2024-02-29T15:02:18", "2024-13-01T15:02:18", "2024-00-01T15:02:18", "0000-01-01T00:00:00",
        "0001-01-01T00:00:00", "0001-01-01T00:00:00+14:00", "0001-01-01T00:00:00-14:00", "9999-12-31T23:59:59-00:01",
        "9999-12-31T23:59:59.9999999", "9999-12-31T23:59:59.9999999+14:00", "2024-07-11T24:00:00", "2024-07-11T23:59:60",
        "2024-07-11T15:60:00", "٢٠٢٤-07-11T15:02:18", "2024-07-11T15:02:18.١", @"2024-07-11T15\u003a02:18", " 2024-07-11T15:02:18",
        "😀", @"\ud83d\ude00", @"\ud800", @"\uDC00a", @"a\ud83d", @"\u0000", @"\\ud800", @"\\\ud800", @"""", @"{}", new string('x', 5000),
    ];

    private static readonly string[] Others =
    [
        "true", "false", "null", "{}", "[]", """{"a":1}""", """{"a":1,"a":null}""", "[1]", "[null]", "[[]]", """["a"]""", "[1,null,2.5]",
        """["a",1]""", "[1.0]", "[-0]", " 7 ", "\t\"a\"\r\n", new string('[', 50) + new string(']', 50), new string('[', 80) + new string(']', 80),
        "{\"a\":" + new string('[', 62) + new string(']', 62) + "}",
    ];

    /// <summary>What no parser of JSON takes.</summary>
    private static readonly string[] Broken =
    [
        "tru", "True", "01", "+1", ".5", "1.", "1e", "NaN", "Infinity", "-", "'a'", "\"a", "\"\\x\"", "\"\\u12\"", "\"a\tb\"", "", ",", "1,",
        "1 2", "[1", "{\"a\"}", "{a:1}", "/* a */ 1", "\u00a01", "<html>",
    ];

    private static readonly Dictionary<TypeKind, (Action<byte[]> Read, Action<byte[]> ReadOrNull)> Readers = new()
    {
        [TypeKind.String] = Reader(JsonReader.String, JsonReader.StringOrNull),
        [TypeKind.Bytes] = Reader(JsonReader.Bytes, JsonReader.BytesOrNull),
        [TypeKind.DateTimeOffset] = Reader(JsonReader.DateTimeOffset, JsonReader.DateTimeOffsetOrNull),
        [TypeKind.Boolean] = Reader(JsonReader.Boolean, JsonReader.BooleanOrNull),
        [TypeKind.Int32] = Reader(JsonReader.Int32, JsonReader.Int32OrNull),
        [TypeKind.Int64] = Reader(JsonReader.Int64, JsonReader.Int64OrNull),
        [TypeKind.UInt64] = Reader(JsonReader.UInt64, JsonReader.UInt64OrNull),
        [TypeKind.Decimal] = Reader(JsonReader.Decimal, JsonReader.DecimalOrNull),
        [TypeKind.Double] = Reader(JsonReader.Double, JsonReader.DoubleOrNull),
        [TypeKind.Json] = Reader(JsonReader.JsonElement, JsonReader.JsonElementOrNull),
    };

    public static TheoryData<string> Kinds => [.. Readers.Keys.Select(kind => kind.ToString())];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void An_error_is_what_the_reader_refuses(string kind)
    {
        TypeKind type = Enum.Parse<TypeKind>(kind);
        IEnumerable<string> values = [.. Numbers, .. Texts.Select(Quoted), .. Others, .. Broken];
        Assert.Empty(
            from value in values
            from isNullable in (bool[])[false, true]
            let reference = new TypeReference(type, isNullable)
            let isRefused = Throws(isNullable ? Readers[type].ReadOrNull : Readers[type].Read, Utf8($"[{value}]"))
            where IsError(reference, Utf8($"[{value}]")) != isRefused && !IsHalfCharacter(type, value)
            select $"{reference.InWords}: {Shown(value)}: the reader {(isRefused ? "refuses" : "takes")} it");
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void An_error_in_a_list_is_what_the_reader_refuses(string kind)
    {
        TypeKind type = Enum.Parse<TypeKind>(kind);
        // The list itself is a level more, which is one too many for the deepest.
        string[] values = [.. Numbers, .. Texts.Select(Quoted), .. Others.Where(value => value.Length < 120)];
        Assert.Empty(
            from value in values
            from isNullable in (bool[])[false, true]
            let list = new TypeReference(TypeKind.List, Element: new TypeReference(type, isNullable))
            let isRefused = Throws(isNullable ? Readers[type].ReadOrNull : Readers[type].Read, Utf8($"[{value},{value}]"))
            where IsError(list, Utf8($"[[{value},{value}]]")) != isRefused && !IsHalfCharacter(type, value)
            select $"{list.InWords} of {list.Element!.InWords}: {Shown(value)}: the reader {(isRefused ? "refuses" : "takes")} it");
    }

    [Fact]
    public void What_is_not_utf_8_is_refused_by_both()
    {
        byte[][] bodies = [[.. "[\""u8, 0xC3, .. "\"]"u8], [0xFF, 0xFE, .. "1"u8], [0xEF, 0xBB, 0xBF, .. "[1]"u8]];
        foreach (byte[] body in bodies)
        {
            foreach (TypeKind kind in (TypeKind[])[TypeKind.String, TypeKind.Int64, TypeKind.Json])
                Assert.Equal(Throws(Readers[kind].ReadOrNull, body), IsError(new TypeReference(kind, IsNullable: true), body));
        }
    }

    /// <summary>A mend must be a type that reads what was seen.</summary>
    [Fact]
    public void The_type_that_a_mend_names_reads_the_value()
    {
        var named = new Dictionary<string, TypeKind>
        {
            ["int64"] = TypeKind.Int64, ["uint64"] = TypeKind.UInt64, ["decimal"] = TypeKind.Decimal, ["double"] = TypeKind.Double,
            ["string"] = TypeKind.String, ["boolean"] = TypeKind.Boolean, ["json"] = TypeKind.Json,
        };
        foreach (string value in (string[])[.. Numbers, .. Texts.Select(Quoted), .. Others])
        {
            byte[] body = Utf8($"[{value}]");
            if (Answer(body) is not { } answer) continue;
            var tally = new ValueTally(new TypeReference(TypeKind.Boolean, IsNullable: true));
            foreach (JsonElement row in answer.Rows) tally.Add(row);
            Assert.False(Throws(Readers[named[tally.FittingType]].ReadOrNull, body), Shown(value));
        }
    }

    [Fact]
    public void Doubles_as_servers_write_them_are_not_rounded()
    {
        string[] doubles = ["0.1", "7.21E-05", "0.10000000000000001", "0.30000000000000004", "1E+16", "1.0", "0", "-0.0", "123456.789"];
        Assert.DoesNotContain(doubles, ExactNumber.IsRoundedByDouble);
        string[] others = ["141738338747111456", "12345678901234567", "0.1234567890123456789", "9007199254740993"];
        Assert.All(others, number => Assert.True(ExactNumber.IsRoundedByDouble(number)));
    }

    private static (Action<byte[]>, Action<byte[]>) Reader<T, TOrNull>(ReadValue<T> read, ReadValue<TOrNull> readOrNull) => (
        body => JsonReader.ReadDocument(body, (ref JsonReader reader) => reader.ReadList(read)),
        body => JsonReader.ReadDocument(body, (ref JsonReader reader) => reader.ReadList(readOrNull)));

    private static bool Throws(Action<byte[]> read, byte[] body)
    {
        try
        {
            read(body);
            return false;
        }
        catch (CardanoBIResponseException)
        {
            return true;
        }
    }

    private static bool IsError(TypeReference type, byte[] body)
    {
        if (Answer(body) is not { } answer) return true;
        var tally = new ValueTally(type);
        foreach (JsonElement row in answer.Rows) Add(tally, row);
        return HasError(tally);
    }

    private static void Add(ValueTally tally, JsonElement value)
    {
        tally.Add(value);
        if (tally.Element is null || value.ValueKind != JsonValueKind.Array) return;
        foreach (JsonElement element in value.EnumerateArray()) Add(tally.Element, element);
    }

    private static bool HasError(ValueTally tally) => tally.Faults.Any(fault => fault.Rule.DefaultSeverity == DiagnosticSeverity.Error)
        || (tally.Nulls > 0 && !tally.Type.IsNullable)
        || (tally.Element is not null && HasError(tally.Element));

    private static AnswerBody? Answer(byte[] body) => new Observation("GET /", "/", ProbeQuery.Empty, 200, body).Answer;

    /// <summary>Half a character in any JSON is only refused when it is looked at: the probe may say that the answer is broken.</summary>
    private static bool IsHalfCharacter(TypeKind kind, string value) =>
        kind == TypeKind.Json && value is @"""\ud800""" or @"""\uDC00a""" or @"""a\ud83d""" or @"""\\\ud800""";

    /// <summary>Escapes are written as they are; a quotation mark alone is not one.</summary>
    private static string Quoted(string text) => text == "\"" ? "\"\\\"\"" : $"\"{text}\"";

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static string Shown(string value) => value.Length <= 60 ? value : $"{value[..60]}… ({value.Length})";
}
