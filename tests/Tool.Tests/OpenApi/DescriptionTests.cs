using System.Text.Encodings.Web;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CardanoBI.Gen.OpenApi;
using CardanoBI.Gen.Specs;
using CardanoBI.Gen.Tests.Infrastructure;
using CardanoBI.Generator.Client;
using CardanoBI.Generator.Samples;

namespace CardanoBI.Gen.Tests.OpenApi;

/// <summary>All that the client has is described, and nothing else.</summary>
public sealed class DescriptionTests
{
    private static LinkedSpec Spec => Described.Spec;

    private static JsonObject Document => Described.Document(OpenApiVersion.V31);

    [Fact]
    public void Every_operation_is_described_at_its_route()
    {
        Assert.Equal(Docs.ShippedOperations, Described.Operations(Document).Count());
        Assert.Equal(
            Spec.Operations.Select(operation => operation.Key).Order(StringComparer.Ordinal),
            Described.Operations(Document).Select(operation => operation.Key).Order(StringComparer.Ordinal));
        string[] identifiers = [.. Described.Operations(Document).Select(operation => Text(operation.Operation["operationId"]))];
        Assert.Distinct(identifiers);
        Assert.All(identifiers, identifier => Assert.Matches("^[A-Z][A-Za-z0-9]+$", identifier));
        Assert.Contains("CoreAccountsGetAssetsByStakeAddress", identifiers);
    }

    [Fact]
    public void Every_parameter_is_described_and_query_options_are_marked()
    {
        foreach (SpecOperation operation in Spec.Operations)
        {
            JsonNode[] all = [.. Described.Operation(Document, operation.Key)["parameters"]?.AsArray().Select(Resolve) ?? []];
            ILookup<bool, JsonNode> byMark = all.ToLookup(parameter => parameter["x-cardanobi-query-option"] is not null);
            Assert.Equal(
                operation.Client.Parameters.Select(parameter =>
                    (parameter.WireName, parameter.Role == ParameterRole.Path ? "path" : "query", parameter.IsArgument)),
                byMark[false].Select(parameter => (
                    Text(parameter["name"]), Text(parameter["in"]), parameter["required"]?.GetValue<bool>() == true)));
            Assert.Equal(
                Parameters.OptionsOf(operation).Each().Select(option => "$" + option.Word()),
                byMark[true].Select(parameter => Text(parameter["name"])));
            foreach ((Parameter parameter, JsonNode described) in operation.Client.Parameters.Zip(byMark[false]))
            {
                Assert.Equal(parameter.Description, Text(described["description"]));
                JsonNode schema = described["schema"]!;
                Assert.Equal(parameter.Minimum, schema["minimum"]?.GetValue<long>());
                Assert.Equal(parameter.Maximum, schema["maximum"]?.GetValue<long>());
                Assert.Equal(parameter.Default, schema["default"]?.ToString());
            }
        }
    }

    [Fact]
    public void Known_values_leave_their_set_open()
    {
        JsonNode type = Document["components"]!["schemas"]!["AccountReward"]!["properties"]!["type"]!;

        Assert.Equal(["leader", "member", "reserves", "treasury", "refund"], type["x-extensible-enum"]!.AsArray().Select(Text));
        Assert.Null(type["enum"]);
    }

    [Fact]
    public void Every_property_is_described_with_its_type()
    {
        foreach (ResponseType type in Spec.Client.AllTypes)
        {
            JsonObject schema = Described.Schema(Document, type.Name);
            JsonObject properties = schema["properties"]!.AsObject();
            Assert.Equal(type.Properties.Select(property => property.WireName), properties.Select(property => property.Key));
            foreach (Property property in type.Properties)
            {
                JsonNode described = properties[property.WireName]!;
                Assert.Equal(InWords(property.Type), InWords(described));
                if (property.Description.Length > 0) Assert.Equal(property.Description, Text(described["description"]));
            }
        }
    }

