using CardanoBI.Generator.Tests.Format;
using CardanoBI.Generator.Tests.Infrastructure;

namespace CardanoBI.Generator.Tests.Diagnostics;

/// <summary>CBI4001 to CBI4005: the samples against the tables and against JSON.</summary>
public sealed class SampleDiagnosticsTests
{
    private const string PartsSchema = TestPage.DefaultSchema
        + "\n| parts|Part|The parts.|\n\nPart\n\n"
        + DiagnosticCase.SchemaHead
        + "| size|integer(int32)|The size.|\n| weight|integer(int32)|The weight.|";

    private static readonly string NotJson = TestPage.With(sample: "{\n \"id\": 1\n \"name\": \"one\"\n}");
    private static readonly string SurplusMember = TestPage.With(sample: """{ "id": 1, "name": "one", "age": 7 }""");
    private static readonly string MissingMember = TestPage.With(sample: """{ "id": 1 }""");
    private static readonly string WrongValue = TestPage.With(sample: """{ "id": "one", "name": "one" }""");
    private static readonly string ListOfParts = TestPage.With(
        sample: """{ "id": 1, "name": "one", "parts": [{ "size": 1, "colour": 2 }] }""", schema: PartsSchema);

    [Fact]
    public void CBI4001_is_at_the_character_that_is_no_json()
    {
        GeneratorRun run = GeneratorHost.Run(
            [(DiagnosticCase.ThingPath, NotJson)], "operations: { 'GET /api/core/things/{thing_id}': { response: object } }");

        Assert.Equal(["CBI4001 Things.md(37,2) The sample is not valid JSON: expected ',' or '}'"], DiagnosticCase.Lines(run));
    }

    [Fact]
    public void CBI4001_leaves_the_endpoint_where_the_overlay_says_one_or_many()
    {
        GeneratorRun run = DiagnosticCase.Run(NotJson, "operations: { 'GET /api/core/things/{thing_id}': { response: object } }");

        Assert.Equal([DiagnosticCase.Other, DiagnosticCase.Thing], DiagnosticCase.Operations(run));
        Assert.Equal(["Int64 Id", "String Name"], DiagnosticCase.Properties(run));
    }

    [Fact]
    public void CBI4001_leaves_the_other_endpoint_where_nothing_else_says_one_or_many()
    {
        GeneratorRun run = DiagnosticCase.Run(TestPage.With(sample: "Not shown."));

        Assert.Equal(["CBI4005 Things.md(18,2)", "CBI4001 Things.md(35,1)"], run.Diagnostics);
        Assert.Equal([DiagnosticCase.Other], DiagnosticCase.Operations(run));
    }

    [Fact]
    public void CBI4002_is_at_the_member_in_the_sample() =>
        Assert.Equal(
            ["CBI4002 Things.md(35,27) The sample shows 'age', which has no row in the response table; it is not emitted"],
            DiagnosticCase.Lines(DiagnosticCase.Run(SurplusMember)));

    [Fact]
    public void CBI4002_is_said_of_a_member_beside_the_rows_of_a_collection()
    {
        string page = TestPage.With(
            "GET /api/core/things",
            parameters: null,
            sample: """{ "@odata.context": "x", "@odata.count": 1, "total": 1, "...": 0, "value": [{ "id": 1, "name": "one" }] }""");

        Assert.Equal([$"CBI4002 {TestPage.At(page, "\"total\"")}"], DiagnosticCase.Run(page).Diagnostics);
    }

    [Fact]
    public void CBI4002_is_said_once_for_many_rows()
    {
        string page = TestPage.With(sample: """[{ "id": 1, "name": "one", "age": 7 }, "...", { "id": 2, "name": "two", "age": 8 }]""");

        Assert.Equal([$"CBI4002 {TestPage.At(page, "\"age\"")}"], DiagnosticCase.Run(page).Diagnostics);
    }

    [Fact]
    public void CBI4002_is_not_said_of_a_member_whose_row_was_refused() =>
        Assert.Equal(
            ["CBI3003 Things.md(50,8)"],
            DiagnosticCase.Run(
                TestPage.With(schema: TestPage.DefaultSchema.Replace("|string|", "|strnig|", StringComparison.Ordinal))).Diagnostics);

