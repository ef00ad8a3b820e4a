using CardanoBI.Generator.Pages;
using CardanoBI.Generator.Samples;
using CardanoBI.Generator.Tests.Infrastructure;

namespace CardanoBI.Generator.Tests.Format;

/// <summary>docs-format.md, "Samples".</summary>
public sealed class SampleTests
{
    private const string One = TestPage.DefaultSample;

    [Theory]
    [InlineData(One, "Object")]
    [InlineData("[" + One + "]", "Array")]
    [InlineData("[" + One + ", \"...\", " + One + "]", "Array")]
    [InlineData("[\"...\"]", "Array")]
    [InlineData("[]", "Array")]
    [InlineData("{ \"@odata.context\": \"c\", \"value\": [" + One + ", \"...\"] }", "ODataCollection")]
    [InlineData("{ \"@odata.context\": \"c\", \"@odata.count\": 1, \"value\": [] , \"@odata.nextLink\": \"n\" }", "ODataCollection")]
    [InlineData("{ \"@odata.count\": 1, \"value\": [" + One + "] }", "ODataCollection")]
    [InlineData("{ \"@odata.context\": \"c\", \"id\": 1, \"name\": \"one\" }", "ODataEntity")]
    public void Sample_shows_one_or_many(string sample, string kind) =>
        Assert.Equal(kind, Reading.Operation(TestPage.With(sample: sample)).Sample?.Kind.ToString());

    [Theory]
    [InlineData("- As here:\n\n  ```json\n  [ { \"id\": 1,\n    \"name\": \"one\" } ]\n  ```\n")]
    [InlineData("1. One:\n   - As here:\n\n     ```json\n     [ { \"id\": 1, \"name\": \"one\" } ]\n     ```\n")]
    [InlineData("> ```json\n> [ { \"id\": 1, \"name\": \"one\" } ]\n> ```\n")]
    public void Sample_in_a_list_or_a_quote_is_a_sample(string block)
    {
        string page = TestPage.With().Replace($"```json\n{One}\n```\n", block, StringComparison.Ordinal);

        Assert.Equal("Array", Reading.Operation(page).Sample?.Kind.ToString());
    }

    [Theory]
    [InlineData(TestPage.DefaultSchema, "CBI4004", "long? Id")]
    [InlineData(null, "CBI3008", "JsonElement? Id")]
    public void Members_of_one_name_and_two_kinds_are_reported(string? schema, string id, string property)
    {
        GeneratorRun run = GeneratorHost.Run(TestPage.With(sample: """{ "id": 1, "name": "one", "id": "1" }""", schema: schema));

        Assert.Contains(run.Diagnostics, diagnostic => diagnostic.StartsWith(id + " ", StringComparison.Ordinal));
        Assert.Contains(property, Emitted.Properties(run));
    }

    // An object that happens to have a property of that name.
    [Fact]
    public void Value_alone_makes_no_OData_wrapper()
    {
        GeneratorRun run = GeneratorHost.Run(
            TestPage.With(sample: """{ "value": [1] }""", schema: "|Name|Type|Description|\n|---|---|---|\n| value|array|The values.|"));

        Assert.Equal(["IReadOnlyList<long>? Value"], Emitted.Properties(run));
    }

    [Theory]
    [InlineData(One, "Task<CoreThingsByThingId>")]
    [InlineData("[" + One + "]", "Task<Page<CoreThingsByThingId>>")]
    [InlineData("{ \"@odata.context\": \"c\", \"value\": [" + One + "] }", "Task<Page<CoreThingsByThingId>>")]
    [InlineData("{ \"@odata.context\": \"c\", \"id\": 1, \"name\": \"one\" }", "Task<CoreThingsByThingId>")]
    public void Methods_give_one_or_a_page_of_many(string sample, string result) =>
        Assert.Equal([$"{result} GetByThingIdAsync(string thingId)"], Emitted.Methods(GeneratorHost.Run(TestPage.With(sample: sample))));

    [Theory]
    [InlineData("object", "Task<CoreThingsByThingId>", "ObjectOperation")]
    [InlineData("array", "Task<Page<CoreThingsByThingId>>", "ListEnvelope.None")]
    [InlineData("odata-collection", "Task<Page<CoreThingsByThingId>>", "ListEnvelope.OData")]
    [InlineData("odata-entity", "Task<CoreThingsByThingId>", "ObjectOperation")]
    public void Wrong_kind_of_a_sample_is_corrected_by_the_overlay(string kind, string result, string emitted)
    {
        foreach (string sample in new[] { One, "[" + One + "]", "{ \"@odata.context\": \"c\", \"value\": [" + One + "] }" })
        {
            GeneratorRun run = GeneratorHost.Run(
                [("Things.md", TestPage.With(sample: sample))],
                $"operations:\n  GET /api/core/things/{{thing_id}}:\n    response: {kind}\n");

            Assert.Equal([$"{result} GetByThingIdAsync(string thingId)"], Emitted.Methods(run));
            Assert.Contains(emitted, run.Sources["Core.Things.g.cs"], StringComparison.Ordinal);
        }
    }

