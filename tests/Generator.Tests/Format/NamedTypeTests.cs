using CardanoBI.Generator.Tests.Infrastructure;

namespace CardanoBI.Generator.Tests.Format;

/// <summary>docs-format.md, "Tables": types with a table of their own, and arrays.</summary>
public sealed class NamedTypeTests
{
    private const string Header = "|Name|Type|Description|\n|---|---|---|\n";

    private const string TwoLevels = Header + """
        | summary|SummaryDTO|The summary.|

        SummaryDTO

        |Name|Type|Description|
        |---|---|---|
        | votes|VotesDTO|The votes.|
        | stakes|StakesDTO|The stakes.|

        VotesDTO

        |Name|Type|Description|
        |---|---|---|
        | total|integer(int32)|All of them.|

        StakesDTO

        |Name|Type|Description|
        |---|---|---|
        | total|integer(int64)|All of it.|
        | sums|array|By choice.|
        """;

    private const string TwoLevelSample = """{ "summary": { "votes": { "total": 3 }, "stakes": { "total": 70, "sums": [30, 40] } } }""";

    [Fact]
    public void Named_types_with_tables_of_their_own_nest_two_levels_deep()
    {
        GeneratorRun run = GeneratorHost.Run(TestPage.With(schema: TwoLevels, sample: TwoLevelSample));

        Assert.Empty(run.Diagnostics);
        Assert.Equal(["CoreThingsByThingId_SummaryDto? Summary"], Emitted.Properties(run));
        Assert.Equal(
            ["CoreThingsByThingId_VotesDto? Votes", "CoreThingsByThingId_StakesDto? Stakes"],
            Emitted.Properties(run, Emitted.Row + "_SummaryDto"));
        Assert.Equal(["int? Total"], Emitted.Properties(run, Emitted.Row + "_VotesDto"));
        Assert.Equal(["long? Total", "IReadOnlyList<long>? Sums"], Emitted.Properties(run, Emitted.Row + "_StakesDto"));
    }

    // The sample gives no shape, so the tables are all there is.
    [Fact]
    public void Named_types_need_no_sample()
    {
        GeneratorRun run = GeneratorHost.Run(
            TestPage.With(schema: TwoLevels.Replace("| sums|array|By choice.|", "", StringComparison.Ordinal), sample: "[\"...\"]"));

        Assert.Empty(run.Diagnostics);
        Assert.Equal(["long? Total"], Emitted.Properties(run, Emitted.Row + "_StakesDto"));
    }

    [Theory]
    [InlineData("SummaryDTO", "**SummaryDTO**")]
    [InlineData("SummaryDTO", "`SummaryDTO`")]
    [InlineData("SummaryDTO", "SummaryDTO ")]
    [InlineData("SummaryDTO\n\n|", "SummaryDTO\n|")]
    [InlineData("SummaryDTO\n\n|", "SummaryDTO\n\nWhat it comes to.\n\n|")]
    [InlineData("SummaryDTO", "#### SummaryDTO")]
    public void Paragraph_that_names_a_table_may_be_written_in_other_ways(string written, string instead)
    {
        string schema = TwoLevels.Replace("\n\n" + written, "\n\n" + instead, StringComparison.Ordinal);

        Assert.NotEqual(TwoLevels, schema);
        Assert.Equal(["summary SummaryDTO"], Reading.Properties(TestPage.With(schema: schema, sample: TwoLevelSample)));
        Assert.Equal(
            ["SummaryDTO", "VotesDTO", "StakesDTO"],
            Reading.Operation(TestPage.With(schema: schema, sample: TwoLevelSample)).NamedSchemas.Select(named => named.Name));
    }

    [Fact]
    public void Table_of_a_named_type_may_stand_before_the_answers_own()
    {
        string schema = "Part\n\n"
            + Header
            + "| no|integer(int32)|Its number.|\n\nThe answer itself:\n\n"
            + Header
            + "| part|Part|The part.|";

        Assert.Equal(["part Part"], Reading.Properties(TestPage.With(schema: schema, sample: """{ "part": { "no": 1 } }""")));
    }

    [Fact]
    public void Property_may_be_named_like_its_named_type()
    {
        GeneratorRun run = GeneratorHost.Run(
            [("Things.md", TestPage.With(
                schema: Header + "| block|Block|The block.|\n\nBlock\n\n" + Header + "| no|integer(int32)|Its number.|",
                sample: """{ "block": { "no": 1 } }"""))],
            "types:\n  CoreThingsByThingId:\n    properties:\n      block:\n        type: Block\n");

        Assert.Empty(run.Errors);
        Assert.Equal(["Block? Block"], Emitted.Properties(run));
        Assert.Equal(["int? No"], Emitted.Properties(run, "Block"));
    }

