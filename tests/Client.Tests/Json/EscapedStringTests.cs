using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using CardanoBI.Client.Runtime;

namespace CardanoBI.Client.Tests.Json;

/// <summary>
/// The reader of the documented form unescapes 32 characters in a step: whatever stands at the borders of steps, of the string and
/// of the answer, it says what the general reader says.
/// </summary>
public class EscapedStringTests
{
    private static readonly string[] Pieces =
    [
        "\\\"", "\\\\", "\\/", "\\b", "\\f", "\\n", "\\r", "\\t", "\\u0022", "\\u0000",
        "\\u00e9", "\\u65E5", "\\ud83c\\udf89", "\u007f", "日", "🎉",
    ];

    private static readonly string[] Faults =
    [
        "\\x", "\\", "\\u12g4", "\\u 123", "\\u+123", "\\u00:0", "\\u00/0", "\\u00@0", "\\u00G0", "\\u00`0", "\\u12", "\\U0041",
        "\\ud83c", "\\udf89", "\\ud83cx", "\\ud83c\\n", "\\ud83c\\ud83c", "\\udf89\\ud83c", "\n", "\u001f", "\0",
    ];

    public static TheoryData<string> AllPieces => [.. Pieces, .. Faults];

    [Theory]
    [MemberData(nameof(AllPieces))]
    public void At_every_place_of_a_string_an_escape_is_read_as_by_the_general_reader(string piece)
    {
        for (int before = 0; before <= 70; before++)
        {
            for (int behind = 0; behind <= 35; behind += behind < 8 ? 1 : 9)
            {
                AssertAlike($"[\"{new string('a', before)}{piece}{new string('b', behind)}\"]");
                AssertAlike($"[\"\\n\",\"{new string('a', before)}{piece}{piece}{new string('b', behind)}\",\"c\"]");
            }
        }
    }

    [Fact]
    public void Cut_at_every_byte_strings_are_refused_alike()
    {
        byte[] json = Encoding.UTF8.GetBytes($"[\"{string.Concat(Pieces)}\",\"{string.Concat(Pieces.Take(12))}\"]");
        for (int length = 0; length <= json.Length; length++) AssertAlike(json[..length]);
    }

    [Fact]
    public void Broken_UTF_8_between_escapes_is_refused_alike()
    {
        foreach (byte broken in (byte[])[0x80, 0xC0, 0xC3, 0xE6, 0xF0, 0xFF])
        {
            for (int before = 0; before < 70; before++)
            {
                byte[] json = Encoding.UTF8.GetBytes($"[\"\\n{new string('a', before)}?\\n\"]");
                json[Array.IndexOf(json, (byte)'?')] = broken;
                AssertAlike(json);
            }
        }
    }

    [Fact]
    public void Strings_longer_than_any_buffer_before_are_read_and_leave_nothing_in_later_ones()
    {
        IEnumerable<string> longer = Enumerable.Range(0, 14).Select(power => string.Concat(Enumerable.Repeat("\"a\u0001日", 1 << power)));
        string[] texts = [.. longer, "\"", "x\\y"];
        byte[] json = JsonSerializer.SerializeToUtf8Bytes(texts);
        Assert.Equal(texts, ReadDocumented(json));
    }

    private static void AssertAlike(string json) => AssertAlike(Encoding.UTF8.GetBytes(json));

    private static void AssertAlike(byte[] json)
    {
        string general = Outcome(() => JsonReader.ReadDocument(json, ReadList));
        Assert.Equal(general, Outcome(() => ReadDocumented(json)));
        string serializer = Outcome(() => JsonSerializer.Deserialize<string[]>(json)!);
        Assert.Equal(serializer.StartsWith('!'), general.StartsWith('!'));
        if (!general.StartsWith('!')) Assert.Equal(serializer, general);
    }

    private static IReadOnlyList<string> ReadDocumented(byte[] json) => JsonReader.ReadDocument(json, ReadList, TryReadList);

    private static bool TryReadList(ref TemplateReader reader, [MaybeNullWhen(false)] out IReadOnlyList<string> list) =>
        reader.TryReadList(TemplateReader.String, JsonReader.String, out list);

    private static IReadOnlyList<string> ReadList(ref JsonReader reader) => reader.ReadList(JsonReader.String);

    private static string Outcome(Func<IReadOnlyList<string>> read)
    {
        try
        {
            return string.Join('|', read().Select(text => string.Join(' ', text.Select(unit => ((int)unit).ToString("x4")))));
        }
        catch (Exception refusal) when (refusal is CardanoBIResponseException or JsonException)
        {
            return "! " + refusal.Message;
        }
    }
}
