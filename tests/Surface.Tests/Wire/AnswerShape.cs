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

        // What is measured stands over what is documented: these lists are windows, and the account's assets know no page_no.
        if (DefaultDepth(endpoint) is { } depth) return $"{kind} of {depth}";
        if (ApiFacts.Text(endpoint, "path") == "/api/core/accounts/{stake_address}/assets") return $"{kind} of 100";
        bool isPaged = ExpectedRequests.QueryParameters(endpoint).Any(parameter => parameter.Name == "page_no");
        int rows = isPaged ? UsualPage : endpoint.GetProperty("rows_per_response").GetInt32();
        string link = kind == "odata-collection" && !isPaged ? ", linked on" : "";
        return $"{kind} of {rows}{link}";
    }

    private static int? DefaultDepth(JsonElement endpoint)
    {
        JsonElement depth = endpoint.GetProperty("parameters").EnumerateArray()
            .FirstOrDefault(parameter => ApiFacts.Text(parameter, "name") == "depth");
        return depth.ValueKind == JsonValueKind.Object ? depth.GetProperty("default").GetInt32() : null;
    }

    public static string Of(JsonElement answer)
    {
        if (answer.ValueKind == JsonValueKind.Array) return $"array of {answer.GetArrayLength()}";
        if (!answer.TryGetProperty("@odata.context", out _)) return "object";
        if (!answer.TryGetProperty("value", out JsonElement rows)) return "odata-entity";
        return $"odata-collection of {rows.GetArrayLength()}{(answer.TryGetProperty("@odata.nextLink", out _) ? ", linked on" : "")}";
    }
}
