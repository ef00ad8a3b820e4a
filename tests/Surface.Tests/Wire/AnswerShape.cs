using System.Text.Json;
using CardanoBI.Surface.Tests.Infrastructure;

namespace CardanoBI.Surface.Tests.Wire;

/// <summary>The top level of an answer: its kind, and the rows of a list that was asked for without any option and holds 250.</summary>
internal static class AnswerShape
{
    private const int UsualPage = 20;

    public static string Expected(JsonElement endpoint)
    {
        string kind = ApiFacts.Text(endpoint, "response");
        if (!ApiFacts.IsList(endpoint)) return kind;

        bool isPaged = ExpectedRequests.QueryParameters(endpoint).Any(parameter => parameter.Name == "page_no");
        int rows = isPaged ? UsualPage : endpoint.GetProperty("rows_per_response").GetInt32();
        string link = kind == "odata-collection" && !isPaged ? ", linked on" : "";
        return $"{kind} of {rows}{link}";
    }

    public static string Of(JsonElement answer)
    {
        if (answer.ValueKind == JsonValueKind.Array) return $"array of {answer.GetArrayLength()}";
        if (!answer.TryGetProperty("@odata.context", out _)) return "object";
        if (!answer.TryGetProperty("value", out JsonElement rows)) return "odata-entity";
        return $"odata-collection of {rows.GetArrayLength()}{(answer.TryGetProperty("@odata.nextLink", out _) ? ", linked on" : "")}";
    }
}