    [Fact]
    public void CBI4002_and_CBI4003_look_into_lists_of_a_named_type() =>
        Assert.Equal(
            [$"CBI4002 {TestPage.At(ListOfParts, "\"colour\"")}", $"CBI4003 {TestPage.At(ListOfParts, "weight|")}"],
            DiagnosticCase.Run(ListOfParts).Diagnostics);

    [Fact]
    public void CBI4002_leaves_the_documented_properties() =>
        Assert.Equal(["Int64 Id", "String Name"], DiagnosticCase.Properties(DiagnosticCase.Run(SurplusMember)));

    [Fact]
    public void CBI4003_is_at_the_name_in_the_table() =>
        Assert.Equal(
            [
                "CBI4003 Things.md(50,3) The sample does not show 'name', which the response table documents; "
                    + "it may be null in the client unless the overlay names it",
            ],
            DiagnosticCase.Lines(DiagnosticCase.Run(MissingMember)));

    // A row that is added to a table must not break callers of a server that does not send it yet.
    [Theory]
    [InlineData("nullable: false", true)]
    [InlineData("types: { CoreThingsByThingId: { nullable: false } }", true)]
    [InlineData("properties: { \"n*\": { nullable: false } }", true)]
    [InlineData("types: { \"*\": { properties: { \"*\": { nullable: false } } } }", true)]
    [InlineData("properties: { name: { nullable: false } }", false)]
    [InlineData("types: { CoreThingsByThingId: { properties: { name: { nullable: false } } } }", false)]
    public void Property_that_the_sample_lacks_is_never_null_only_where_the_overlay_names_it(string overlay, bool mayBeNull)
    {
        GeneratorRun run = DiagnosticCase.Run(MissingMember, overlay);

        Assert.Equal(mayBeNull ? "string? Name" : "string Name", Emitted.Properties(run).Last());
    }

    // Without a row there is no telling what the server leaves out.
    [Fact]
    public void Sample_without_rows_says_nothing_against_the_overlay() =>
        Assert.Equal(
            ["long Id", "string Name"],
            Emitted.Properties(DiagnosticCase.Run(TestPage.With(sample: """["..."]"""), "nullable: false")));

    [Fact]
    public void CBI4003_is_not_said_where_the_sample_leaves_every_row_out() =>
        Assert.Empty(DiagnosticCase.Run(TestPage.With(sample: """["..."]""")).Diagnostics);

    [Fact]
    public void CBI4003_leaves_the_property() =>
        Assert.Equal(["Int64 Id", "String Name"], DiagnosticCase.Properties(DiagnosticCase.Run(MissingMember)));

    [Fact]
    public void CBI4004_is_at_the_value() =>
        Assert.Equal(
            ["CBI4004 Things.md(35,9) The sample's value does not fit 'id', which is int64"],
            DiagnosticCase.Lines(DiagnosticCase.Run(WrongValue)));

    [Theory]
    [InlineData("integer(int32)", "2147483648", "int32")]
    [InlineData("integer(int64)", "9223372036854775808", "int64")]
    [InlineData("integer(int64)", "1.5", "int64")]
    [InlineData("number(double)", "1e-30", "decimal")]
    [InlineData("boolean", "0", "boolean")]
    [InlineData("string", "7", "string")]
    [InlineData("string(byte)", "\"not base64!\"", "base64")]
    [InlineData("string(date-time)", "\"yesterday\"", "a date-time")]
    [InlineData("array", "{}", "a list")]
    public void CBI4004_is_said_of_every_type(string type, string value, string name)
    {
        string page = TestPage.With(sample: $$"""{ "id": {{value}} }""", schema: DiagnosticCase.SchemaHead + $"| id|{type}|The number.|");

        Assert.Contains(
            $"CBI4004 {TestPage.At(page, value + " }")} The sample's value does not fit 'id', which is {name}",
            DiagnosticCase.Lines(DiagnosticCase.Run(page)));
    }

    [Fact]
    public void CBI4004_names_the_route_where_the_row_itself_does_not_fit() =>
        Assert.Equal(
            ["CBI4004 Things.md(35,2) The sample's value does not fit 'GET /api/core/things/{thing_id}', which is CoreThingsByThingId"],
            DiagnosticCase.Lines(DiagnosticCase.Run(TestPage.With(sample: "[1, 2]"))));

    [Fact]
    public void CBI4004_says_where_the_overlay_forbids_null() =>
        Assert.Equal(
            ["CBI4004 Things.md(35,20) The sample's value does not fit 'name', which is string and never null"],
            DiagnosticCase.Lines(DiagnosticCase.Run(TestPage.With(sample: """{ "id": 1, "name": null }"""), "nullable: false")));

    [Fact]
    public void CBI4004_leaves_the_property_with_the_type_of_the_table() =>
        Assert.Equal(["Int64 Id", "String Name"], DiagnosticCase.Properties(DiagnosticCase.Run(WrongValue)));

    [Fact]
    public void CBI4005_is_at_the_route() =>
        Assert.Equal(
            ["CBI4005 Things.md(18,2) No sample shows whether 'GET /api/core/things/{thing_id}' returns one object or a list; state it in the overlay, for example 'response: array'"],
            DiagnosticCase.Lines(DiagnosticCase.Run(TestPage.With(sample: null))));

    [Fact]
    public void CBI4005_leaves_the_other_endpoint() =>
        Assert.Equal([DiagnosticCase.Other], DiagnosticCase.Operations(DiagnosticCase.Run(TestPage.With(sample: null))));
}
