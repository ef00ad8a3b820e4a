using System.Text.Json;

namespace CardanoBI.Client.Errors;

/// <summary>
/// Reads an error's body in any of the observed shapes: problem details, validation problem details,
/// <c>{"Message","ExceptionMessage","ExceptionType",…}</c>, OData's <c>{"error":{…}}</c>, and OAuth's <c>{"error":"…"}</c>. Capitalization
/// differs between versions of the server's framework, so it is ignored. Any other body gives null, never an exception.
/// </summary>
internal static class ProblemReader
{
    public static CardanoBIProblem? Read(string? body)
    {
        if (body is null || body.AsSpan().TrimStart() is not ['{', ..]) return null;
        try
        {
            using JsonDocument document = JsonDocument.Parse(body);
            JsonElement root = document.RootElement;
            CardanoBIProblem problem = TryGet(root, "error", out JsonElement error) ? OfError(root, error) : OfDetails(root);
            return problem.Title is null && problem.Detail is null && problem.Errors.Count == 0 ? null : problem;
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException)
        {
            // InvalidOperationException: a string in it contains an unpaired surrogate.
            return null;
        }
    }

    private static CardanoBIProblem OfDetails(JsonElement root) => new()
    {
        Title = Text(root, "title") ?? Text(root, "message"),
        Detail = Text(root, "detail") ?? Text(root, "ExceptionMessage"),
        Type = Text(root, "type") ?? Text(root, "ExceptionType"),
        TraceId = Text(root, "traceId"),
        Errors = ErrorsByName(root),
    };

    private static CardanoBIProblem OfError(JsonElement root, JsonElement error)
    {
        if (error.ValueKind != JsonValueKind.Object)
            return new CardanoBIProblem { Title = Text(root, "error"), Detail = Text(root, "error_description") };
        bool hasInner = TryGet(error, "innererror", out JsonElement inner) && inner.ValueKind == JsonValueKind.Object;
        return new CardanoBIProblem
        {
            Title = Text(error, "message"),
            Detail = hasInner ? Text(inner, "message") : null,
            Type = Text(error, "code"),
            Errors = ErrorsByTarget(error),
        };
    }

    /// <summary>Like <c>"errors": {"page_no": ["The value 'x' is not valid."]}</c>.</summary>
    private static Dictionary<string, IReadOnlyList<string>> ErrorsByName(JsonElement root)
    {
        var errors = new Dictionary<string, IReadOnlyList<string>>();
        if (!TryGet(root, "errors", out JsonElement members) || members.ValueKind != JsonValueKind.Object) return errors;
        foreach (JsonProperty member in members.EnumerateObject())
        {
            if (member.Value.ValueKind != JsonValueKind.Array) continue;
            var messages = new List<string>();
            foreach (JsonElement item in member.Value.EnumerateArray())
            {
                if (item.ValueKind == JsonValueKind.String) messages.Add(item.GetString()!);
            }

            errors[member.Name] = messages;
        }

        return errors;
    }

    /// <summary>Like <c>"details": [{"target": "page_no", "message": "…"}]</c>.</summary>
    private static Dictionary<string, IReadOnlyList<string>> ErrorsByTarget(JsonElement error)
    {
        var errors = new Dictionary<string, IReadOnlyList<string>>();
        if (!TryGet(error, "details", out JsonElement details) || details.ValueKind != JsonValueKind.Array) return errors;
        foreach (JsonElement detail in details.EnumerateArray())
        {
            if (detail.ValueKind != JsonValueKind.Object || Text(detail, "message") is not string message) continue;
            string target = Text(detail, "target") ?? "";
            errors[target] = errors.TryGetValue(target, out IReadOnlyList<string>? before) ? [.. before, message] : [message];
        }

        return errors;
    }

    private static string? Text(JsonElement parent, string name) =>
        TryGet(parent, name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    /// <summary>A member by its exact name, or else by its name ignoring case.</summary>
    private static bool TryGet(JsonElement parent, string name, out JsonElement value)
    {
        if (parent.TryGetProperty(name, out value)) return true;
        foreach (JsonProperty member in parent.EnumerateObject())
        {
            if (!member.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) continue;
            value = member.Value;
            return true;
        }

        return false;
    }
}
