using CardanoBI.Generator.Tests.Diagnostics;
using CardanoBI.Generator.Tests.Infrastructure;

namespace CardanoBI.Generator.Tests.Format;

/// <summary>Types that the overlay lets several operations share: each operation's page knows only a part of them.</summary>
public sealed class SharedTypeTests
{
    private const string First = "GET /api/core/things/first", Second = "GET /api/core/things/second", Parts = "GET /api/core/parts";

    private const string PartSchema = DiagnosticCase.SchemaHead + "| part|undefined(undefined)|The part.|";

    [Fact]
    public void What_one_sample_leaves_open_another_page_s_sample_shows()
    {
        GeneratorRun run = Run($"operations:\n  {First}: {{ type: Thing }}\n  {Second}: {{ type: Thing }}\n");

        Assert.Empty(Warnings(run));
        Assert.Equal(["Thing_Part? Part"], Emitted.Properties(run, "Thing"));
        Assert.Equal(["long? Size"], Emitted.Properties(run, "Thing_Part"));
    }

    [Theory]
    [InlineData(First, Second, "Second")]
    [InlineData(Second, First, "First")]
    public void Of_what_two_operations_say_about_their_type_the_later_entry_counts(string earlier, string later, string name)
    {
        GeneratorRun run = Run($"operations:\n{Entry(earlier)}{Entry(later)}");

        Assert.Equal([$"Thing_Part? {name}"], Emitted.Properties(run, "Thing"));

        static string Entry(string key) =>
            $"  {key}: {{ type: Thing, properties: {{ part: {{ name: {(key == First ? "First" : "Second")} }} }} }}\n";
    }

    // Types are made in the order of the rows' names, so the second row's sample comes when the part has been made.
    [Fact]
    public void What_one_row_s_sample_leaves_open_a_later_row_s_sample_shows()
    {
        GeneratorRun run = GeneratorHost.Run(
            [
                (
                    "core-domain/Things/First.md",
                    TestPage.With(First, parameters: null, schema: PartSchema, sample: """{ "part": { "tags": [] } }""")),
                (
                    "core-domain/Things/Second.md",
                    TestPage.With(Second, parameters: null, schema: PartSchema, sample: """{ "part": { "tags": ["a"] } }""")),
            ],
            $"operations:\n  {First}: {{ type: A }}\n  {Second}: {{ type: B }}\nproperties:\n  part: {{ type: Part }}\n");

        Assert.Empty(Warnings(run));
        Assert.Equal(["IReadOnlyList<string>? Tags"], Emitted.Properties(run, "Part"));
    }

    // The first page knows the type's name and no object, the second an object
    // and no name: neither alone says that a third's type is theirs too.
    [Fact]
    public void Type_that_only_two_pages_together_show_is_still_shared_with_a_third()
    {
        GeneratorRun run = Run(
            $"operations:\n  {First}: {{ type: Thing, properties: {{ part: {{ type: Part }} }} }}\n  {Second}: {{ type: Thing }}\n  {Parts}: {{ type: Part }}\n");

        Assert.Empty(Warnings(run));
        Assert.Equal(["Part? Part"], Emitted.Properties(run, "Thing"));
        Assert.Equal(["Core.Parts.GetAsync", "Core.Things.GetFirstAsync", "Core.Things.GetSecondAsync"], DiagnosticCase.Operations(run));
    }

    [Fact]
    public void Shared_type_whose_name_is_taken_is_reported_at_every_route_that_needs_it()
    {
        GeneratorRun run = Run($"operations:\n  {First}: {{ type: CorePartsClient }}\n  {Second}: {{ type: CorePartsClient }}\n");

        Assert.Equal(
            ["CBI5003 First.md", "CBI5003 Second.md"], Warnings(run).Select(line => line[..line.IndexOf('(', StringComparison.Ordinal)]));
        Assert.Equal(["Core.Parts.GetAsync"], DiagnosticCase.Operations(run));
    }

    // CoreParts is the name of the third page's rows already: whoever kept it would be read as something else.
    [Fact]
    public void Shared_type_that_meets_a_type_nobody_may_share_costs_every_operation_that_needs_either()
    {
        GeneratorRun run = Run(
            $"operations:\n  {First}: {{ type: One }}\n  {Second}: {{ type: Two }}\nproperties:\n  part: {{ type: CoreParts }}\n",
            """{ "part": { "weight": 1 } }""");

        Assert.Equal(
            ["CBI5003 Parts.md", "CBI5003 First.md", "CBI5003 Second.md"],
            Warnings(run).Select(line => line[..line.IndexOf('(', StringComparison.Ordinal)]));
        Assert.DoesNotContain("CardanoBIClient.Operations.g.cs", run.Sources.Keys);
    }

    // The first operation's parameters have one name in C#, so it is refused,
    // and with it its client's file; the second still answers with the type.
    [Fact]
    public void What_a_shared_type_is_made_of_outlives_the_operation_that_brought_it_in()
    {
        const string Colliding =
            "|Name|Description|In|Type|Required|\n|---|---|---|---|---|\n| a_b|A.|query|string|false|\n| aB|B.|query|string|false|\n";
        const string Sample = """{ "inner": { "id": 1 } }""", Schema = DiagnosticCase.SchemaHead
            + "| inner|Inner|What is in it.|\n\nInner\n\n"
            + DiagnosticCase.SchemaHead
            + "| id|integer(int64)|The number.|";

        GeneratorRun run = GeneratorHost.Run(
            [
                ("A/First.md", TestPage.With("GET /api/core/first/all", Colliding, Sample, Schema)),
                ("B/Second.md", TestPage.With("GET /api/core/second/all", null, Sample, Schema)),
            ],
            "operations:\n  \"GET /api/core/*\": { type: Shared }\n");

        Assert.Equal(["Shared_Inner? Inner"], Emitted.Properties(run, "Shared"));
        Assert.Equal(["Core.Second.GetAllAsync"], DiagnosticCase.Operations(run));
    }

    private static GeneratorRun Run(string overlay, string firstSample = """{ "part": null }""") => GeneratorHost.Run(
        [
            ("core-domain/Things/First.md", TestPage.With(First, parameters: null, schema: PartSchema, sample: firstSample)),
            (
                "core-domain/Things/Second.md",
                TestPage.With(Second, parameters: null, schema: PartSchema, sample: """{ "part": { "size": 1 } }""")),
            ("core-domain/Parts/Parts.md", TestPage.With(
                Parts,
                parameters: null,
                schema: DiagnosticCase.SchemaHead + "| size|integer(int64)|The size.|",
                sample: """{ "size": 1 }""")),
        ],
        overlay);

    /// <summary>Hints aside.</summary>
    private static IEnumerable<string> Warnings(GeneratorRun run) =>
        DiagnosticCase.Lines(run).Where(line => !line.StartsWith("CBI5005", StringComparison.Ordinal));
}
