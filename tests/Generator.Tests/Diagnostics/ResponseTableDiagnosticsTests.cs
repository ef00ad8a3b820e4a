using CardanoBI.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;

namespace CardanoBI.Generator.Tests.Diagnostics;

/// <summary>CBI3001 to CBI3009: the response tables of status 200.</summary>
public sealed class ResponseTableDiagnosticsTests
{
    private const string Undefined = DiagnosticCase.SchemaHead + "Response schema is undefined.",
        Part = "\n\nPart\n\n" + DiagnosticCase.SchemaHead + "| weight|integer(int32)|The weight.|";

    private static readonly string UnknownType = TestPage.With(
        schema: TestPage.DefaultSchema.Replace("|string|", "|strnig|", StringComparison.Ordinal));
    private static readonly string TwiceDocumented = TestPage.With(schema: TestPage.DefaultSchema + "\n| name|integer(int32)|Again.|");
    private static readonly string SecondTable = TestPage.With(
        schema: TestPage.DefaultSchema + "\n\n" + DiagnosticCase.SchemaHead + "| size|integer(int32)|The size.|");
    private static readonly string WithoutType = TestPage.With(schema: "|Name|Description|\n|---|---|\n| id|The number.|");
    private static readonly string UnusedTable = TestPage.With(schema: TestPage.DefaultSchema + Part);
    private static readonly string CutOff = TestPage.With(
        schema: TestPage.DefaultSchema + "\n\n| size|integer(int32)|The size.|\n| weight|integer(int32)|The weight.|");
    private static readonly string EmptyArray = TestPage.With(
        sample: """{ "id": 1, "name": "one", "tags": [] }""", schema: TestPage.DefaultSchema + "\n| tags|array|The tags.|");

    [Fact]
    public void CBI3001_is_at_the_heading_where_no_table_stands() =>
        Assert.Equal(
            ["CBI3001 Things.md(14,1) Endpoint 'One thing' has no response table for status 200 and no sample to take its place"],
            DiagnosticCase.Lines(DiagnosticCase.Run(TestPage.With(sample: null, schema: null))));

    [Fact]
    public void CBI3001_is_at_the_header_of_a_table_without_rows()
    {
        string page = TestPage.With(sample: """["..."]""", schema: Undefined);

        Assert.Equal([$"CBI3001 {TestPage.At(page, "|Name|Type|")}"], DiagnosticCase.Run(page).Diagnostics);
    }

    [Fact]
    public void CBI3001_leaves_the_other_endpoint() =>
        Assert.Equal([DiagnosticCase.Other], DiagnosticCase.Operations(DiagnosticCase.Run(TestPage.With(sample: null, schema: null))));

    [Fact]
    public void CBI3002_is_at_the_heading_or_the_header()
    {
        const string Message = "Endpoint 'One thing' has no response table for status 200; its type is taken from the sample";

        Assert.Equal([$"CBI3002 Things.md(14,1) {Message}"], DiagnosticCase.Lines(DiagnosticCase.Run(TestPage.With(schema: null))));
        Assert.Equal([$"CBI3002 Things.md(47,1) {Message}"], DiagnosticCase.Lines(DiagnosticCase.Run(TestPage.With(schema: Undefined))));
    }

    [Fact]
    public void CBI3002_leaves_the_endpoint_with_the_members_of_its_sample() =>
        Assert.Equal(["Int64 Id", "String Name"], DiagnosticCase.Properties(DiagnosticCase.Run(TestPage.With(schema: Undefined))));

    [Fact]
    public void CBI3003_is_at_the_type() =>
        Assert.Equal(
            ["CBI3003 Things.md(50,8) Type 'strnig' is neither a known type nor one that a table in this tab describes"],
            DiagnosticCase.Lines(DiagnosticCase.Run(UnknownType)));

