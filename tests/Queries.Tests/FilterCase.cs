using Acme.Things.Queries;
using CardanoBI.Client;

namespace Acme.Things.Tests;

/// <summary>A filter, and in plain C# which rows it has to pick.</summary>
internal sealed record FilterCase(Func<ThingFields, Filter> Filter, Func<Thing, bool> Picks)
{
    /// <summary>Texts that mean something to OData, to URLs or to JSON.</summary>
    private static readonly string[] HardTexts =
    [
        "O'Brien", "'", "''", "100%", "a&b=c", "a+b", "#1", "a b", "x/y?z", "Ünïcödé", "日本語", "🎲 dice", "back\\slash", "quo\"te", "(open", "close)", "comma, here",
        "semi;colon", "$filter", "%27%20or%201%20eq%201", "' or 1 eq 1 or '", "tab\there", "null", "", "  padded  ", "ﬁ", "a''b", "end'",
    ];

    public static IReadOnlyList<FilterCase> All { get; } = [.. OfValues(), .. OfTexts(), .. HardTexts.SelectMany(OfText)];

    /// <summary>The server compares what it holds as unsigned as a signed number.</summary>
    public static decimal Signed(ulong unsigned) => unchecked((long)unsigned);

    private static IEnumerable<FilterCase> OfText(string text)
    {
        yield return new(t => t.Name == text, t => t.Name == text);
        yield return new(t => t.Name != text & t.Note != text, t => t.Name != text && t.Note != text);
        yield return new(
            t => t.Name.Contains(text) | t.Note.Contains(text),
            t => t.Name.Contains(text, StringComparison.Ordinal) || t.Note?.Contains(text, StringComparison.Ordinal) == true);
        yield return new(t => t.Name.In(text, "plain", "O'Brien"), t => t.Name == text || t.Name is "plain" or "O'Brien");
    }

    private static IEnumerable<FilterCase> OfTexts() =>
    [
        new(t => t.Name == "UPPER", t => t.Name == "UPPER"),
        new(t => t.Name == "upper", t => t.Name == "upper"),
        new(t => t.Name.In("plain"), t => t.Name == "plain"),
        new(t => t.Name.In("plain", "UPPER", "ready"), t => t.Name is "plain" or "UPPER"),
        new(t => t.Name.In(new List<string> { "a b", "#1" }), t => t.Name is "a b" or "#1"),
        new(t => !t.Name.In("plain", "a b"), t => t.Name is not ("plain" or "a b")),
        new(t => t.Name.StartsWith("a"), t => t.Name.StartsWith('a')),
        new(t => t.Name.StartsWith("%27"), t => t.Name.StartsWith("%27", StringComparison.Ordinal)),
        new(t => t.Name.EndsWith("'"), t => t.Name.EndsWith('\'')),
        new(t => t.Name.EndsWith("  "), t => t.Name.EndsWith("  ", StringComparison.Ordinal)),
        new(t => t.Name.Length() == 0, t => t.Name.Length == 0),
        new(t => t.Name.Length() > 8, t => t.Name.Length > 8),
        new(t => t.Name.Length().In(1, 2, 3), t => t.Name.Length is 1 or 2 or 3),
        new(t => t.Name.ToLower() == "upper", t => t.Name is "UPPER" or "upper"),
        new(t => t.Name.ToUpper() == "UPPER", t => t.Name is "UPPER" or "upper"),
        new(t => t.Name.ToUpper() == "ÜNÏCÖDÉ", t => t.Name == "Ünïcödé"),
        new(t => t.Name.Trim() == "padded", t => t.Name == "  padded  "),
        new(t => t.Name.Trim().Length() == 6, t => t.Name.Trim().Length == 6),
        new(t => t.Name.ToLower().Contains("n"), t => t.Name.ToLowerInvariant().Contains('n')),
        new(t => t.Note == null, t => t.Note is null),
        new(t => t.Note != null, t => t.Note is not null),
        new(t => t.Note == "", t => t.Note == ""),
        new(t => t.Note != "", t => t.Note != ""),
        new(t => t.Note == "null", t => t.Note == "null"),
        new(t => t.Note.Length() > 1, t => t.Note?.Length > 1),
        new(t => !t.Note.Contains("o"), t => t.Note?.Contains('o') == false),
        new(t => !(t.Note == "x"), t => t.Note != "x"),
        new(t => t.Note.ToLower() == null, t => t.Note is null),
    ];

