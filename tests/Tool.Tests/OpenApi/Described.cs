using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using CardanoBI.Gen.OpenApi;
using CardanoBI.Gen.Specs;
using CardanoBI.Gen.Tests.Infrastructure;

namespace CardanoBI.Gen.Tests.OpenApi;

/// <summary>The descriptions of the shipped pages; nobody may change them.</summary>
internal static class Described
{
    private static readonly Lazy<LinkedSpec> Linked = new(() => Read(Docs.Shipped, Path.Combine(Docs.Shipped, "overlay.yaml")));

    private static readonly ConcurrentDictionary<OpenApiVersion, JsonObject> Documents = new();

    public static LinkedSpec Spec => Linked.Value;

    public static OpenApiVersion Version(string version) => version == "3.0" ? OpenApiVersion.V30 : OpenApiVersion.V31;

    public static JsonObject Document(OpenApiVersion version) => Documents.GetOrAdd(version, _ => Describe(Spec, version));

    public static string Text(OpenApiVersion version, bool isYaml)
    {
        JsonObject document = Document(version);
        return isYaml ? YamlText.Write(document) : ApiDescription.JsonText(document);
    }

    public static LinkedSpec Read(string pages, params string[] overlays) => SpecRun.Run(new SpecRequest(pages, overlays), default).Linked!;

    public static JsonObject Describe(LinkedSpec spec, OpenApiVersion version = OpenApiVersion.V31) =>
        new ApiDescription(spec, new DescriptionRequest { Version = version }).Write(default);

    /// <summary>The route that a path stands for.</summary>
    public static string Route(string path) => Uri.UnescapeDataString(path);

    public static IEnumerable<(string Key, JsonObject Operation)> Operations(JsonObject document) =>
        from path in document["paths"]!.AsObject()
        from verb in path.Value!.AsObject()
        select ($"{verb.Key.ToUpperInvariant()} {Route(path.Key)}", verb.Value!.AsObject());

    public static JsonObject Operation(JsonObject document, string key) =>
        Operations(document).Single(operation => operation.Key == key).Operation;

    public static JsonObject Schema(JsonObject document, string name) => document["components"]!["schemas"]![name]!.AsObject();

    /// <summary>The schema of a property, a reference as the name of what it leads to.</summary>
    public static string Name(JsonNode reference) => reference["$ref"]!.GetValue<string>().Split('/')[^1];

    public static string[] Texts(JsonNode? list) => [.. list?.AsArray().Select(item => item!.GetValue<string>()) ?? []];
}
