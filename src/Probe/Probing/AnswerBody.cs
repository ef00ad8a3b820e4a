using System.Text.Json;
using CardanoBI.Generator.Samples;

namespace CardanoBI.Gen.Probing;

/// <summary>A response without its envelope.</summary>
/// <param name="Kind">Its form; null if it is neither an object nor a list.</param>
/// <param name="Rows">The rows, or the one object.</param>
/// <param name="HasNextLink">Whether it is an OData collection that says that it continues.</param>
internal sealed record AnswerBody(JsonElement Root, ResponseKind? Kind, IReadOnlyList<JsonElement> Rows, bool HasNextLink)
{
    private const string Annotation = "@odata.";

    public static AnswerBody Of(JsonElement root)
    {
        if (root.ValueKind == JsonValueKind.Array) return new AnswerBody(root, ResponseKind.Array, [.. root.EnumerateArray()], false);
        if (root.ValueKind != JsonValueKind.Object) return new AnswerBody(root, null, [root], false);
        bool hasContext = root.TryGetProperty(Annotation + "context", out _);
        if (IsEnvelope(root, out JsonElement rows))
        {
            bool goesOn = root.TryGetProperty(Annotation + "nextLink", out _);
            return new AnswerBody(root, ResponseKind.ODataCollection, [.. rows.EnumerateArray()], goesOn);
        }

        return new AnswerBody(root, hasContext ? ResponseKind.ODataEntity : ResponseKind.Object, [root], false);
    }

    public bool HasCount => Root.ValueKind == JsonValueKind.Object && Root.TryGetProperty(Annotation + "count", out _);

    /// <summary>Whether a member is an OData annotation and not part of the row.</summary>
    public static bool IsAnnotation(string name) => name.Contains("@odata.", StringComparison.Ordinal);

    /// <summary>The rows as text, for comparing pages.</summary>
    public IReadOnlyList<string> RowTexts => [.. Rows.Select(row => row.GetRawText())];

    public static string InWords(ResponseKind? kind) => kind switch
    {
        ResponseKind.Array => "a list",
        ResponseKind.Object => "one object",
        ResponseKind.ODataCollection => "a list in OData's envelope",
        ResponseKind.ODataEntity => "one object with an OData context",
        _ => "neither an object nor a list",
    };

    /// <summary>Some servers omit the context; then only annotations are next to the rows.</summary>
    private static bool IsEnvelope(JsonElement root, out JsonElement rows) =>
        root.TryGetProperty("value", out rows)
            && rows.ValueKind == JsonValueKind.Array
            && root.EnumerateObject().All(member => member.Name == "value" || IsAnnotation(member.Name));
}
