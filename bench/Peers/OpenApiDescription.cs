using System.Text.Json.Nodes;
using CardanoBI.Generator;
using CardanoBI.Generator.Client;
using CardanoBI.Generator.Pipeline;
using CardanoBI.Generator.Samples;
using CardanoBI.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypeKind = CardanoBI.Generator.Client.TypeKind;

namespace CardanoBI.Bench.Peers;

/// <summary>
/// The operations of the pages as an OpenAPI 3 description, out of the generator's own model: what a peer that knows no pages is given.
/// </summary>
internal static class OpenApiDescription
{
    public static string Write(string repository, Func<string, bool>? isWanted = null)
    {
        ClientModel client = ReadModel(Path.Combine(repository, "spec"));
        IEnumerable<Operation> operations = client.Resources.SelectMany(resource => resource.Operations)
            .Where(operation => isWanted?.Invoke(operation.Route.Template) ?? true);
        var paths = new JsonObject();
        foreach (Operation operation in operations) paths[operation.Route.Template] = new JsonObject { ["get"] = Describe(operation) };
        var schemas = new JsonObject();
        foreach (ResponseType type in client.AllTypes) schemas[type.Name] = Describe(type);
        return new JsonObject
        {
            ["openapi"] = "3.0.1",
            ["info"] = new JsonObject { ["title"] = "CardanoBI", ["version"] = "1" },
            ["servers"] = new JsonArray(new JsonObject { ["url"] = "http://localhost" }),
            ["paths"] = paths,
            ["components"] = new JsonObject { ["schemas"] = schemas },
        }.ToJsonString();
    }

    /// <summary>How the description, and so a peer's client, names an operation.</summary>
    public static string NameOf(string catalogueName) =>
        catalogueName.Replace(".", "", StringComparison.Ordinal).Replace("Async", "", StringComparison.Ordinal);

    /// <summary>The pages and the overlay, as a build would pass them.</summary>
    public static IReadOnlyList<AdditionalText> ReadSpec(string spec) =>
    [
        .. Directory.GetFiles(spec, "*.md", SearchOption.AllDirectories)
            .Append(Path.Combine(spec, "overlay.yaml"))
            .Order(StringComparer.Ordinal)
            .Select(file => new SpecText(SpecOptions.Root + Path.GetRelativePath(spec, file).Replace('\\', '/'), File.ReadAllText(file))),
    ];

    /// <summary>Our generator over all of it, nothing kept from before.</summary>
    public static GeneratorRunResult Generate(IEnumerable<AdditionalText> files, bool isTracked = false)
    {
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new ClientGenerator().AsSourceGenerator()],
            files,
            optionsProvider: new SpecOptions(new Dictionary<string, string> { ["CardanoBIRootNamespace"] = "Bench" }),
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: isTracked));
        return driver.RunGenerators(CSharpCompilation.Create("Bench")).GetRunResult().Results.Single();
    }

    private static ClientModel ReadModel(string spec) =>
        ((BuiltClient)Generate(ReadSpec(spec), isTracked: true).TrackedSteps[TrackingNames.Client]
            .Single().Outputs
            .Single().Value).Linked.Model;

    private static JsonObject Describe(Operation operation)
    {
        JsonNode schema = operation.IsList
            ? new JsonObject { ["type"] = "array", ["items"] = Describe(operation.Row) }
            : Describe(operation.Row);
        if (operation.ResponseKind == ResponseKind.ODataCollection)
        {
            schema = new JsonObject
            {
                ["type"] = "object",
                ["properties"] = new JsonObject { ["@odata.context"] = Simple("string"), ["value"] = schema },
            };
        }

        return new JsonObject
        {
            ["operationId"] = NameOf(operation.Name),
            ["summary"] = operation.Title,
            ["parameters"] = new JsonArray([.. operation.Parameters.Select(Describe)]),
            ["responses"] = new JsonObject
            {
                ["200"] = new JsonObject
                {
                    ["description"] = "OK",
                    ["content"] = new JsonObject { ["application/json"] = new JsonObject { ["schema"] = schema } },
                },
            },
        };
    }

    private static JsonObject Describe(Parameter parameter) => new()
    {
        ["name"] = parameter.WireName,
        ["in"] = parameter.Role == ParameterRole.Path ? "path" : "query",
        ["required"] = parameter.IsArgument,
        ["description"] = parameter.Description,
        ["schema"] = parameter.Type switch
        {
            ParameterClrType.Int32 => Simple("integer", "int32"),
            ParameterClrType.Int64 => Simple("integer", "int64"),
            ParameterClrType.Decimal => Simple("number", "decimal"),
            ParameterClrType.Boolean => Simple("boolean"),
            _ => Simple("string"),
        },
    };

    private static JsonObject Describe(ResponseType type) => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject(
            type.Properties.Select(property => KeyValuePair.Create(property.WireName, (JsonNode?)Describe(property.Type)))),
    };

    private static JsonObject Describe(TypeReference type)
    {
        JsonObject schema = type.Kind switch
        {
            TypeKind.String => Simple("string"),
            TypeKind.Bytes => Simple("string", "byte"),
            TypeKind.DateTimeOffset => Simple("string", "date-time"),
            TypeKind.Boolean => Simple("boolean"),
            TypeKind.Int32 => Simple("integer", "int32"),
            TypeKind.Int64 => Simple("integer", "int64"),
            TypeKind.UInt64 => Simple("integer", "ulong"),
            TypeKind.Decimal => Simple("number", "decimal"),
            TypeKind.Double => Simple("number", "double"),
            TypeKind.Response => new JsonObject { ["$ref"] = "#/components/schemas/" + type.Name },
            TypeKind.List => new JsonObject { ["type"] = "array", ["items"] = Describe(type.Element!) },
            _ => [],
        };
        if (type.IsNullable && type.Kind != TypeKind.Response) schema["nullable"] = true;
        return schema;
    }

    private static JsonObject Simple(string type, string? format = null)
    {
        var schema = new JsonObject { ["type"] = type };
        if (format is not null) schema["format"] = format;
        return schema;
    }
}
