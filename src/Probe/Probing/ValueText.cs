using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace CardanoBI.Gen.Probing;

/// <summary>Judges strings that represent something else, as the client's readers do.</summary>
internal static partial class ValueText
{
    /// <summary>A date-time with or without a zone.</summary>
    public static bool IsInstant(string text) => Instant().Match(text) is { Success: true } match
        && DateTime.TryParseExact(
            match.Groups[1].Value, "yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime time)
        && IsWithinRange(time, match.Groups[2].Value);

    public static bool HasZone(string text) => Instant().Match(text).Groups[2].Success;

    /// <summary>Whether it is padded base64 of the standard alphabet; white space does not count.</summary>
    public static bool IsBase64(JsonElement text) => text.TryGetBytesFromBase64(out _);

    /// <summary>Whether it can be a value of a set: short, and of characters that need no escape anywhere.</summary>
    public static bool IsWord(string text) =>
        text.Length is > 0 and <= 64 && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '-' or ' ');

    /// <summary>A string as shown in messages.</summary>
    public static string Shown(string text) => text.Length <= 40 ? text : text[..40] + "…";

    /// <summary>A zone can put a time of the first or the last day outside of what a date-time can be.</summary>
    private static bool IsWithinRange(DateTime time, string zone)
    {
        if (zone.Length != 6) return true;
        TimeSpan offset = TimeSpan.ParseExact(zone[1..], "hh\\:mm", CultureInfo.InvariantCulture);
        return zone[0] == '+' ? time - DateTime.MinValue >= offset : DateTime.MaxValue - time >= offset;
    }

    [GeneratedRegex(
        @"^([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2})(?:\.[0-9]{1,7})?(Z|[+-](?:0[0-9]|1[0-3]):[0-5][0-9]|[+-]14:00)?\z")]
    private static partial Regex Instant();
}
