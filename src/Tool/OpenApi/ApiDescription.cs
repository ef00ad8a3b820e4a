using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CardanoBI.Gen.Specs;
using CardanoBI.Generator.Client;

namespace CardanoBI.Gen.OpenApi;

/// <summary>
/// The OpenAPI description of pages and overlays, as a JSON document. One document serves both versions and both formats, so that their
/// contents differ only where the versions do.
/// </summary>
/// <remarks>
/// Not written with Microsoft.OpenApi, although that compiles ahead of time without warnings: it would only replace <see cref="YamlText"/>
/// and the few branches in <see cref="Schemas"/>, and add 2.1 MB to 21.7 MB of native code on every platform.
/// </remarks>
internal sealed class ApiDescription(LinkedSpec spec, DescriptionRequest request)
{
    private const string Overview =
        "Generated from the documentation's pages.\n\n"
        + "Times without a zone are in UTC. Amounts of lovelace and of assets are exact decimals, which a double would round. "
        + "Rows beyond a list's limit are cut off; each list says how to read the rest.";

    private readonly IReadOnlyList<SpecOperation> _operations = spec.Operations;

    /// <summary>Makes the document, which is the same for the same pages and overlays, byte for byte.</summary>
    public JsonObject Write(CancellationToken cancellationToken)
    {
        var names = new ComponentNames(spec.Client);
        var schemas = new Schemas(request.Version, spec.Client);
        var answers = new Answers(schemas, names);
        var paths = new PathNames(_operations, request.KeepsIdenticalPaths);
        var operations = new Operations(_operations, new Parameters(names), answers, paths);
        return new JsonObject
        {
            ["openapi"] = request.Version == OpenApiVersion.V30 ? "3.0.3" : "3.1.0",
            ["info"] = new JsonObject { ["title"] = request.Title, ["description"] = Overview, ["version"] = request.ApiVersion },
            ["servers"] = Network.All
                .Select(network => new JsonObject { ["url"] = network.Address, ["description"] = network.Name })
                .ToJson(),
            ["tags"] = spec.Client.Resources.Where(resource => resource.Operations.Count > 0).Select(Tag).ToJson(),
            ["paths"] = Paths(paths, operations, cancellationToken),
            ["components"] = Components(names, schemas, answers),
            ["x-tagGroups"] = TagGroups(),
        };
    }

    public static string JsonText(JsonObject document)
    {
        // For a file, not for HTML: text in other scripts stays readable.
        var options = new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, options))
            document.WriteTo(json);
        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    private JsonObject Paths(PathNames names, Operations operations, CancellationToken cancellationToken)
    {
        var paths = new JsonObject();
        foreach (SpecOperation operation in _operations)
        {
            cancellationToken.ThrowIfCancellationRequested();
            string path = names.Of(operation);
            if (paths[path] is not JsonObject item) paths[path] = item = [];
            item[operation.Client.Verb.ToLowerInvariant()] = operations.Of(operation, cancellationToken);
        }

        return paths;
    }

    /// <summary>Must follow the operations, which determine the responses that have their own schema.</summary>
    private JsonObject Components(ComponentNames names, Schemas schemas, Answers answers)
    {
        var all = new SortedDictionary<string, JsonObject>(StringComparer.Ordinal);
        foreach (ResponseType type in spec.Client.AllTypes)
            all.Add(ComponentNames.Name(type.Name), schemas.Of(type));
        foreach ((string name, JsonObject envelope) in answers.Envelopes)
            all.Add(name, envelope);
        if (_operations.Any(operation => operation.Client.Parameters.Items.Any(parameter => parameter.Type == ParameterClrType.SortOrder)))
        {
            JsonObject order = Schemas.Simple("string");
            order["enum"] = new JsonArray("asc", "desc");
            all.Add(names.SortOrder, order);
        }

        var components = new JsonObject
        {
            ["schemas"] = new JsonObject(all.Select(schema => KeyValuePair.Create(schema.Key, (JsonNode?)schema.Value))),
        };
        QueryOptions options = _operations.Aggregate(QueryOptions.None, (used, operation) => used | Parameters.OptionsOf(operation));
        if (options != QueryOptions.None) components["parameters"] = Parameters.OptionComponents(options);
        components["securitySchemes"] = Security.Schemes();
        return components;
    }

    private static JsonObject Tag(ResourceClient resource)
    {
        var tag = new JsonObject { ["name"] = Operations.TagOf(resource.Operations[0]) };
        tag.AddText(
            "description",
            string.Join(", ", resource.Pages.Select(page => page.Label).Where(label => label.Length > 0).Distinct(StringComparer.Ordinal)));
        return tag;
    }

    private JsonArray TagGroups() => spec.Client.Resources
        .Where(resource => resource.Operations.Count > 0)
        .GroupBy(resource => resource.Domain, StringComparer.Ordinal)
        .Select(domain => new JsonObject
        {
            ["name"] = domain.Key,
            ["tags"] = domain.Select(resource => Operations.TagOf(resource.Operations[0])).ToJson(),
        })
        .ToJson();
}