    // Otherwise every list would hold a string among its rows.
    [Theory]
    [InlineData("[" + One + ", \"...\", " + One + "]")]
    [InlineData("[\"...\", " + One + "]")]
    [InlineData("[" + One + ", \"…\"]")]
    [InlineData("[{ \"id\": 1, \"name\": \"one\", \"...\": \"...\" }]")]
    public void Row_for_rows_left_out_has_no_shape(string sample)
    {
        Shape row = Reading.Operation(TestPage.With(sample: sample)).Sample!.Row!;

        Assert.Equal(ShapeKinds.Object, row.Kinds);
        Assert.Equal(["id", "name"], row.Members.Select(member => member.WireName));
    }

    [Fact]
    public void Row_for_rows_left_out_alone_gives_no_shape() =>
        Assert.Null(Reading.Operation(TestPage.With(sample: "[\"...\"]")).Sample!.Row);

    [Fact]
    public void Operation_whose_sample_is_all_left_out_is_emitted_from_its_table()
    {
        GeneratorRun run = GeneratorHost.Run(TestPage.With(sample: "[\"...\"]"));

        Assert.Empty(run.Diagnostics);
        Assert.Equal(["long? Id", "string? Name"], Emitted.Properties(run));
    }

    [Fact]
    public void Member_that_the_table_lacks_is_reported_and_not_emitted()
    {
        string page = TestPage.With(sample: """{ "id": 1, "name": "one", "extra": 7 }""");
        GeneratorRun run = GeneratorHost.Run(page);

        Assert.Equal(["CBI4002 " + TestPage.At(page, "\"extra\"")], run.Diagnostics);
        Assert.Equal(["long? Id", "string? Name"], Emitted.Properties(run));
    }

    [Fact]
    public void Null_in_a_sample_is_no_contradiction() =>
        Assert.Empty(GeneratorHost.Run(TestPage.With(sample: """{ "id": null, "name": null }""")).Diagnostics);

    [Fact]
    public void Number_that_a_decimal_holds_exactly_fits_number_of_double()
    {
        const string Schema = "|Name|Type|Description|\n|---|---|---|\n| sum|number(double)|The sum.|";
        GeneratorRun run = GeneratorHost.Run(TestPage.With(sample: """{ "sum": 60717832669187390 }""", schema: Schema));

        Assert.Empty(run.Diagnostics);
        Assert.Equal(["decimal? Sum"], Emitted.Properties(run));
    }

    [Fact]
    public void Endpoint_without_a_response_table_takes_its_type_from_the_sample()
    {
        GeneratorRun run = GeneratorHost.Run(
            TestPage.With(sample: """[{ "id": 1, "rate": 0.5, "tags": ["a"], "owner": { "name": "x" } }]""", schema: null));

        Assert.Equal(["CBI3002"], run.Diagnostics.Select(text => text.Split(' ')[0]));
        Assert.Equal(
            ["long? Id", "decimal? Rate", "IReadOnlyList<string>? Tags", "CoreThingsByThingId_Owner? Owner"], Emitted.Properties(run));
        Assert.Equal(["string? Name"], Emitted.Properties(run, Emitted.Row + "_Owner"));
    }

    [Theory]
    [InlineData("[1, 2]", "Task<Page<long>>")]
    [InlineData("\"word\"", "Task<string>")]
    [InlineData("42", "Task<long>")]
    public void Answer_of_scalars_takes_its_type_from_the_sample(string sample, string result) =>
        Assert.Equal(
            [result + " GetByThingIdAsync(string thingId)"],
            Emitted.Methods(GeneratorHost.Run(TestPage.With(sample: sample, schema: null))));

    // Evidence is joined: what one operation's sample leaves open, another's shows.
    [Fact]
    public void Operations_that_share_a_type_share_the_evidence_of_their_samples()
    {
        const string Schema = "|Name|Type|Description|\n|---|---|---|\n| parts|array|The parts.|";
        string page = TestPage.With(sample: """{ "parts": [] }""", schema: Schema)
            + TestPage.Endpoint("GET /api/core/things", null, """[{ "parts": [7] }]""", Schema);
        GeneratorRun run = GeneratorHost.Run([("Things.md", page)], "operations:\n  GET /api/core/things*:\n    type: Thing\n");

        Assert.Empty(run.Diagnostics);
        Assert.Equal(["IReadOnlyList<long>? Parts"], Emitted.Properties(run, "Thing"));
    }

    [Fact]
    public void Message_may_be_missing() => Assert.Equal(
        [new DocumentedStatus("200", "")],
        Reading.Operation(TestPage.With().Replace("`OK: Successful request.`\n\n", "", StringComparison.Ordinal)).Statuses);

    [Fact]
    public void Fence_may_name_no_language() =>
        Assert.Equal(
            ResponseKind.Object,
            Reading.Operation(TestPage.With()
                .Replace("```json", "~~~", StringComparison.Ordinal)
                .Replace("\n```\n", "\n~~~\n", StringComparison.Ordinal)).Sample?.Kind);

    [Fact]
    public void Sample_that_is_JSON_counts_before_one_that_is_none()
    {
        string page = TestPage.With().Replace("```json\n", "```http\nHTTP/1.1 200 OK\n```\n\n```json\n", StringComparison.Ordinal);

        Assert.Equal(ResponseKind.Object, Reading.Operation(page).Sample?.Kind);
    }
}
