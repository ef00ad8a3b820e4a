using System.Text.Json;
using System.Text.Unicode;

namespace CardanoBI.Sandbox.Data;

/// <summary>
/// What a page's 200 sample shows: the documented rows without elisions, and the OData context if there is one. The sample's own top-level
/// kind does not matter, since pages show arrays where the API returns an object, and vice versa.
/// </summary>
internal sealed record Sample(IReadOnlyList<SampleValue> Rows, string? Context)
{
    private const string ODataPrefix = "@odata.";

    private static readonly Sample None = new([], null);

    public static Sample Read(SandboxOperation operation)
    {
        ReadOnlyMemory<byte> json = operation.Sample;
        if (json.Span.StartsWith("\uFEFF"u8)) json = json[3..];
        if (!Utf8.IsValid(json.Span)) return None;
        try
        {
            using JsonDocument document = JsonDocument.Parse(json);
            // Cloned, because the rows outlive the document's pooled buffers.
            return Read(document.RootElement.Clone(), operation.IsOData);
        }
        // InvalidOperationException: half a surrogate pair, which is valid JSON but not a valid string.
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return None;
        }
    }

    private static Sample Read(JsonElement root, bool isOData) => root.ValueKind switch
    {
        JsonValueKind.Array => new Sample(ReadRows(root), null),
        JsonValueKind.Object when Envelope(root, isOData) is { } rows => new Sample(ReadRows(rows), ContextOf(root)),
        JsonValueKind.Object when isOData => new Sample([SampleValueReader.ReadObject(root, name => !IsControl(name))], ContextOf(root)),
        JsonValueKind.Object => new Sample([SampleValueReader.Read(root)], null),
        _ => None,
    };

    private static SampleValue[] ReadRows(JsonElement array) =>
        [.. SampleValueReader.WithoutElisions(array).Select(SampleValueReader.Read)];

    /// <summary>The rows inside an OData envelope, or null if the object is not an envelope.</summary>
    private static JsonElement? Envelope(JsonElement root, bool isOData) =>
        root.TryGetProperty("value", out JsonElement value)
            && value.ValueKind == JsonValueKind.Array
            && (isOData || root.EnumerateObject().Any(member => IsControl(member.Name)))
                ? value
                : null;

    private static string? ContextOf(JsonElement root) =>
        root.TryGetProperty(ODataPrefix + "context", out JsonElement context) && context.ValueKind == JsonValueKind.String
            ? context.GetString()
            : null;

    private static bool IsControl(string name) => name.StartsWith(ODataPrefix, StringComparison.Ordinal);
}
