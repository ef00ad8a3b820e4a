using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace CardanoBI.Gen.Probing;

/// <summary>Judges strings that represent something else, as the client's readers do.</summary>
internal static partial class ValueText
{
    /// <summary>A date-time with or without a zone.</summary>
    public static bool IsInstant(string text) => Instant().Match(text) is { Success: true } match
        && DateTime.TryParseExact(
            match.Groups[1].Value, "yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    public static bool HasZone(string text) => Instant().Match(text).Groups[2].Success;

    /// <summary>Whether it is padded base64 of the standard alphabet, without white space.</summary>
    public static bool IsBase64(string text) =>
        text.Length % 4 == 0 && Base64Form().IsMatch(text) && Base64.IsValid(Encoding.UTF8.GetBytes(text));

    /// <summary>A string as shown in messages.</summary>
    public static string Shown(string text) => text.Length <= 40 ? text : text[..40] + "…";

    [GeneratedRegex(@"^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.\d{1,7})?(Z|[+-](?:0\d|1[0-3]):[0-5]\d|[+-]14:00)?\z")]
    private static partial Regex Instant();

    [GeneratedRegex(@"^[A-Za-z0-9+/]*={0,2}\z")]
    private static partial Regex Base64Form();
}
