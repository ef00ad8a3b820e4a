using System.Text.Json.Nodes;
using CardanoBI.Generator.Client;

namespace CardanoBI.Gen.OpenApi;

/// <summary>A token obtained with client credentials, and in addition the key in a header.</summary>
internal static class Security
{
    private const string Token = "token", Key = "key";

    /// <summary>The scope that each domain requires.</summary>
    private static readonly Dictionary<string, (string Name, string Words)> Scopes = new(StringComparer.Ordinal)
    {
        ["core"] = ("cardanobi-core-read", "The routes under /api/core."),
        ["bi"] = ("cardanobi-bi-read", "The routes under /api/bi."),
    };

    public static JsonObject Schemes()
    {
        var scopes = new JsonObject();
        foreach ((string name, string words) in Scopes.Values)
            scopes[name] = words;
        IEnumerable<string> addresses = Network.All.Select(network => $"{network.Name}: `{network.TokenAddress}`.");
        return new JsonObject
        {
            [Token] = new JsonObject
            {
                ["type"] = "oauth2",
                ["description"] = "A token for the API key and its secret. It is valid on one network only. " + string.Join(' ', addresses),
                ["flows"] = new JsonObject
                {
                    ["clientCredentials"] = new JsonObject { ["tokenUrl"] = Network.All[0].TokenAddress, ["scopes"] = scopes },
                },
            },
            [Key] = new JsonObject
            {
                ["type"] = "apiKey",
                ["in"] = "header",
                ["name"] = "Client-Api-Key",
                ["description"] = "The API key, sent in addition to the token.",
            },
        };
    }

    /// <summary>Both. An operation without a token accepts the key nevertheless, and requires it if the address has a query.</summary>
    public static JsonArray Of(Operation operation)
    {
        var key = new JsonObject { [Key] = new JsonArray() };
        if (operation.IsAnonymous) return new JsonArray(new JsonObject(), key);
        JsonArray scopes = Scopes.TryGetValue(operation.Route.Domain, out (string Name, string Words) scope)
            ? new JsonArray(scope.Name)
            : [];
        return new JsonArray(new JsonObject { [Token] = scopes, [Key] = new JsonArray() });
    }
}
