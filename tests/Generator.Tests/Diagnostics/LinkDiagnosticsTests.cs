using CardanoBI.Generator.Tests.Infrastructure;

namespace CardanoBI.Generator.Tests.Diagnostics;

/// <summary>CBI5001 to CBI5009: what several operations say together, and names.</summary>
public sealed class LinkDiagnosticsTests
{
    private const string ThingRoute = "GET /api/core/things/{thing_id}";

    private static readonly string Duplicate = TestPage.With() + TestPage.Endpoint(title: "The same thing");
    private static readonly string MeetingMethods = TestPage.With("GET /api/core/things/big_parts", parameters: null)
        + Sized("GET /api/core/things/big/parts");
    private static readonly string MeetingTypes = TestPage.With("GET /api/core/things/parts", parameters: null)
        + Sized("GET /api/core/things_parts");
    private static readonly string EqualSchemas = TestPage.With() + TestPage.Endpoint("GET /api/core/things/latest", parameters: null);
    private static readonly string Unequal = TestPage.With()
        + TestPage.Endpoint(
            "GET /api/core/things/latest",
            parameters: null,
            schema: TestPage.DefaultSchema.Replace("int64", "int32", StringComparison.Ordinal));
    private static readonly string MeetingProperties = TestPage.With(
        sample: """{ "id": 1, "tx_hash": "a", "txHash": "b" }""",
        schema: DiagnosticCase.SchemaHead + "| id|integer(int64)|The number.|\n| tx_hash|string|One.|\n| txHash|string|Two.|");
    private static readonly string LongName = TestPage.With(
        sample: "{ \"id\": 1, \"" + new string('n', 10_000) + "\": \"a\" }",
        schema: TestPage.DefaultSchema.Replace("| name|", "| " + new string('n', 10_000) + "|", StringComparison.Ordinal));

    private static readonly string Nameless = TestPage.With(
        sample: """{ "id": 1, "$": "a" }""", schema: DiagnosticCase.SchemaHead + "| id|integer(int64)|The number.|\n| $|string|No word.|");

    [Fact]
    public void CBI5001_is_at_both_routes()
    {
        const string Message =
            "'GET /api/core/things/{thing_id}' is documented twice, here and in core-domain/Things/Things.md; neither is emitted";

        Assert.Equal(
            [$"CBI5001 Things.md(18,2) {Message}", $"CBI5001 Things.md(58,2) {Message}"],
            DiagnosticCase.Lines(DiagnosticCase.Run(Duplicate)));
    }

    [Fact]
    public void CBI5001_names_the_other_page()
    {
        GeneratorRun run = GeneratorHost.Run([(DiagnosticCase.ThingPath, TestPage.With()), (DiagnosticCase.OtherPath, TestPage.With())]);

        Assert.Equal(
            ["CBI5001 Others.md(18,2) 'GET /api/core/things/{thing_id}' is documented twice, here and in core-domain/Things/Things.md; neither is emitted",
             "CBI5001 Things.md(18,2) 'GET /api/core/things/{thing_id}' is documented twice, here and in core-domain/Others/Others.md; neither is emitted"],
            DiagnosticCase.Lines(run));
    }

    [Fact]
    public void CBI5001_leaves_the_other_endpoint() =>
        Assert.Equal([DiagnosticCase.Other], DiagnosticCase.Operations(DiagnosticCase.Run(Duplicate)));

    [Fact]
    public void CBI5002_is_at_both_routes()
    {
        const string Big = "GET /api/core/things/big/parts",
            BigParts = "GET /api/core/things/big_parts",
            Tail = "would both become Core.Things.GetBigPartsAsync; neither is emitted until the overlay renames one of them with 'method'";

        Assert.Equal(
            [
                $"CBI5002 {TestPage.At(MeetingMethods, BigParts)} '{BigParts}' and '{Big}' {Tail}",
                $"CBI5002 {TestPage.At(MeetingMethods, Big)} '{Big}' and '{BigParts}' {Tail}",
            ],
            DiagnosticCase.Lines(DiagnosticCase.Run(MeetingMethods)));
    }

    [Fact]
    public void CBI5002_leaves_the_other_endpoint() =>
        Assert.Equal([DiagnosticCase.Other], DiagnosticCase.Operations(DiagnosticCase.Run(MeetingMethods)));

