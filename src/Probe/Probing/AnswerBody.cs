using System.Text.Json;
using CardanoBI.Gen.Specs;
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

    /// <summary>
    /// The response as the client reads it: any object with a list in <c>value</c> is an envelope where one is expected, and an object
    /// whose own member is <c>value</c> is none where an object is.
    /// </summary>
    public AnswerBody As(SpecOperation operation)
    {
        ResponseKind expected = operation.Client.ResponseKind;
        if (Root.ValueKind != JsonValueKind.Object || Kind == expected) return this;
        if (expected == ResponseKind.ODataCollection)
        {
            bool isRead = Root.TryGetProperty("value", out JsonElement rows) && rows.ValueKind == JsonValueKind.Array;
            return isRead ? this with { Kind = expected, Rows = [.. rows.EnumerateArray()] } : this;
        }

        bool isMember = operation.Documented.Schema?.Properties.Any(property => property.WireName == "value") == true;
        if (!isMember || operation.Client.IsList || Kind != ResponseKind.ODataCollection) return this;
        bool hasContext = Root.TryGetProperty(Annotation + "context", out _);
        return this with { Kind = hasContext ? ResponseKind.ODataEntity : ResponseKind.Object, Rows = [Root], HasNextLink = false };
    }

    /// <summary>The annotation around the rows that the client reads and cannot read as it is; null if there is none.</summary>
    public string? UnreadAnnotation
    {
        get
        {
            if (Kind != ResponseKind.ODataCollection) return null;
            foreach (JsonProperty member in Root.EnumerateObject())
            {
                bool isNull = member.Value.ValueKind == JsonValueKind.Null;
                if (member.NameEquals(Annotation + "count") && !isNull && !IsCount(member.Value)) return Annotation + "count";
                if (member.NameEquals(Annotation + "nextLink") && !isNull && member.Value.ValueKind != JsonValueKind.String)
                    return Annotation + "nextLink";
            }

            return null;
        }
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

    private static bool IsCount(JsonElement value) =>
        value.ValueKind == JsonValueKind.Number && ExactNumber.IsInt64(value.GetRawText());

    /// <summary>Some servers omit the context; then only annotations are next to the rows.</summary>
    private static bool IsEnvelope(JsonElement root, out JsonElement rows) =>
        root.TryGetProperty("value", out rows)
            && rows.ValueKind == JsonValueKind.Array
            && root.EnumerateObject().All(member => member.Name == "value" || IsAnnotation(member.Name));
}
