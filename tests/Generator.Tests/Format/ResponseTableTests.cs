using CardanoBI.Generator.Pages;
using CardanoBI.Generator.Tests.Infrastructure;

namespace CardanoBI.Generator.Tests.Format;

/// <summary>docs-format.md, "Tables": the answer's own.</summary>
public sealed class ResponseTableTests
{
    private const string Header = "|Name|Type|Description| \n|---|---|---|\n";

    [Theory]
    [InlineData("string", "\"a\"", "string?")]
    [InlineData("string(byte)", "\"YQ==\"", "byte[]?")]
    [InlineData("string(date-time)", "\"2024-01-01T00:00:00\"", "DateTimeOffset?")]
    [InlineData("integer(int32)", "1", "int?")]
    [InlineData("integer(int64)", "1", "long?")]
    [InlineData("integer(uint64)", "18446744073709551615", "ulong?")]
    [InlineData("integer", "1", "long?")]
    [InlineData("number(double)", "1.5", "decimal?")]
    [InlineData("number", "1.5", "decimal?")]
    [InlineData("boolean", "true", "bool?")]
    [InlineData("string(undefined)", "\"a\"", "string?")]
    [InlineData("boolean(undefined)", "true", "bool?")]
    [InlineData("integer(undefined)", "1", "long?")]
    [InlineData("number(undefined)", "1", "decimal?")]
    [InlineData("array(undefined)", "[1]", "IReadOnlyList<long>?")]
    [InlineData("object(undefined)", "[true]", "IReadOnlyList<bool>?")]
    [InlineData("undefined(undefined)", "7", "long?")]
    [InlineData("undefined", "\"a\"", "string?")]
    [InlineData("String (date-time)", "\"2024-01-01T00:00:00Z\"", "DateTimeOffset?")]
    [InlineData("integer(int16)", "1", "int?")]
    [InlineData("integer(uint32)", "1", "long?")]
    [InlineData("string(uuid)", "\"a\"", "string?")]
    [InlineData("string(date)", "\"2024-01-01\"", "string?")]
    [InlineData("string(uri)", "\"a\"", "string?")]
    [InlineData("string(email)", "\"a\"", "string?")]
    [InlineData("string(hostname)", "\"a\"", "string?")]
    [InlineData("string(ipv4)", "\"a\"", "string?")]
    [InlineData("string(ipv6)", "\"a\"", "string?")]
    [InlineData("number(single)", "1.5", "decimal?")]
    [InlineData("number(float)", "1.5", "decimal?")]
    [InlineData("number(decimal)", "1.5", "decimal?")]
    public void Types_of_the_table_become_types_of_the_language(string cell, string sample, string type) =>
        AssertProperty(cell, sample, type);

    [Theory]
    [InlineData("string[]", "[]", "string")]
    [InlineData("[string]", "[\"a\"]", "string")]
    [InlineData("string(date-time)[]", "[\"2024-01-01T00:00:00\"]", "DateTimeOffset")]
    [InlineData("string(byte)[]", "[\"YQ==\"]", "byte[]")]
    [InlineData("integer(int32)[]", "[1]", "int")]
    [InlineData("integer[]", "[]", "long")]
    [InlineData("number[]", "[1]", "decimal")]
    [InlineData("boolean[]", "[true]", "bool")]
    [InlineData("object[]", "[1]", "long")]
    public void Lists_of_scalars_hold_what_the_table_says(string cell, string sample, string type) =>
        AssertProperty(cell, sample, $"IReadOnlyList<{type}>?");

    [Fact]
    public void List_whose_elements_the_sample_contradicts_is_reported_and_is_as_the_table_says()
    {
        string page = TestPage.With(schema: Header + "| it|integer[]|What it is.|", sample: """{ "it": ["a"] }""");
        GeneratorRun run = GeneratorHost.Run(page);

        Assert.Equal([$"CBI4004 {TestPage.At(page, "\"a\"")}"], run.Diagnostics);
        Assert.Equal(["IReadOnlyList<long>? It"], Emitted.Properties(run));
    }

    // Without a tag parser of its own, Markdig drops the table when the tab closes right below it.
    [Fact]
    public void Tab_may_close_directly_below_the_last_row()
    {
        string page = TestPage.With();

        Assert.Contains("The name.|\n</TabItem>", page, StringComparison.Ordinal);
        Assert.Equal(["id integer(int64)", "name string"], Reading.Properties(page));
    }

    [Fact]
    public void Other_lines_may_stand_directly_below_the_last_row() =>
        Assert.Equal(
            ["id integer(int64)", "name string"],
            Reading.Properties(TestPage.With(schema: TestPage.DefaultSchema + "\nAnd nothing else.")));

    [Fact]
    public void Escaped_pipe_stays_in_its_cell()
    {
        DocumentedOperation operation = Reading.Operation(
            TestPage.With(schema: Header + "| id|integer(int64)|One \\| two.|\n| name|string|The name.|"));

        Assert.Equal("One | two.", operation.Schema!.Properties[0].Description);
    }

    [Fact]
    public void Pipe_in_a_code_span_stays_in_its_cell()
    {
        DocumentedOperation operation = Reading.Operation(
            TestPage.With(schema: Header + "| id|integer(int64)|Either `a|b` or not.|\n| name|string|The name.|"));

        Assert.Equal("Either a|b or not.", operation.Schema!.Properties[0].Description);
    }

    // Markdig widens every row to the longest and pads it; the model has only what was written.
    [Fact]
    public void Cell_too_many_in_one_row_costs_the_others_nothing()
    {
        BoundPage page = Reading.Bind(TestPage.With(schema: Header + "| id|integer(int64)|One | two.|\n| name|string|The name.|"));

        Assert.Equal(["CBI1008"], Reading.Complaints(page));
        Assert.Equal(["id integer(int64)", "name string"], Reading.Properties(page.Model.Operations[0].Schema));
    }

