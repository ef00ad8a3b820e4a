using System.Text.Json;

namespace CardanoBI.Surface.Tests.Infrastructure;

/// <summary>
/// <c>../shared/facts/api.json</c>: the endpoints as they were gathered from the documentation, the server's source and its answers.
/// </summary>
internal static class ApiFacts
{
    private static readonly Lazy<JsonElement> Document = new(() =>
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Shared, "facts", "api.json")));
        return document.RootElement.Clone();
    });

    private static readonly Lazy<HashSet<string>> Keys = new(() => [.. Endpoints.Select(Key)]);

    public static IEnumerable<JsonElement> Endpoints => Document.Value.GetProperty("endpoints").EnumerateArray();

    public static JsonElement Nested => Document.Value.GetProperty("nested");

    public static string Key(JsonElement endpoint) => $"{Text(endpoint, "method")} {Text(endpoint, "path")}";

    /// <summary>Whether it knows an operation. What was documented since it was gathered stands in the pages alone.</summary>
    public static bool Has(OperationMethods methods) => Keys.Value.Contains(methods.Key);

    public static bool IsList(JsonElement endpoint) => Text(endpoint, "response") is "array" or "odata-collection";

    public static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
