using System.Globalization;
using System.Text.Json;
using CardanoBI.Gen.Specs;

namespace CardanoBI.Gen.Probing;

/// <summary>
/// Responses on disk: <c>index.json</c>, a list of <c>{"route", "file"}</c> with <c>query</c> and <c>status</c> if there are any, and a
/// file for each body next to it.
/// </summary>
internal static class Recording
{
    public const string IndexName = "index.json";

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <param name="strangers">Called with routes that no page documents.</param>
    /// <exception cref="IOException">A file cannot be read, or the index is not such a list.</exception>
    public static IReadOnlyList<Observation> Read(string index, LinkedSpec spec, Action<string> strangers)
    {
        var routes = new RouteTable(spec);
        string folder = Path.GetDirectoryName(Path.GetFullPath(index))!;
        var observations = new List<Observation>();
        try
        {
            byte[] text = File.ReadAllBytes(index);
            int start = text.AsSpan().StartsWith(ByteOrderMark) ? ByteOrderMark.Length : 0;
            using JsonDocument document = JsonDocument.Parse(text.AsMemory(start));
            foreach (JsonElement entry in document.RootElement.EnumerateArray())
            {
                (string path, ProbeQuery query) = Request(entry);
                string file = Path.Combine(folder, Text(entry, "file") ?? throw new JsonException("An entry has no 'file'."));
                if (routes.Find(path) is not { } operation)
                {
                    strangers(path);
                    continue;
                }

                byte[] body = File.ReadAllBytes(file);
                int status = Status(entry) ?? UnsaidStatus.Of(body, operation);
                observations.Add(
                    new Observation(operation.Key, path, query, status, body, Is(entry, "trial"), Is(entry, "again")));
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or FormatException)
        {
            throw new IOException($"'{index}' is not a list of recorded responses: {exception.Message}", exception);
        }

        return observations;
    }

    /// <summary>Parses a request; a route may include its method, its host and its query.</summary>
    private static (string Path, ProbeQuery Query) Request(JsonElement entry)
    {
        string route = (Text(entry, "route") ?? throw new JsonException("An entry has no 'route'.")).Trim();
        if (route.StartsWith("GET ", StringComparison.OrdinalIgnoreCase)) route = route[4..].Trim();
        if (!route.StartsWith('/') && Uri.TryCreate(route, UriKind.Absolute, out Uri? address)) route = address.PathAndQuery;
        string[] parts = route.Split('?', 2);
        string query = parts.Length > 1 ? parts[1] : "";
        if (!entry.TryGetProperty("query", out JsonElement said) || said.ValueKind == JsonValueKind.Null)
            return (parts[0], ProbeQuery.Parse(query));
        if (said.ValueKind == JsonValueKind.String) return (parts[0], ProbeQuery.Parse(said.GetString()!));
        return (parts[0], ProbeQuery.Of([.. said.EnumerateObject().Select(part => (part.Name, part.Value.ToString()))]));
    }

    private static int? Status(JsonElement entry)
    {
        if (!entry.TryGetProperty("status", out JsonElement code) || code.ValueKind == JsonValueKind.Null) return null;
        return code.ValueKind == JsonValueKind.String ? int.Parse(code.GetString()!, CultureInfo.InvariantCulture) : code.GetInt32();
    }

    private static string? Text(JsonElement entry, string name) =>
        entry.TryGetProperty(name, out JsonElement value) ? value.GetString() : null;

    private static bool Is(JsonElement entry, string name) =>
        entry.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.True;
}