    [Fact]
    public void CBI5003_is_at_both_routes()
    {
        const string Parts = "GET /api/core/things/parts",
            ThingsParts = "GET /api/core/things_parts",
            Tail = "needs a type named CoreThingsParts, but that name is taken; it is not emitted until the overlay gives its type another name";

        Assert.Equal(
            [
                $"CBI5003 {TestPage.At(MeetingTypes, Parts)} '{Parts}' {Tail}",
                $"CBI5003 {TestPage.At(MeetingTypes, ThingsParts)} '{ThingsParts}' {Tail}",
            ],
            DiagnosticCase.Lines(DiagnosticCase.Run(MeetingTypes)));
    }

    [Fact]
    public void CBI5003_leaves_the_other_endpoint() =>
        Assert.Equal([DiagnosticCase.Other], DiagnosticCase.Operations(DiagnosticCase.Run(MeetingTypes)));

    [Fact]
    public void CBI5004_is_at_both_cells()
    {
        const string Latest = "GET /api/core/things/latest", Difference = "'id' is integer(int64) in one and integer(int32) in the other";

        Assert.Equal(
            [$"CBI5004 Things.md(49,6) Type Thing is shared with '{Latest}', whose schema differs: {Difference}",
             $"CBI5004 {TestPage.At(Unequal, "integer(int32)")} Type Thing is shared with '{ThingRoute}', whose schema differs: {Difference}"],
            DiagnosticCase.Lines(DiagnosticCase.Run(Unequal, Shared)));
    }

    [Fact]
    public void CBI5004_leaves_the_other_endpoint() =>
        Assert.Equal([DiagnosticCase.Other], DiagnosticCase.Operations(DiagnosticCase.Run(Unequal, Shared)));

    [Fact]
    public void CBI5005_is_at_the_later_table() =>
        Assert.Equal(
            ["CBI5005 Things.md(80,1) 'GET /api/core/things/latest' has the same schema as 'GET /api/core/things/{thing_id}'; the overlay can make them share a type"],
            DiagnosticCase.Lines(DiagnosticCase.Run(EqualSchemas)));

    [Fact]
    public void CBI5005_leaves_both_endpoints() =>
        Assert.Equal(
            [DiagnosticCase.Other, DiagnosticCase.Thing, "Core.Things.GetLatestAsync"],
            DiagnosticCase.Operations(DiagnosticCase.Run(EqualSchemas)));

    [Fact]
    public void CBI5005_is_not_said_where_the_type_is_shared() => Assert.Empty(DiagnosticCase.Run(EqualSchemas, Shared).Diagnostics);

    [Fact]
    public void CBI5006_is_at_the_type_on_the_later_page() =>
        Assert.Equal(
            ["CBI5006 Things.md(49,6) 'id' is integer(int64) here and integer(int32) in 'GET /api/core/others'"],
            DiagnosticCase.Lines(TwoPages()));

    [Fact]
    public void CBI5006_leaves_both_endpoints_with_their_own_types()
    {
        Assert.Equal([DiagnosticCase.Other, DiagnosticCase.Thing], DiagnosticCase.Operations(TwoPages()));
        Assert.Equal(["Int64 Id", "String Name"], DiagnosticCase.Properties(TwoPages()));
        Assert.Equal(["Int32 Id"], DiagnosticCase.Properties(TwoPages(), "CoreOthers"));
    }

    [Fact]
    public void CBI5007_is_said_of_a_set_of_values_by_its_own_name()
    {
        string page = TestPage.With(parameters: TestPage.DefaultParameters
            + "\n| kind|One of \"a\" or \"b\".|query|string|false|\n| kind_values|What kinds.|query|string|false|");

        Assert.Equal(
            [
                $"CBI5007 {TestPage.At(page, "kind|")} 'kind' and 'kind_values' would both become KindValues; neither is emitted until one of them has another name",
                $"CBI5007 {TestPage.At(page, "kind_values|")} 'kind_values' and 'kind' would both become KindValues; neither is emitted until one of them has another name",
            ],
            DiagnosticCase.Lines(DiagnosticCase.Run(page)));
    }

    [Fact]
    public void CBI5007_is_at_both_names() =>
        Assert.Equal(
            ["CBI5007 Things.md(50,3) 'tx_hash' and 'txHash' would both become TxHash; neither is emitted until one of them has another name",
             "CBI5007 Things.md(51,3) 'txHash' and 'tx_hash' would both become TxHash; neither is emitted until one of them has another name"],
            DiagnosticCase.Lines(DiagnosticCase.Run(MeetingProperties)));

