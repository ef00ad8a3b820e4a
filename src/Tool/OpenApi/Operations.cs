using System.Text.Json.Nodes;
using CardanoBI.Gen.Specs;
using CardanoBI.Generator.Client;

namespace CardanoBI.Gen.OpenApi;

/// <summary>Describes operations with everything that OpenAPI can express, and under <c>x-cardanobi-</c> what it cannot.</summary>
internal sealed class Operations
{
    private readonly Parameters _parameters;
    private readonly Answers _answers;
    private readonly PathNames _paths;

    /// <summary>Identifiers that several operations would have.</summary>
    private readonly HashSet<string> _ambiguous;

    public Operations(IReadOnlyList<SpecOperation> operations, Parameters parameters, Answers answers, PathNames paths)
    {
        (_parameters, _answers, _paths) = (parameters, answers, paths);
        _ambiguous =
        [
            .. operations.GroupBy(operation => Joined(operation.Client), StringComparer.Ordinal)
                .Where(group => group.Count() > 1)
                .Select(group => group.Key),
        ];
    }

    /// <summary>The group of an operation: <c>Core.Accounts</c>.</summary>
    public static string TagOf(Operation operation) => operation.Name[..operation.Name.LastIndexOf('.')];

    public JsonObject Of(SpecOperation operation, CancellationToken cancellationToken)
    {
        Operation client = operation.Client;
        var described = new JsonObject { ["operationId"] = IdentifierOf(client), ["tags"] = new JsonArray(TagOf(client)) };
        described.AddText("summary", client.Title);
        string description = string.Join("\n\n", ((string[])[client.Description, ListWords.Of(client)]).Where(part => part.Length > 0));
        described.AddDocumentation(description, client.Deprecation);
        described["security"] = Security.Of(client);
        JsonArray parameters = _parameters.Of(operation);
        if (parameters.Count > 0) described["parameters"] = parameters;
        described["responses"] = _answers.Of(operation, cancellationToken);
        described["x-cardanobi-page"] = client.Page;
        if (_paths.Of(operation) != PathNames.RouteOf(operation)) described["x-cardanobi-route"] = PathNames.RouteOf(operation);
        if (client.IsList) AddList(described, operation);
        return described;
    }

    private static void AddList(JsonObject described, SpecOperation operation)
    {
        Operation client = operation.Client;
        var paging = new JsonObject { ["kind"] = ListWords.Word(client.Paging.Kind) };
        Add("defaultRows", client.Paging.HasPages ? client.Paging.DefaultSize : null);
        Add("maximumRows", client.Paging.HasPages ? client.Paging.MaximumSize : null);
        Add("rows", client.RowCap);
        described["x-cardanobi-paging"] = paging;
        if (client.Facts.Window is { } window) described["x-cardanobi-window"] = window.WireName;
        if (client.Facts.IsTied) described["x-cardanobi-ties"] = true;
        QueryOptions options = Parameters.OptionsOf(operation);
        if (options != QueryOptions.None)
            described["x-cardanobi-query-options"] = options.Each().Select(option => option.Word()).ToJson();

        void Add(string name, int? rows)
        {
            if (rows is not null) paging[name] = rows;
        }
    }

    /// <summary>
    /// The client's method without <c>Async</c>, after its domain and resource: <c>CoreAccountsGetAssetsByStakeAddress</c>.
    /// </summary>
    private string IdentifierOf(Operation operation) =>
        _ambiguous.Contains(Joined(operation)) ? Stem(operation).Replace('.', '_') : Joined(operation);

    private static string Joined(Operation operation) => Stem(operation).Replace(".", "", StringComparison.Ordinal);

    private static string Stem(Operation operation)
    {
        const string Suffix = "Async";
        return operation.Name.EndsWith(Suffix, StringComparison.Ordinal) ? operation.Name[..^Suffix.Length] : operation.Name;
    }
}