    [Fact]
    public void No_schema_is_there_that_nothing_needs()
    {
        HashSet<string> types = [.. Spec.Client.AllTypes.Select(type => type.Name)];
        string[] others =
        [
            .. Document["components"]!["schemas"]!.AsObject().Select(schema => schema.Key).Where(name => !types.Contains(name)),
        ];
        Assert.All(others, name => Assert.Matches("^(SortOrder|[A-Za-z]+OData(Collection|Entity))$", name));
        string text = Described.Text(OpenApiVersion.V31, isYaml: false);
        IEnumerable<string> referred = Regex.Matches(text, "\"#/components/(?:schemas|parameters)/([^\"]+)\"")
            .Select(found => found.Groups[1].Value);
        JsonObject components = Document["components"]!.AsObject();
        Assert.Equal(
            components["schemas"]!.AsObject().Concat(components["parameters"]!.AsObject())
                .Select(part => part.Key)
                .Order(StringComparer.Ordinal),
            referred.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_answer_is_what_the_server_gives()
    {
        foreach (SpecOperation operation in Spec.Operations)
        {
            JsonObject answers = Described.Operation(Document, operation.Key)["responses"]!.AsObject();
            Assert.Equal(operation.Client.Statuses.Select(status => status.Code), answers.Select(answer => answer.Key));
            Assert.All(operation.Client.Statuses, status => Assert.Equal(status.Message, Text(answers[status.Code]!["description"])));
            JsonNode schema = answers["200"]!["content"]!["application/json"]!["schema"]!;
            string row = operation.Client.Row.Name;
            (string expected, string found) = operation.Client.ResponseKind switch
            {
                ResponseKind.Array => (row, Described.Name(schema["items"]!)),
                ResponseKind.ODataCollection => (row + "ODataCollection", Described.Name(schema)),
                ResponseKind.ODataEntity => (row + "ODataEntity", Described.Name(schema)),
                _ => (row, Described.Name(schema)),
            };
            Assert.Equal(expected, found);
        }

        JsonObject collection = Described.Schema(Document, "EpochODataCollection");
        Assert.Equal(
            ["@odata.context", "@odata.count", "@odata.nextLink", "value"],
            collection["properties"]!.AsObject().Select(property => property.Key));
        Assert.Equal("Epoch", Described.Name(collection["properties"]!["value"]!["items"]!));
    }

    [Fact]
    public void A_member_is_required_where_no_caller_can_leave_it_out()
    {
        Assert.Null(Described.Schema(Document, "Block")["required"]);
        Assert.Contains("delegator_count", Described.Texts(Described.Schema(Document, "PollVote")["required"]));
        Assert.DoesNotContain("pool_id", Described.Texts(Described.Schema(Document, "PollVote")["required"]));
    }

    [Fact]
    public void Samples_are_the_examples_without_what_stands_for_other_rows()
    {
        string text = Described.Text(OpenApiVersion.V31, isYaml: false);
        Assert.DoesNotContain("\"...\"", text, StringComparison.Ordinal);
        Assert.Contains("60717832669187390", text, StringComparison.Ordinal);
        Assert.True(Described.Operations(Document).Count(operation =>
            operation.Operation["responses"]!["200"]!["content"]!["application/json"]!["example"] is not null) > 80);
    }

    [Fact]
    public void Each_operation_says_what_it_asks_for()
    {
        Assert.Equal("""[{"token":["cardanobi-core-read"],"key":[]}]""", Security("GET /api/core/epochs"));
        Assert.Equal("""[{"token":["cardanobi-bi-read"],"key":[]}]""", Security("GET /api/bi/pools/{pool_hash}/stats"));
        Assert.Equal("""[{},{"key":[]}]""", Security("GET /api/core/polls"));

        static string Security(string key) => Described.Operation(Document, key)["security"]!.ToJsonString();
    }

    [Fact]
    public void What_OpenAPI_cannot_say_has_names_of_its_own()
    {
        JsonObject assets = Described.Operation(Document, "GET /api/core/accounts/{stake_address}/assets");
        Assert.Equal(
            """{"kind":"page-or-skip","defaultRows":20,"maximumRows":100,"rows":100}""", assets["x-cardanobi-paging"]!.ToJsonString());
        Assert.Equal(["top", "skip"], Described.Texts(assets["x-cardanobi-query-options"]));
        JsonObject blocks = Described.Operation(Document, "GET /api/core/odata/blocks");
        Assert.Equal("depth", Text(blocks["x-cardanobi-window"]));
        Assert.Equal(["filter", "orderby", "select", "top", "skip", "count"], Described.Texts(blocks["x-cardanobi-query-options"]));
        Assert.True(Described.Operation(Document, "GET /api/core/odata/epochsstakes")["x-cardanobi-ties"]!.GetValue<bool>());
        Assert.Equal("core-domain/Blocks/History.md", Text(blocks["x-cardanobi-page"]));
    }

    [Fact]
    public void Addresses_are_limited_and_hashes_are_hexadecimal()
    {
        Assert.Equal(
            """{"type":"string","pattern":"^([0-9A-Fa-f]{2})+$"}""", Parameter("GET /api/core/blocks/{block_hash}"));
        Assert.Equal("""{"type":"string","minLength":5}""", Parameter("GET /api/core/addresses/{address}/info"));
        Assert.Equal("""{"type":"integer","format":"int32","maximum":2147483647}""", Parameter("GET /api/core/epochs/{epoch_no}"));
        Assert.Equal("""{"type":"integer","format":"int64"}""", Parameter("GET /api/core/blocks/{block_no}"));

        static string Parameter(string key) => Described.Operation(Document, key)["parameters"]![0]!["schema"]!
            .ToJsonString(new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    private static JsonNode Resolve(JsonNode? parameter) => parameter!["$ref"] is null
        ? parameter
        : Document["components"]!["parameters"]![Described.Name(parameter)]!;

    private static string Text(JsonNode? text) => text!.GetValue<string>();

    private static string InWords(TypeReference type)
    {
        string words = type.Kind switch
        {
            TypeKind.String => "string",
            TypeKind.Bytes => "string byte",
            TypeKind.DateTimeOffset => "string date-time",
            TypeKind.Boolean => "boolean",
            TypeKind.Int32 => "integer int32",
            TypeKind.Int64 => "integer int64",
            TypeKind.UInt64 => "integer uint64",
            TypeKind.Decimal => "number decimal",
            TypeKind.Double => "number double",
            TypeKind.Response => type.Name,
            TypeKind.List => $"array of {InWords(type.Element!)}",
            _ => "anything",
        };
        return type.IsNullable && type.Kind != TypeKind.Json ? words + " or null" : words;
    }

    private static string InWords(JsonNode schema)
    {
        if (schema["oneOf"] is JsonArray ways) return $"{Described.Name(ways[0]!)} or {Text(ways[1]!["type"])}";
        if (schema["$ref"] is not null) return Described.Name(schema);
        string[] types = schema["type"] is JsonArray several ? Described.Texts(several) : schema["type"] is { } one ? [Text(one)] : [];
        if (types.Length == 0) return "anything";
        string words = types[0] == "array" ? $"array of {InWords(schema["items"]!)}" : $"{types[0]} {schema["format"]}".TrimEnd();
        return types is [_, "null"] ? words + " or null" : words;
    }
}