    [Fact]
    public void CBI5007_between_parameters_is_at_both_names_and_leaves_the_other_endpoint()
    {
        string page = TestPage.With(
            parameters: TestPage.DefaultParameters + "\n| max_size|One.|query|string|false|\n| maxSize|Two.|query|string|false|");
        GeneratorRun run = DiagnosticCase.Run(page);

        Assert.Equal([$"CBI5007 {TestPage.At(page, "max_size")}", $"CBI5007 {TestPage.At(page, "maxSize")}"], run.Diagnostics);
        Assert.Equal([DiagnosticCase.Other], DiagnosticCase.Operations(run));
    }

    [Fact]
    public void CBI5007_leaves_the_other_properties() =>
        Assert.Equal(["Int64 Id"], DiagnosticCase.Properties(DiagnosticCase.Run(MeetingProperties)));

    [Fact]
    public void CBI5007_goes_where_the_overlay_names_one() =>
        Assert.Equal(
            ["Int64 Id", "String TxHash", "String Second"],
            DiagnosticCase.Properties(DiagnosticCase.Run(MeetingProperties, "properties: { txHash: { name: Second } }")));

    [Fact]
    public void CBI5008_is_at_the_name_of_a_property() =>
        Assert.Equal(
            [$"CBI5008 {TestPage.At(Nameless, "$|string")} No C# name can be made from '$'"],
            DiagnosticCase.Lines(DiagnosticCase.Run(Nameless)));

    [Fact]
    public void CBI5008_is_at_the_route_and_at_the_name_of_a_parameter()
    {
        string page = TestPage.With("GET /api/-/things", parameters: null)
            + TestPage.Endpoint(parameters: TestPage.DefaultParameters + "\n| $|No word.|query|string|false|");
        GeneratorRun run = DiagnosticCase.Run(page);

        Assert.Equal(
            [$"CBI5008 {TestPage.At(page, "GET /api/-")}", $"CBI5008 {TestPage.At(page, "$|No")}"],
            run.Diagnostics.Where(line => !line.StartsWith("CBI5005", StringComparison.Ordinal)));
        Assert.Equal([DiagnosticCase.Other], DiagnosticCase.Operations(run));
    }

    [Fact]
    public void CBI5008_leaves_the_other_properties() =>
        Assert.Equal(["Int64 Id"], DiagnosticCase.Properties(DiagnosticCase.Run(Nameless)));

    [Fact]
    public void CBI5009_is_at_the_name_of_a_property() =>
        Assert.Equal(
            [$"CBI5009 {TestPage.At(LongName, new string('n', 10_000) + "|")} The C# name for '{new string('n', 200)}…' would be longer than 200 bytes; the overlay can give a shorter one"],
            DiagnosticCase.Lines(DiagnosticCase.Run(LongName)));

    [Fact]
    public void CBI5009_is_at_the_route_and_at_the_name_of_a_parameter()
    {
        string page = TestPage.With("GET /api/core/things/" + new string('r', 250), parameters: null)
            + TestPage.Endpoint(
                "GET /api/core/parts", parameters: "|Name|Type|Required|\n|---|---|---|\n|" + new string('p', 250) + "|string|false|");

        Assert.Equal(
            [$"CBI5009 {TestPage.At(page, "GET /api/core/things/r")}", $"CBI5009 {TestPage.At(page, "pppp")}"],
            GeneratorHost.Run(page).Errors);
    }

    [Fact]
    public void CBI5009_leaves_the_other_properties() =>
        Assert.Equal(["Int64 Id"], DiagnosticCase.Properties(DiagnosticCase.Run(LongName)));

    private const string Shared = "operations: { 'GET /api/core/things/*': { type: Thing } }";

    private static string Sized(string route) =>
        TestPage.Endpoint(
            route, parameters: null, sample: """{ "size": 1 }""", schema: DiagnosticCase.SchemaHead + "| size|integer(int32)|The size.|");

    private static GeneratorRun TwoPages() => GeneratorHost.Run(
    [
        (DiagnosticCase.OtherPath, TestPage.With(
            "GET /api/core/others",
            parameters: null,
            sample: """{ "id": 1 }""",
            schema: DiagnosticCase.SchemaHead + "| id|integer(int32)|The number.|")),
        (DiagnosticCase.ThingPath, TestPage.With()),
    ]);
}
