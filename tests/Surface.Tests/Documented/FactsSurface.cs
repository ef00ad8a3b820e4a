using System.Text.Json;
using CardanoBI.Surface.Tests.Infrastructure;

namespace CardanoBI.Surface.Tests.Documented;

/// <summary>
/// The surface that api.json calls for: every operation, parameter and field, nested ones by their path, each with its facts in words.
/// </summary>
internal static class FactsSurface
{
    public static IReadOnlyDictionary<string, string> Read()
    {
        var surface = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (JsonElement endpoint in ApiFacts.Endpoints)
        {
            string key = ApiFacts.Key(endpoint);
            surface.Add(key, ApiFacts.IsList(endpoint) ? "list" : "object");
            foreach (JsonElement parameter in endpoint.GetProperty("parameters").EnumerateArray())
                surface.Add($"{key} parameter {ApiFacts.Text(parameter, "name")}", OfParameter(parameter));
            AddServerFields(surface, key + " field ", endpoint);
        }

        return surface;
    }

    private static string OfParameter(JsonElement parameter)
    {
        string need = parameter.GetProperty("required").GetBoolean() ? "required" : "optional";
        string words = $"{ApiFacts.Text(parameter, "in")} {ApiFacts.Text(parameter, "type")} {need}";
        if (parameter.TryGetProperty("values", out JsonElement values))
            words += $" one of {string.Join(", ", values.EnumerateArray().Order(TextOrder))}";
        if (parameter.TryGetProperty("default", out JsonElement standard)) words += $" default {standard}";
        if (parameter.TryGetProperty("max", out JsonElement maximum)) words += $" maximum {maximum}";
        return words;
    }

    private static void AddServerFields(SortedDictionary<string, string> surface, string prefix, JsonElement endpoint)
    {
        foreach (JsonElement field in endpoint.GetProperty("fields").EnumerateArray())
        {
            string path = prefix + ApiFacts.Text(field, "name");
            surface.Add(path, Words(
                Ruled(ApiFacts.Text(endpoint, "server_class"), field, ClrTypes.OfField(field)),
                field.GetProperty("nullable").GetBoolean()));
            AddNested(surface, path + ".", Element(field, ApiFacts.Text(field, "server_type")));
        }
    }

    private static void AddNested(SortedDictionary<string, string> surface, string prefix, string type)
    {
        // Where the server answers with the type on its own too (a block), what is known of it there counts.
        JsonElement own = ApiFacts.Endpoints.FirstOrDefault(endpoint => ApiFacts.Text(endpoint, "server_class") == type);
        if (own.ValueKind == JsonValueKind.Object)
        {
            AddServerFields(surface, prefix, own);
            return;
        }

        if (!ApiFacts.Nested.TryGetProperty(type, out JsonElement fields)) return;
        foreach (JsonElement field in fields.EnumerateArray())
        {
            string path = prefix + ApiFacts.Text(field, "name");
            bool isNullable = field.TryGetProperty("nullable_in_swagger", out JsonElement nullable) && nullable.GetBoolean();
            surface.Add(path, Words(Ruled(type, field, ClrTypes.OfNestedField(field)), isNullable));
            AddNested(surface, path + ".", Element(field, ApiFacts.Text(field, "type")));
        }
    }

    private static string Element(JsonElement field, string otherwise) =>
        field.TryGetProperty("items", out JsonElement items) ? items.GetString()! : otherwise;

    private static string Ruled(string type, JsonElement field, string fact) =>
        NumberRule.Applied(type, ApiFacts.Text(field, "name"), fact);

    private static string Words(string type, bool isNullable) => type + (isNullable ? " or null" : "");

    private static Comparer<JsonElement> TextOrder { get; } = Comparer<JsonElement>.Create(
        (left, right) => string.CompareOrdinal(left.GetString(), right.GetString()));
}
