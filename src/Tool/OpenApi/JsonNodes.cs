using System.Text.Json.Nodes;
using CardanoBI.Generator.Client;

namespace CardanoBI.Gen.OpenApi;

/// <summary>Builds lists of nodes without the generic methods of <see cref="JsonArray"/>, which need reflection.</summary>
internal static class JsonNodes
{
    public static JsonArray ToJson(this IEnumerable<JsonNode?> nodes) => new([.. nodes]);

    public static JsonArray ToJson(this IEnumerable<string> texts) => texts.Select(text => (JsonNode?)text).ToJson();

    /// <summary>Adds a text unless it is empty.</summary>
    public static void AddText(this JsonObject members, string name, string text)
    {
        if (text.Length > 0) members[name] = text;
    }

    /// <summary>Adds the documentation of something: its description, and whether it is deprecated, with the sentence about it.</summary>
    public static void AddDocumentation(this JsonObject members, string description, string deprecation)
    {
        bool isSaid = description.Contains(deprecation, StringComparison.Ordinal);
        members.AddText("description", isSaid ? description : $"{description} {deprecation}".Trim());
        if (deprecation.Length > 0) members["deprecated"] = true;
    }

    /// <summary>
    /// Adds the values that a text is known to take. Not as an <c>enum</c>: that would close a set which a server may add to, and a
    /// client generated from it would refuse the answer.
    /// </summary>
    public static void AddKnownValues(this JsonObject schema, ValueSet? set)
    {
        if (set is null) return;
        JsonObject texts = schema["items"] as JsonObject ?? schema;
        texts["x-extensible-enum"] = set.Values.Items.Select(value => value.Text).ToJson();
    }
}
