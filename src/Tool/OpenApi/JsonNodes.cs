using System.Text.Json.Nodes;

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
}