    [Fact]
    public void CBI3003_covers_the_cell_and_no_more()
    {
        Diagnostic diagnostic = Assert.Single(DiagnosticCase.Run(UnknownType).Reported);

        Assert.Equal("strnig", UnknownType.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length));
    }

    [Fact]
    public void CBI3003_leaves_the_other_properties()
    {
        GeneratorRun run = DiagnosticCase.Run(UnknownType);

        Assert.Equal(["Int64 Id"], DiagnosticCase.Properties(run));
        Assert.Equal([DiagnosticCase.Other, DiagnosticCase.Thing], DiagnosticCase.Operations(run));
    }

    [Fact]
    public void CBI3004_is_at_the_second_name() =>
        Assert.Equal(
            ["CBI3004 Things.md(51,3) Property 'name' is documented twice"], DiagnosticCase.Lines(DiagnosticCase.Run(TwiceDocumented)));

    [Fact]
    public void CBI3004_leaves_the_first_row() =>
        Assert.Equal(["Int64 Id", "String Name"], DiagnosticCase.Properties(DiagnosticCase.Run(TwiceDocumented)));

    [Fact]
    public void CBI3005_is_at_the_second_header() =>
        Assert.Equal(
            ["CBI3005 Things.md(52,1) Endpoint 'One thing' has a second response table for status 200"],
            DiagnosticCase.Lines(DiagnosticCase.Run(SecondTable)));

    [Fact]
    public void CBI3005_names_the_type_that_has_two_tables()
    {
        string page = TestPage.With(sample: null, schema: TestPage.DefaultSchema + "\n| part|Part|The part.|" + Part + Part);

        Assert.Equal(
            ["CBI3005 Things.md(48,1) Endpoint 'One thing' has a second response table for status 200 and type 'Part'"],
            DiagnosticCase.Lines(DiagnosticCase.Run(page)));
    }

    [Fact]
    public void CBI3005_costs_the_endpoint_and_leaves_the_other() =>
        Assert.Equal([DiagnosticCase.Other], DiagnosticCase.Operations(DiagnosticCase.Run(SecondTable)));

    [Fact]
    public void CBI3006_is_at_the_header() =>
        Assert.Equal(
            [$"CBI3006 {TestPage.At(WithoutType, "|Name|Description|\n")} The response table has no column 'Type'"],
            DiagnosticCase.Lines(DiagnosticCase.Run(WithoutType)));

    [Fact]
    public void CBI3006_costs_the_endpoint_and_leaves_the_other() =>
        Assert.Equal([DiagnosticCase.Other], DiagnosticCase.Operations(DiagnosticCase.Run(WithoutType)));

    [Fact]
    public void CBI3007_is_at_the_name_above_the_table() =>
        Assert.Equal(
            ["CBI3007 Things.md(52,1) No property has the type 'Part' that this table describes"],
            DiagnosticCase.Lines(DiagnosticCase.Run(UnusedTable)));

    [Fact]
    public void CBI3007_leaves_the_endpoint() =>
        Assert.Equal(["Int64 Id", "String Name"], DiagnosticCase.Properties(DiagnosticCase.Run(UnusedTable)));

    [Fact]
    public void CBI3009_is_at_the_first_of_the_rows() =>
        Assert.Equal(
            [$"CBI3009 {TestPage.At(CutOff, "| size")} The response schema of endpoint 'One thing' has rows here that are not part of a table"],
            DiagnosticCase.Lines(DiagnosticCase.Run(CutOff)));

    [Fact]
    public void CBI3009_leaves_the_rows_of_the_table() =>
        Assert.Equal(["Int64 Id", "String Name"], DiagnosticCase.Properties(DiagnosticCase.Run(CutOff)));

    [Fact]
    public void CBI3008_is_at_the_type() =>
        Assert.Equal(
            ["CBI3008 Things.md(51,8) Nothing documents what 'tags[]' holds, so it is a JsonElement; give its type in the overlay with 'type', or 'items' for a list"],
            DiagnosticCase.Lines(DiagnosticCase.Run(EmptyArray)));

    [Fact]
    public void CBI3008_is_at_the_member_where_only_the_sample_knows_it()
    {
        string page = TestPage.With(
            sample: """{ "id": 1, "name": "one", "parts": [{ "size": 1, "note": null }] }""",
            schema: TestPage.DefaultSchema + "\n| parts|array|The parts.|");

        Assert.Equal([$"CBI3008 {TestPage.At(page, "\"note\"")}"], DiagnosticCase.Run(page).Diagnostics);
    }

    [Fact]
    public void CBI3008_leaves_the_property_with_elements_of_any_kind()
    {
        Type row = DiagnosticCase.Run(EmptyArray).Type("CoreThingsByThingId");

        Assert.Equal(typeof(System.Text.Json.JsonElement), Assert.Single(row.GetProperty("Tags")!.PropertyType.GetGenericArguments()));
        Assert.NotNull(row.GetProperty("Name"));
    }
}
