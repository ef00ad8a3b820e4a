using System.Text.Json;
using CardanoBI.Surface.Tests.Documented;
using CardanoBI.Surface.Tests.Infrastructure;

namespace CardanoBI.Surface.Tests.Wire;

/// <summary>
/// What api.json, with the listed differences, says a call of each endpoint
/// looks like on the wire; the client's catalogue has no say in it.
/// </summary>
internal static class ExpectedRequests
{
    /// <summary>Endpoint by method and path as sent.</summary>
    public static IReadOnlyDictionary<string, JsonElement> ByTarget => ApiFacts.Endpoints.ToDictionary(Target);

    public static string Target(JsonElement endpoint)
    {
        string path = ApiFacts.Text(endpoint, "path");
        foreach ((string name, string type) in Parameters(endpoint, "path"))
            path = path.Replace($"{{{name}}}", Value(name, type), StringComparison.Ordinal);
        return $"{ApiFacts.Text(endpoint, "method")} {path}";
    }

    /// <summary>The query with every optional parameter, as sent, sorted.</summary>
    public static IEnumerable<string> Query(JsonElement endpoint) =>
        QueryParameters(endpoint).Select(parameter => $"{parameter.Name}={Value(parameter.Name, parameter.Type)}")
            .Concat(ApiFacts.Key(endpoint) == "GET /api/core/accounts/{stake_address}/assets" ? SamePageBySkip : [])
            .Order(StringComparer.Ordinal);

    /// <summary>Page 2 of 7 rows in the words of today's server, which knows no <c>page_no</c>.</summary>
    private static readonly string[] SamePageBySkip = ["$skip=7", "$top=7"];

    public static IEnumerable<(string Name, string Type)> QueryParameters(JsonElement endpoint) =>
        Parameters(endpoint, "query").Concat(KnownDifference.QueryParameters(ApiFacts.Key(endpoint)));

    private static IEnumerable<(string Name, string Type)> Parameters(JsonElement endpoint, string place) =>
        endpoint.GetProperty("parameters").EnumerateArray()
            .Where(parameter => ApiFacts.Text(parameter, "in") == place)
            .Select(parameter => (ApiFacts.Text(parameter, "name"), ApiFacts.Text(parameter, "type")));

    private static string Value(string name, string type) => Uri.EscapeDataString(WireValue.Text(name, type));
}
