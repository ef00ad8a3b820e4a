using System.Text.Json;
using CardanoBI.Gen.Specs;
using CardanoBI.Generator.Client;

namespace CardanoBI.Gen.Probing;

/// <summary>
/// The sources of values for documented calls: the user, the page's code samples, earlier responses (the row of a list provides values for
/// other routes), and the page's 200 sample.
/// </summary>
internal sealed class KnownValues(GivenValues given, PageValues pages)
{
    private readonly Dictionary<string, string> _seen = new(StringComparer.Ordinal);

    /// <summary>Takes from a response what other calls may need.</summary>
    public void Learn(Observation observation)
    {
        if (observation is { IsSuccess: true, Answer.Rows: [{ ValueKind: JsonValueKind.Object } row, ..] })
        {
            foreach (JsonProperty member in row.EnumerateObject())
                if (TextOf(member.Value) is { } text) _seen.TryAdd(member.Name, text);
        }
    }

    /// <summary>Makes the documented call with values.</summary>
    /// <param name="rejected">Whether the server did not find the page's own values, so that others are needed.</param>
    /// <returns>The call; null if a parameter has no value, which is then named.</returns>
    public Question? Call(SpecOperation operation, bool rejected, out string missing)
    {
        string path = operation.Documented.Route.Template;
        ProbeQuery query = ProbeQuery.Empty;
        missing = "";
        foreach (Parameter parameter in operation.Client.Parameters.Items.Where(parameter => parameter.IsArgument))
        {
            if (Find(operation, parameter.WireName, rejected) is not { } value)
            {
                missing = parameter.WireName;
                return null;
            }

            if (parameter.Role == ParameterRole.RequiredQuery) query = query.With(parameter.WireName, value);
            else path = path.Replace($"{{{parameter.WireName}}}", Uri.EscapeDataString(value), StringComparison.Ordinal);
        }

        return new Question(operation, path, query);
    }

    private string? Find(SpecOperation operation, string parameter, bool rejected) =>
        given.Find(operation.Key, parameter)
            ?? (rejected ? null : pages.Find(operation, parameter))
            ?? _seen.GetValueOrDefault(parameter)
            ?? InSample(operation, parameter);

    private static string? InSample(SpecOperation operation, string parameter)
    {
        if (operation.Sample is null) return null;
        using JsonDocument sample = JsonDocument.Parse(operation.Sample);
        return AnswerBody.Of(sample.RootElement).Rows
            .Where(row => row.ValueKind == JsonValueKind.Object && row.TryGetProperty(parameter, out _))
            .Select(row => TextOf(row.GetProperty(parameter)))
            .FirstOrDefault(text => text is not null);
    }

    private static string? TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString() is { Length: > 0 } text ? text : null,
        JsonValueKind.Number => value.GetRawText(),
        _ => null,
    };
}
