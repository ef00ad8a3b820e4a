using System.Text.Json.Nodes;

namespace CardanoBI.Surface.Tests.Samples;

/// <summary>A sample whose top level is not what the server answers with: the page shows one thing, the API sends another.</summary>
/// <param name="Shows">What the page shows.</param>
/// <param name="Is">What the server sends, as the overlay says.</param>
/// <param name="ToReal">The same rows in the shape that the server gives them.</param>
internal sealed record WrongKind(string Operation, string Shows, string Is, Func<JsonNode, JsonNode> ToReal)
{
    public static IReadOnlyList<WrongKind> All { get; } =
    [
        new("GET /api/core/epochs/{epoch_no}", "a list of one", "an object", FirstRow),
        new("GET /api/core/epochs/{epoch_no}/params", "a list of one", "an object", FirstRow),
        new("GET /api/core/odata/epochs/{epoch_no}", "an OData collection of one", "an OData entity", FirstOfCollection),
        new("GET /api/core/odata/epochsparams/{epoch_no}", "an OData collection of one", "an OData entity", FirstOfCollection),
        new("GET /api/core/odata/blocks", "an object", "an OData collection", AsCollection),
    ];

    private static JsonNode FirstRow(JsonNode sample) => sample[0]!.DeepClone();

    private static JsonNode FirstOfCollection(JsonNode sample)
    {
        var entity = new JsonObject { ["@odata.context"] = sample["@odata.context"]!.DeepClone() };
        foreach ((string name, JsonNode? value) in sample["value"]![0]!.AsObject()) entity[name] = value?.DeepClone();
        return entity;
    }

    private static JsonObject AsCollection(JsonNode sample)
    {
        var row = new JsonObject();
        foreach ((string name, JsonNode? value) in sample.AsObject())
            if (!name.StartsWith("@odata.", StringComparison.Ordinal)) row[name] = value?.DeepClone();
        return new JsonObject { ["@odata.context"] = sample["@odata.context"]?.DeepClone(), ["value"] = new JsonArray(row) };
    }
}