    [Fact]
    public void Row_may_lack_its_description() =>
        Assert.Equal(
            ["id integer(int64)", "name string"],
            Reading.Properties(TestPage.With(schema: Header + "| id|integer(int64)|\n| name|string||")));

    [Fact]
    public void Description_of_the_word_undefined_is_none()
    {
        string source = GeneratorHost.Run(
            TestPage.With(schema: Header + "| id|integer(int64)|undefined|\n| name|string|The undefined.|")).Sources["Core.Things.g.cs"];

        Assert.Contains("<summary>id.</summary>", source, StringComparison.Ordinal);
        Assert.Contains("<summary>The undefined.</summary>", source, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_may_be_camelCase_or_hold_blanks()
    {
        GeneratorRun run = GeneratorHost.Run(TestPage.With(
            schema: Header
                + "| inputCount|integer(int32)|In.|\n| out_sum|integer(int64)|Out.|\n| first block|string|First.|\n| txHashHEX|string|Hash.|",
            sample: """{ "inputCount": 1, "out_sum": 2, "first block": "a", "txHashHEX": "b" }"""));

        Assert.Equal(["int? InputCount", "long? OutSum", "string? FirstBlock", "string? TxHashHex"], Emitted.Properties(run));
        Assert.Contains("JsonPropertyName(\"inputCount\")", run.Sources["Core.Things.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Names_may_be_keywords_of_the_language()
    {
        GeneratorRun run = GeneratorHost.Run(TestPage.With(
            schema: Header + "| params|string|One.|\n| namespace|string|Two.|\n| event|string|Three.|\n| reader|string|Four.|",
            sample: """{ "params": "", "namespace": "", "event": "", "reader": "" }"""));

        Assert.Equal(["string? Params", "string? Namespace", "string? Event", "string? Reader"], Emitted.Properties(run));
    }

    [Fact]
    public void Names_may_be_those_that_every_type_has()
    {
        GeneratorRun run = GeneratorHost.Run(TestPage.With(
            schema: Header + "| equals|string|One.|\n| get_type|string|Two.|\n| clone|string|Three.|",
            sample: """{ "equals": "", "get_type": "", "clone": "" }"""));

        Assert.Equal(["string? EqualsValue", "string? GetTypeValue", "string? CloneValue"], Emitted.Properties(run));
    }

    [Fact]
    public void Property_may_be_named_like_its_own_type()
    {
        GeneratorRun run = GeneratorHost.Run(
            [("Things.md", TestPage.With(schema: Header + "| thing|string|The thing.|", sample: """{ "thing": "a" }"""))],
            "operations:\n  GET /api/core/things/{thing_id}:\n    type: Thing\n");

        Assert.Equal(["string? ThingValue"], Emitted.Properties(run, "Thing"));
    }

    [Theory]
    [InlineData("Status Code 200")]
    [InlineData("**Status Code 200**")]
    [InlineData("Status code: **200**")]
    [InlineData("The answer:")]
    [InlineData("")]
    public void Status_line_of_a_tab_may_look_otherwise_or_be_missing(string line) =>
        Assert.Equal(
            ["id integer(int64)", "name string"],
            Reading.Properties(TestPage.With().Replace("Status Code **200**", line, StringComparison.Ordinal)));

    [Fact]
    public void Status_lines_do_where_there_are_no_tabs()
    {
        string page = TestPage.With();
        int schemas = page.IndexOf("### 💌 Response Schemas", StringComparison.Ordinal);
        page = page[..schemas]
            + $"### Response Schemas\n\nStatus Code **200**\n\n{TestPage.DefaultSchema}\n\nStatus Code **404**\n\n{Header}| title|string|What is wrong.|\n";

        Assert.Equal(["id integer(int64)", "name string"], Reading.Properties(page));
    }

    [Fact]
    public void Same_name_may_have_different_types_on_different_endpoints()
    {
        GeneratorRun run = GeneratorHost.Run(
            TestPage.With()
                + TestPage.Endpoint(
                    "GET /api/core/parts",
                    parameters: null,
                    sample: """{ "id": "x", "name": 1.5 }""",
                    schema: Header + "| id|string|The id.|\n| name|number(double)|The name.|"));

        Assert.Equal(["long? Id", "string? Name"], Emitted.Properties(run));
        Assert.Equal(["string? Id", "decimal? Name"], Emitted.Properties(run, "CoreParts"));
    }

    // A head and nothing below it says as little as no table.
    [Theory]
    [InlineData("|Name|Type|Description|\n|---|---|---|")]
    [InlineData("|Name|Type|Description|\n|---|---|---|\nResponse schema is undefined.")]
    [InlineData("|Name|Type|Description|\n| id|integer(int64)|Without a delimiter this is no table.|")]
    public void Head_without_a_row_leaves_the_type_to_the_sample(string schema)
    {
        string page = TestPage.With(schema: schema);
        GeneratorRun run = GeneratorHost.Run(page);

        Assert.Equal(["CBI3002 " + TestPage.At(page, "|Name|Type|Description|")], run.Diagnostics);
        Assert.Equal(["long? Id", "string? Name"], Emitted.Properties(run));
    }

    private static void AssertProperty(string cell, string sample, string type)
    {
        GeneratorRun run = GeneratorHost.Run(
            TestPage.With(schema: Header + $"| it|{cell}|What it is.|", sample: $"{{ \"it\": {sample} }}"));

        Assert.Empty(run.Diagnostics);
        Assert.Equal([type + " It"], Emitted.Properties(run));
    }
}