    private static IEnumerable<FilterCase> OfValues()
    {
        var leap = new DateTimeOffset(2024, 2, 29, 23, 59, 59, TimeSpan.Zero);
        var berlin = new DateTimeOffset(2024, 7, 11, 4, 2, 18, TimeSpan.FromHours(2));
        return
        [
            new(t => t.Count == 480, t => t.Count == 480),
            new(t => t.Count != 480, t => t.Count != 480),
            new(t => t.Count > 1, t => t.Count > 1),
            new(t => t.Count >= 1, t => t.Count >= 1),
            new(t => t.Count < 1, t => t.Count < 1),
            new(t => t.Count <= 1, t => t.Count <= 1),
            new(t => t.Count == -3, t => t.Count == -3),
            new(t => t.Count == int.MaxValue, t => t.Count == int.MaxValue),
            new(t => t.Count == int.MinValue, t => t.Count == int.MinValue),
            new(t => t.Count.In(1, 2, 480), t => t.Count is 1 or 2 or 480),
            new(t => !t.Count.In(1, 2), t => t.Count is not (1 or 2)),
            new(t => t.Rank == null, t => t.Rank is null),
            new(t => t.Rank != null, t => t.Rank is not null),
            new(t => t.Rank == 3, t => t.Rank == 3),
            new(t => t.Rank != 3, t => t.Rank is not null and not 3),
            new(t => t.Rank > 2, t => t.Rank > 2),
            new(t => t.Rank <= 2, t => t.Rank <= 2),
            new(t => !(t.Rank > 2), t => t.Rank <= 2),
            new(t => t.Rank.In(1, null, 4), t => t.Rank is 1 or null or 4),
            new(t => t.Big == 9007199254740993, t => t.Big == 9007199254740993),
            new(t => t.Big == 9007199254740992, t => t.Big == 9007199254740992),
            new(t => t.Big > 9007199254740992, t => t.Big > 9007199254740992),
            new(t => t.Big == long.MaxValue, t => t.Big == long.MaxValue),
            new(t => t.Big == long.MinValue, t => t.Big == long.MinValue),
            new(t => t.Big.In(45, long.MaxValue, 9007199254740993), t => t.Big is 45 or long.MaxValue or 9007199254740993),
            new(t => t.Far == null | t.Far > 1_000_000, t => t.Far is null or > 1_000_000),
            new(t => t.Far >= 100000000000000000, t => t.Far >= 100000000000000000),
            new(t => t.Total == ulong.MaxValue, t => Signed(t.Total) == ulong.MaxValue),
            new(t => t.Total == 9223372036854775808, t => Signed(t.Total) == 9223372036854775808),
            new(t => t.Total > 9223372036854775808, t => Signed(t.Total) > 9223372036854775808),
            new(t => t.Total < 8, t => Signed(t.Total) < 8),
            new(t => t.Amount == 141738338747111456m, t => t.Amount == 141738338747111456m),
            new(t => t.Amount > 141738338747111456m, t => t.Amount > 141738338747111456m),
            new(t => t.Amount == 9007199254740993m, t => t.Amount == 9007199254740993m),
            new(t => t.Amount == 9999999999999999999999999999m, t => t.Amount == 9999999999999999999999999999m),
            new(t => t.Amount == -9999999999999999999999999999m, t => t.Amount == -9999999999999999999999999999m),
            new(t => t.Amount == 0.000000000000000000000000001m, t => t.Amount == 0.000000000000000000000000001m),
            new(t => t.Amount == 12345678901234567890m, t => t.Amount == 12345678901234567890m),
            new(t => t.Amount == 792281625142643375935439503.5m, t => t.Amount == 792281625142643375935439503.5m),
            new(t => t.Amount == 1.1m, t => t.Amount == 1.1m),
            new(t => t.Amount == 1.10m, t => t.Amount == 1.1m),
            new(t => t.Amount < 0, t => t.Amount < 0),
            new(t => t.Amount >= -1.5m, t => t.Amount >= -1.5m),
            new(t => t.Amount.In(0.1m, 12345678901234567890m, 9999999999999999999999999999m), t => t.Amount is 0.1m or 12345678901234567890m or 9999999999999999999999999999m),
            new(t => t.Fee == null, t => t.Fee is null),
            new(t => t.Fee == 9007199254740993.5m, t => t.Fee == 9007199254740993.5m),
            new(t => t.Fee > 1, t => t.Fee > 1),
            new(t => t.Fee != 1.1m, t => t.Fee is not null and not 1.1m),
            new(t => t.Rate == 7.21E-05, t => t.Rate == 7.21E-05),
            new(t => t.Rate == 1E+20, t => t.Rate == 1E+20),
            new(t => t.Rate == 0.1, t => t.Rate == 0.1),
            new(t => t.Rate == 0.3, t => t.Rate == 0.3),
            new(t => t.Rate == 0.30000000000000004, t => t.Rate == 0.30000000000000004),
            new(t => t.Rate == 123456789.12345679, t => t.Rate == 123456789.12345679),
            new(t => t.Rate == double.Epsilon, t => t.Rate == double.Epsilon),
            new(t => t.Rate == double.MaxValue, t => t.Rate == double.MaxValue),
            new(t => t.Rate < 0, t => t.Rate < 0),
            new(t => t.Rate >= 1, t => t.Rate >= 1),
            new(t => t.Rate.In(0.1, 7.21E-05, 1E+20), t => t.Rate is 0.1 or 7.21E-05 or 1E+20),
            new(t => t.Share == null, t => t.Share is null),
            new(t => t.Share > -1.25, t => t.Share > -1.25),
            new(t => t.Made == leap, t => t.Made == leap),
            new(t => t.Made > leap, t => t.Made > leap),
            new(t => t.Made <= leap, t => t.Made <= leap),
            new(t => t.Made >= berlin, t => t.Made >= berlin),
            new(t => t.Made == leap.AddTicks(1234560), t => t.Made == leap.AddTicks(1234560)),
            new(t => t.Made.In(leap, leap.AddTicks(1234560)), t => t.Made == leap || t.Made == leap.AddTicks(1234560)),
            new(t => t.Made.Year() == 2024, t => t.Made.Year == 2024),
            new(t => t.Made.Month() == 2, t => t.Made.Month == 2),
            new(t => t.Made.Day() > 28, t => t.Made.Day > 28),
            new(t => t.Made.Hour() < 12, t => t.Made.Hour < 12),
            new(t => t.Made.Minute() == 59, t => t.Made.Minute == 59),
            new(t => t.Made.Second().In(18, 59), t => t.Made.Second is 18 or 59),
            new(t => t.Seen == null, t => t.Seen is null),
            new(t => t.Seen != null, t => t.Seen is not null),
            new(t => t.Seen < leap, t => t.Seen < leap),
            new(t => t.Seen.Year() >= 2020, t => t.Seen?.Year >= 2020),
            new(t => t.IsOpen == true, t => t.IsOpen),
            new(t => t.IsOpen == false, t => !t.IsOpen),
            new(t => t.IsOpen != true, t => !t.IsOpen),
            new(t => t.IsKnown == null, t => t.IsKnown is null),
            new(t => t.IsKnown == true, t => t.IsKnown == true),
            new(t => t.IsKnown != true, t => t.IsKnown == false),
            new(t => t.Hash == new byte[] { 3, 252, 251 }, t => t.Hash.SequenceEqual(new byte[] { 3, 252, 251 })),
            new(t => t.Hash != new byte[] { 3, 252, 251 }, t => !t.Hash.SequenceEqual(new byte[] { 3, 252, 251 })),
            new(t => t.Key == null, t => t.Key is null),
            new(t => t.Key == Array.Empty<byte>(), t => t.Key?.Length == 0),
            new(t => t.Key != null, t => t.Key is not null),
            new(t => t.Count > 0 & t.IsOpen == true, t => t.Count > 0 && t.IsOpen),
            new(t => t.Count > 0 && t.IsOpen == true, t => t.Count > 0 && t.IsOpen),
            new(t => t.Count > 0 | t.IsOpen == true, t => t.Count > 0 || t.IsOpen),
            new(t => t.Count > 0 || t.IsOpen == true, t => t.Count > 0 || t.IsOpen),
            new(t => t.Id == 1 | t.Id == 2 & t.Count == 7, t => t.Id == 1 || (t.Id == 2 && t.Count == 7)),
            new(t => (t.Id == 1 | t.Id == 2) & t.Count == 1, t => (t.Id == 1 || t.Id == 2) && t.Count == 1),
            new(t => !(t.Count > 0 & t.Rank == null), t => !(t.Count > 0 && t.Rank is null)),
            new(t => !(t.Count > 0 | t.Rank == null), t => !(t.Count > 0 || t.Rank is null)),
            new(t => !!(t.Count > 0), t => t.Count > 0),
            new(t => (t.Id > 3 & !(t.Name.Contains("a") | t.Name.Contains("e"))) | (t.Id < 3 & (t.Fee == null | t.Fee > 0)),
                t => (t.Id > 3 && !(t.Name.Contains('a') || t.Name.Contains('e'))) || (t.Id < 3 && (t.Fee is null || t.Fee > 0))),
            new(t => t.Id > 0 & (t.Id > 1 & (t.Id > 2 & (t.Id > 3 | t.Id == 1))), t => t.Id > 3),
            new(t => t.Id.In(Enumerable.Range(5, 40).Select(id => (long)id)), t => t.Id >= 5),
        ];
    }
}
