using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using CardanoBI.Gen.Specs;

namespace CardanoBI.Gen.Probing;

/// <summary>
/// The status of a recorded response whose index does not say it: 200, unless its body is one of the forms in which servers and gateways
/// refuse. A refusal that is taken for a row contradicts everything.
/// </summary>
internal static partial class UnsaidStatus
{
    private const int Fine = 200, Refused = 400, LongestProblem = 64 * 1024;

    public static int Of(byte[] body, SpecOperation operation)
    {
        if (body.Length > LongestProblem) return Fine;
        string text = Encoding.UTF8.GetString(body).Trim('\uFEFF', ' ', '\r', '\n', '\t');
        if (text.StartsWith("<", StringComparison.Ordinal))
            return Title().Match(text).Groups[1] is { Success: true } code ? int.Parse(code.ValueSpan, CultureInfo.InvariantCulture) : Fine;
        if (!text.StartsWith('{')) return Fine;
        try
        {
            using JsonDocument document = JsonDocument.Parse(text);
            Dictionary<string, JsonElement> members = new(StringComparer.OrdinalIgnoreCase);
            foreach (JsonProperty member in document.RootElement.EnumerateObject()) members[member.Name] = member.Value;
            return OfProblem(members, operation) ?? Fine;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return Fine;
        }
    }

    private static int? OfProblem(Dictionary<string, JsonElement> members, SpecOperation operation)
    {
        // A row may have members with such names.
        if (members.Keys.Any(name => name is not ("type" or "status") && IsDocumented(operation, name))) return null;
        if (Has("title", JsonValueKind.String) && Has("status", JsonValueKind.Number))
            return members["status"].TryGetInt32(out int status) && status is >= 400 and < 600 ? status : null;
        bool isOData = members.Count == 1 && Has("error", JsonValueKind.Object) && members["error"].TryGetProperty("message", out _);
        bool isException = Has("message", JsonValueKind.String)
            && (members.ContainsKey("ExceptionMessage") || members.ContainsKey("stacktrace"));
        return isOData || isException ? Refused : null;

        bool Has(string name, JsonValueKind kind) => members.TryGetValue(name, out JsonElement value) && value.ValueKind == kind;
    }

    private static bool IsDocumented(SpecOperation operation, string name) =>
        operation.Documented.Schema?.Properties.Any(property => property.WireName.Equals(name, StringComparison.OrdinalIgnoreCase)) == true;

    [GeneratedRegex("<title>\\s*([45][0-9]{2})\\b", RegexOptions.IgnoreCase)]
    private static partial Regex Title();
}
