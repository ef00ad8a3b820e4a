using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace CardanoBI.Surface.Tests.Samples;

/// <summary>
/// Where two JSON texts differ in what they say: numbers as exact decimals, times as instants, everything else as it stands.
/// </summary>
internal static partial class JsonEquivalence
{
    public static IEnumerable<string> Differences(JsonElement expected, JsonElement actual, string path = "$")
    {
        if (expected.ValueKind != actual.ValueKind) return [$"{path}: {expected.GetRawText()} became {actual.GetRawText()}"];
        return expected.ValueKind switch
        {
            JsonValueKind.Object => OfObjects(expected, actual, path),
            JsonValueKind.Array => OfArrays([.. expected.EnumerateArray()], [.. actual.EnumerateArray()], path),
            JsonValueKind.Number => IsSameNumber(expected, actual) ? [] : [$"{path}: {expected.GetRawText()} became {actual.GetRawText()}"],
            JsonValueKind.String => IsSameText(expected.GetString()!, actual.GetString()!)
                ? []
                : [$"{path}: {expected.GetRawText()} became {actual.GetRawText()}"],
            _ => [],
        };
    }

    private static IEnumerable<string> OfObjects(JsonElement expected, JsonElement actual, string path)
    {
        Dictionary<string, JsonElement> left = expected.EnumerateObject().ToDictionary(member => member.Name, member => member.Value);
        Dictionary<string, JsonElement> right = actual.EnumerateObject().ToDictionary(member => member.Name, member => member.Value);
        return left.Keys.Except(right.Keys).Select(name => $"{path}.{name} was lost")
            .Concat(right.Keys.Except(left.Keys).Select(name => $"{path}.{name} was invented"))
            .Concat(left.Keys.Intersect(right.Keys).SelectMany(name => Differences(left[name], right[name], $"{path}.{name}")));
    }

    private static IEnumerable<string> OfArrays(JsonElement[] expected, JsonElement[] actual, string path) =>
        expected.Length != actual.Length
            ? [$"{path}: {expected.Length} elements became {actual.Length}"]
            : expected.Zip(actual).SelectMany((pair, index) => Differences(pair.First, pair.Second, $"{path}[{index}]"));

    private static bool IsSameNumber(JsonElement expected, JsonElement actual) =>
        decimal.Parse(
            expected.GetRawText(),
            NumberStyles.Float,
            CultureInfo.InvariantCulture) == decimal.Parse(actual.GetRawText(), NumberStyles.Float, CultureInfo.InvariantCulture);

    private static bool IsSameText(string expected, string actual) =>
        expected == actual
            || (Time().IsMatch(expected) && Time().IsMatch(actual) && InstantOf(expected) == InstantOf(actual));

    // A time without a zone is UTC, whatever the zone of the machine.
    private static DateTimeOffset InstantOf(string text) =>
        DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    [GeneratedRegex(@"\A[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})?\z")]
    private static partial Regex Time();
}
