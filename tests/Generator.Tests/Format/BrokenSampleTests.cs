using CardanoBI.Generator.Pages;
using CardanoBI.Generator.Tests.Infrastructure;

namespace CardanoBI.Generator.Tests.Format;

/// <summary>Samples that are no JSON: reported where they cease to be it, and still evidence of what they plainly show.</summary>
public sealed class BrokenSampleTests
{
    [Theory]
    [InlineData("[ { \"id\": 1, \"name\": \"one\" }, // and so on\n ]", "// and")]
    [InlineData("[ /* one */ { \"id\": 1, \"name\": \"one\" } ]", "/* one")]
    [InlineData("[ { \"id\": 1, \"name\": \"one\" }, ... ]", "...")]
    [InlineData("[ { \"id\": 1, \"name\": \"one\" }\n ...\n ]", "...")]
    [InlineData("[ { \"id\": 1, \"name\": \"one\" }, … ]", "…")]
    [InlineData("[ { \"id\": 1, \"name\": \"one\", ... } ]", "...")]
    [InlineData("[ { \"id\": 1, \"name\": \"one\" },]", ",]")]
    [InlineData("[ { \"id\": 1, \"name\": \"one\",} ]", ",} ]")]
    [InlineData("[ { \"id\": 1 \"name\": \"one\" } ]", "\"name\": \"one\"")]
    [InlineData("[ { 'id': 1 } ]", "'id'")]
    [InlineData("[ { \"id\": 1, \"name\": \"one\" }, { \"id\":\n```", "```\n</TabItem>")]
    [InlineData("[ { \"id\": NaN } ]", "NaN")]
    public void Sample_that_is_no_JSON_is_reported_once_and_still_shows_that_there_are_many(string sample, string place)
    {
        string page = TestPage.With(sample: sample.Replace("\n```", "", StringComparison.Ordinal));
        GeneratorRun run = GeneratorHost.Run(page);

        string expected = place.StartsWith("```", StringComparison.Ordinal)
            ? "CBI4001"
            : "CBI4001 " + TestPage.At(page, place.TrimStart(','), "Things.md");
        Assert.StartsWith(expected, Assert.Single(run.Diagnostics), StringComparison.Ordinal);
        Assert.Equal(["Task<Page<CoreThingsByThingId>> GetByThingIdAsync(string thingId)"], Emitted.Methods(run));
        Assert.Equal(["long? Id", "string? Name"], Emitted.Properties(run));
    }

    // Were the second one taken for the sample, the mistake in the first would be lost, and with it what it shows.
    [Fact]
    public void Sample_that_is_no_JSON_stands_over_JSON_behind_it()
    {
        string page = TestPage.With(sample: "[ { \"id\": 1, \"name\": \"one\" }, ]\n```\n\n```json\n{ \"code\": 1 }");
        GeneratorRun run = GeneratorHost.Run(page);

        Assert.Equal([$"CBI4001 {TestPage.At(page, "]\n```")}"], run.Diagnostics);
        Assert.Equal(["Task<Page<CoreThingsByThingId>> GetByThingIdAsync(string thingId)"], Emitted.Methods(run));
    }

    // What people add to samples hides nothing of what follows.
    [Theory]
    [InlineData("// and so on\n")]
    [InlineData("/* and so on */")]
    [InlineData("...,")]
    [InlineData("..., ...,")]
    [InlineData("…,\n")]
    [InlineData("{ \"id\": 2, },")]
    public void Rows_below_a_comment_or_an_ellipsis_still_count(string between)
    {
        GeneratorRun run = GeneratorHost.Run(TestPage.With(
            sample: $"[ {{ \"id\": 1, \"name\": \"one\" }}, {between} {{ \"parts\": [\"a\"] }} ]",
            schema: TestPage.DefaultSchema + "\n| parts|array|The parts.|"));

        Assert.StartsWith("CBI4001", Assert.Single(run.Diagnostics), StringComparison.Ordinal);
        Assert.Equal(["long? Id", "string? Name", "IReadOnlyList<string>? Parts"], Emitted.Properties(run));
    }

    // The wrapper's first member tells, even where the rest is lost.
    [Fact]
    public void Broken_OData_sample_is_still_a_collection()
    {
        BoundPage page = Reading.Bind(
            TestPage.With(sample: "{ \"@odata.context\": \"c\", \"value\": [ { \"id\": 1, 'name': \"one\" } ] }"));

        Assert.Equal("ODataCollection", page.Model.Operations[0].Sample?.Kind.ToString());
    }

    [Theory]
    [InlineData("Response schema is undefined.")]
    [InlineData("<thing id=\"1\"/>")]
    [InlineData("404 Not Found")]
    [InlineData("{ 'id': 1 }")]
    [InlineData("{ \"id\": 1, \"name\": \"one\" } { \"id\": 2, \"name\": \"two\" }")]
    [InlineData("")]
    public void Sample_that_shows_nothing_leaves_one_or_many_to_the_overlay(string sample)
    {
        (string, string)[] pages = [("Things.md", TestPage.With(sample: sample))];

        Assert.Equal(
            ["CBI4001", "CBI4005"], GeneratorHost.Run(pages).Diagnostics.Select(text => text.Split(' ')[0]).Order(StringComparer.Ordinal));
        Assert.Equal(
            ["Task<Page<CoreThingsByThingId>> GetByThingIdAsync(string thingId)"],
            Emitted.Methods(GeneratorHost.Run(pages, "operations:\n  GET /api/core/things/{thing_id}:\n    response: array\n")));
    }

    [Fact]
    public void Sample_that_is_no_JSON_does_not_feed_a_sandbox() =>
        Assert.Empty(Reading.Bind(TestPage.With(sample: "[ { \"id\": 1, \"name\": \"one\" }, ... ]")).Samples);

    [Fact]
    public void Sample_that_is_JSON_feeds_a_sandbox_as_it_stands() =>
        Assert.Equal([new SampleText(0, TestPage.DefaultSample)], Reading.Bind(TestPage.With()).Samples);

    // What it lost may be just what is missing.
    [Fact]
    public void Sample_that_is_no_JSON_does_not_take_a_tables_place() =>
        Assert.Equal(
            ["CBI4001", "CBI3001"], Reading.Complaints(Reading.Bind(TestPage.With(sample: "{ \"id\": 1, name: 2 }", schema: null))));
}
