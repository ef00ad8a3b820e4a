using System.Text.Json.Nodes;
using CardanoBI.Gen.Specs;
using CardanoBI.Generator.Client;
using CardanoBI.Generator.Pages;
using CardanoBI.Generator.Samples;

namespace CardanoBI.Gen.OpenApi;

/// <summary>
/// The responses of an operation: its status codes in the page's words, and the successful response as the server gives it, with the OData
/// envelope if it has one. For errors the pages document no content, and servers and gateways have several forms.
/// </summary>
internal sealed class Answers(Schemas schemas, ComponentNames names)
{
    private const string Success = "200";

    private readonly SortedDictionary<string, JsonObject> _envelopes = new(StringComparer.Ordinal);

    /// <summary>The schemas of responses that are more than their rows, by name, for the operations described so far.</summary>
    public IReadOnlyDictionary<string, JsonObject> Envelopes => _envelopes;

    public JsonObject Of(SpecOperation operation, CancellationToken cancellationToken)
    {
        IEnumerable<DocumentedStatus> documented = operation.Client.Statuses;
        if (!documented.Any(status => status.Code == Success)) documented = documented.Prepend(new DocumentedStatus(Success, ""));
        var answers = new JsonObject();
        foreach (DocumentedStatus status in documented)
        {
            var answer = new JsonObject { ["description"] = status.Message.Length > 0 ? status.Message : status.Code };
            if (status.Code == Success) answer["content"] = new JsonObject { ["application/json"] = Content(operation, cancellationToken) };
            answers[status.Code] = answer;
        }

        return answers;
    }

    private JsonObject Content(SpecOperation operation, CancellationToken cancellationToken)
    {
        var content = new JsonObject { ["schema"] = Schema(operation.Client) };
        if (Examples.Of(operation, cancellationToken) is { } example) content["example"] = example;
        return content;
    }

    private JsonObject Schema(Operation operation)
    {
        JsonObject row = schemas.Of(operation.Row);
        return operation.ResponseKind switch
        {
            ResponseKind.Array => Schemas.ListOf(row),
            ResponseKind.ODataCollection => Named(names.Collection, Collection(row)),
            ResponseKind.ODataEntity => Named(names.Entity, Entity(row)),
            _ => row,
        };

        JsonObject Named(Func<string, string> name, JsonObject envelope)
        {
            if (operation.Row.Kind != TypeKind.Response) return envelope;
            string chosen = name(operation.Row.Name);
            _envelopes[chosen] = envelope;
            return Schemas.Reference(chosen);
        }
    }

    private static JsonObject Collection(JsonObject row) => new()
    {
        ["type"] = "object",
        ["description"] = "Rows in an OData response.",
        ["required"] = new JsonArray("value"),
        ["properties"] = new JsonObject
        {
            ["@odata.context"] = Schemas.Simple("string"),
            ["@odata.count"] = Schemas.Simple("integer", "int64"),
            ["@odata.nextLink"] = Schemas.Simple("string"),
            ["value"] = Schemas.ListOf(row),
        },
    };

    private static JsonObject Entity(JsonObject row) => new()
    {
        ["description"] = "One row in an OData response.",
        ["allOf"] = new JsonArray(
            row,
            new JsonObject
            {
                ["type"] = "object",
                ["properties"] = new JsonObject { ["@odata.context"] = Schemas.Simple("string") },
            }),
    };
}
