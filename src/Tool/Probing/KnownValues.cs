using System.Text.Json;
using CardanoBI.Gen.Specs;
using CardanoBI.Generator.Client;

namespace CardanoBI.Gen.Probing;

/// <summary>
/// Where the values of documented calls come from: the user, the page's code samples, answers that were had (a list's row feeds the next
/// route), the page's 200 sample.
/// </summary>
internal sealed class KnownValues(GivenValues given, PageValues pages)
{
    private readonly Dictionary<string, string> _seen = new(StringComparer.Ordinal);

    /// <summary>Takes what other calls may need out of an answer.</summary>
    public void Learn(Observation observation)
    {
        if (observation is { IsSuccess: true, Answer.Rows: [{ ValueKind: JsonValueKind.Object } row, ..] })
        {
            foreach (JsonProperty member in row.EnumerateObject())
                if (TextOf(member.Value) is { } text) _seen.TryAdd(member.Name, text);
        }
    }

    /// <summary>The documented call with values.</summary>
    /// <param name="rejected">Whether the page's own values were not found, so that others are wanted.</param>
    /// <returns>Null, and the parameter that has no value.</returns>
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