    // The cell names the type; that there are many of it only the sample shows.
    [Fact]
    public void Named_type_that_the_sample_shows_as_a_list_is_a_list()
    {
        GeneratorRun run = GeneratorHost.Run(TestPage.With(
            schema: Header + "| parts|Part|The parts.|\n\nPart\n\n" + Header + "| no|integer(int32)|Its number.|",
            sample: """{ "parts": [{ "no": 1 }, "..."] }"""));

        Assert.Empty(run.Diagnostics);
        Assert.Equal(["IReadOnlyList<CoreThingsByThingId_Part>? Parts"], Emitted.Properties(run));
    }

    // What one sighting leaves open, another of the same type shows.
    [Fact]
    public void Properties_of_one_named_type_share_the_evidence_of_the_sample()
    {
        GeneratorRun run = GeneratorHost.Run(TestPage.With(
            schema: Header + "| left|Part|One.|\n| right|Part|Two.|\n\nPart\n\n" + Header + "| tags|array|The tags.|",
            sample: """{ "left": { "tags": [] }, "right": { "tags": ["a"] } }"""));

        Assert.Empty(run.Diagnostics);
        Assert.Equal(["IReadOnlyList<string>? Tags"], Emitted.Properties(run, Emitted.Row + "_Part"));
    }

    [Fact]
    public void Type_may_hold_itself()
    {
        GeneratorRun run = GeneratorHost.Run(TestPage.With(
            schema: Header + "| node|Node|The root.|\n\nNode\n\n" + Header + "| next|Node|The next.|",
            sample: """{ "node": { "next": { "next": null } } }"""));

        Assert.Equal(["CoreThingsByThingId_Node? Next"], Emitted.Properties(run, Emitted.Row + "_Node"));
    }

    [Theory]
    [InlineData("""["a", "b"]""", "string")]
    [InlineData("""[1, 2]""", "long")]
    [InlineData("""[0.25, 1]""", "decimal")]
    [InlineData("""[1, 18446744073709551615]""", "ulong")]
    [InlineData("""[true]""", "bool")]
    [InlineData("""["a", null]""", "string?")]
    [InlineData("""[[1], [2]]""", "IReadOnlyList<long>")]
    [InlineData("""[[1], null]""", "IReadOnlyList<long>?")]
    [InlineData("""[[["a"]]]""", "IReadOnlyList<IReadOnlyList<string>>")]
    [InlineData("""["a", "...", "b"]""", "string")]
    public void Array_of_scalars_takes_its_element_from_the_sample(string sample, string element)
    {
        GeneratorRun run = GeneratorHost.Run(
            TestPage.With(schema: Header + "| parts|array|The parts.|", sample: $"{{ \"parts\": {sample} }}"));

        Assert.Empty(run.Diagnostics);
        Assert.Equal([$"IReadOnlyList<{element}>? Parts"], Emitted.Properties(run));
    }

    [Fact]
    public void Array_of_objects_without_a_table_takes_its_type_from_the_sample()
    {
        GeneratorRun run = GeneratorHost.Run(TestPage.With(
            schema: Header + "| parts|array|The parts.|",
            sample: """{ "parts": [{ "no": 1 }, "...", { "no": null, "inner": { "on": true } }] }"""));

        Assert.Empty(run.Diagnostics);
        Assert.Equal(["IReadOnlyList<CoreThingsByThingId_Parts>? Parts"], Emitted.Properties(run));
        Assert.Equal(["long? No", "CoreThingsByThingId_Parts_Inner? Inner"], Emitted.Properties(run, Emitted.Row + "_Parts"));
        Assert.Equal(["bool? On"], Emitted.Properties(run, Emitted.Row + "_Parts_Inner"));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("""["..."]""")]
    public void Array_of_which_no_sample_shows_an_element_takes_it_from_the_overlay(string sample)
    {
        (string, string)[] pages = [(
            "Things.md", TestPage.With(schema: Header + "| keys|array|The keys.|", sample: $"{{ \"keys\": {sample} }}"))];

        Assert.Equal(["IReadOnlyList<JsonElement>? Keys"], Emitted.Properties(GeneratorHost.Run(pages)));
        Assert.StartsWith("CBI3008", Assert.Single(GeneratorHost.Run(pages).Diagnostics), StringComparison.Ordinal);
        Assert.Equal(
            ["IReadOnlyList<string>? Keys"], Emitted.Properties(GeneratorHost.Run(pages, "properties:\n  keys:\n    items: string\n")));
    }

    [Fact]
    public void Leaf_that_is_null_in_every_sample_takes_its_type_from_the_overlay()
    {
        (string, string)[] pages = [(
            "Things.md",
            TestPage.With(schema: Header + "| parts|array|The parts.|", sample: """{ "parts": [{ "hash": null }, { "hash": null }] }"""))];

        Assert.Equal(["JsonElement? Hash"], Emitted.Properties(GeneratorHost.Run(pages), Emitted.Row + "_Parts"));
        Assert.Equal(
            ["string? Hash"],
            Emitted.Properties(GeneratorHost.Run(pages, "properties:\n  hash:\n    type: string\n"), Emitted.Row + "_Parts"));
    }
}
