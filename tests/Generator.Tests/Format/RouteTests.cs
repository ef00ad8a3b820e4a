using CardanoBI.Generator.Tests.Infrastructure;

namespace CardanoBI.Generator.Tests.Format;

/// <summary>docs-format.md, "Routes".</summary>
public sealed class RouteTests
{
    /// <summary>The page of an endpoint whose path parameters all have their rows.</summary>
    private static string Endpoint(string route, string title = "One thing", string badge = "GET")
    {
        IEnumerable<string> rows = route.Split('/')
            .Where(part => part.StartsWith('{'))
            .Select(part => $"| {part.Trim('{', '}')}|Which.|path|string|true|\n");
        string table = "|Name|Description|In|Type|Required|\n|---|---|---|---|---|\n" + string.Concat(rows);
        return TestPage.Endpoint("GET /api/" + route, rows.Any() ? table : null, title: title, badge: badge);
    }

    [Theory]
    [InlineData("core/blocks/{block_no}", "core/blocks/{block_hash}", "GetByBlockNoAsync", "GetByBlockHashAsync")]
    [InlineData("core/blocks/{block_no}/transactions", "core/blocks/{block_hash}/transactions", "GetTransactionsByBlockNoAsync", "GetTransactionsByBlockHashAsync")]
    [InlineData("core/blocks/{pool_id}/offlinedata", "core/blocks/{ticker}/offlinedata", "GetOfflinedataByPoolIdAsync", "GetOfflinedataByTickerAsync")]
    [InlineData("core/blocks/{pool_id}/updates", "core/blocks/{vrf_key_hash}/updates", "GetUpdatesByPoolIdAsync", "GetUpdatesByVrfKeyHashAsync")]
    public void Routes_that_differ_only_in_the_parameters_name_are_two_methods(
        string one, string other, string oneMethod, string otherMethod)
    {
        GeneratorRun run = GeneratorHost.Run(TestPage.Head + Endpoint(one) + Endpoint(other));

        Assert.Empty(run.Errors);
        Assert.Equal(new[] { oneMethod, otherMethod }.Order(StringComparer.Ordinal), Names(run, "CoreBlocksClient"));
    }

    [Fact]
    public void Literal_and_template_may_overlap()
    {
        GeneratorRun run = GeneratorHost.Run(TestPage.Head
            + Endpoint("core/epochs/params")
            + Endpoint("core/epochs/{epoch_no}")
            + Endpoint("core/epochs/latest")
            + Endpoint("core/epochs/{epoch_no}/params"));

        Assert.Empty(run.Errors);
        Assert.Equal(["GetByEpochNoAsync", "GetLatestAsync", "GetParamsAsync", "GetParamsByEpochNoAsync"], Names(run, "CoreEpochsClient"));
    }

    [Fact]
    public void Title_is_no_identity()
    {
        GeneratorRun run = GeneratorHost.Run(
            TestPage.Head
                + Endpoint("core/things/{thing_id}")
                + Endpoint("core/things")
                + Endpoint("core/odata/things", "One thing <span class=\"badge badge-odata\"> OData</span>"));

        Assert.Empty(run.Errors);
        Assert.Equal(["GetAsync", "GetByThingIdAsync"], Names(run, "CoreThingsClient"));
        Assert.Equal(["GetThingsAsync"], Names(run, "CoreODataClient"));
    }

    [Fact]
    public void Routes_that_meet_in_one_name_are_both_left_out_and_both_reported()
    {
        string page = TestPage.Head
            + Endpoint("core/things/{part_no}/colour")
            + Endpoint("core/things/colour/{part_no}")
            + Endpoint("core/things/{thing_id}");
        GeneratorRun run = GeneratorHost.Run(page);

        Assert.Equal(
            [
                "CBI5002 " + TestPage.At(page, "GET /api/core/things/{part_no}/colour"),
                "CBI5002 " + TestPage.At(page, "GET /api/core/things/colour/{part_no}"),
            ],
            run.Errors);
        Assert.Equal(["GetByThingIdAsync"], Names(run));
    }

    [Fact]
    public void Overlay_parts_routes_that_meet_in_one_name()
    {
        string page = TestPage.Head + Endpoint("core/things/{part_no}/colour") + Endpoint("core/things/colour/{part_no}");
        GeneratorRun run = GeneratorHost.Run(
            [("Things.md", page)],
            "operations:\n  GET /api/core/things/colour/{part_no}:\n    method: ColourOfPart\n    type: PartColour\n");

        Assert.Empty(run.Errors);
        Assert.Equal(["GetColourByPartNoAsync", "GetColourOfPartAsync"], Names(run));
    }

    [Fact]
    public void Route_documented_on_two_pages_is_left_out_and_reported_on_both()
    {
        GeneratorRun run = GeneratorHost.Run([("core-domain/A.md", TestPage.With()), ("core-domain/B.md", TestPage.With())]);

        Assert.Equal(
            ["CBI5001 " + TestPage.At(TestPage.With(), "GET /api", "A.md"), "CBI5001 " + TestPage.At(TestPage.With(), "GET /api", "B.md")],
            run.Errors);
    }

    [Fact]
    public void Resource_spread_over_several_pages_is_one_client()
    {
        GeneratorRun run = GeneratorHost.Run([
            ("core-domain/Things/One.md", TestPage.Head + Endpoint("core/things/{thing_id}")),
            ("core-domain/Things/Parts.md", TestPage.Head + Endpoint("core/things/{thing_id}/parts")),
        ]);

        Assert.Equal(["GetByThingIdAsync", "GetPartsByThingIdAsync"], Names(run));
        Assert.Contains("<c>core-domain/Things/One.md</c>", run.Sources["Core.Things.g.cs"], StringComparison.Ordinal);
        Assert.Contains("<c>core-domain/Things/Parts.md</c>", run.Sources["Core.Things.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Page_of_two_resources_feeds_two_clients()
    {
        GeneratorRun run = GeneratorHost.Run(
            TestPage.Head + Endpoint("core/things/{thing_id}") + Endpoint("bi/things/{thing_id}") + Endpoint("core/parts"));

        Assert.Equal(["GetByThingIdAsync"], Names(run, "CoreThingsClient"));
        Assert.Equal(["GetByThingIdAsync"], Names(run, "BiThingsClient"));
        Assert.Equal(["GetAsync"], Names(run, "CorePartsClient"));
    }

    // A statistic of pools may stand in the epochs' folder.
    [Fact]
    public void Route_and_not_the_pages_folder_names_the_client()
    {
        GeneratorRun run = GeneratorHost.Run([("bi-domain/Epochs/Stats.md", TestPage.Head + Endpoint("bi/pools/stats/epochs/{epoch_no}"))]);

        Assert.Equal(["GetStatsEpochsByEpochNoAsync"], Names(run, "BiPoolsClient"));
        Assert.Contains("\"/api/bi/pools/stats/epochs/{epoch_no}\"", run.Sources["Bi.Pools.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("offlinefetcherrors", "OfflineFetchErrors", "GetOfflineFetchErrorsAsync")]
    [InlineData("offlinefetcherrors", null, "GetOfflinefetcherrorsAsync")]
    [InlineData("offline-fetch_errors", null, "GetOfflineFetchErrorsAsync")]
    public void Words_of_a_route_are_broken_as_it_breaks_them_or_the_overlay_does(string literal, string? word, string method)
    {
        GeneratorRun run = GeneratorHost.Run(
            [("Things.md", TestPage.Head + Endpoint("core/things/" + literal))], word is null ? null : $"words: [{word}]");

        Assert.Equal([method], Names(run));
    }

    [Theory]
    [InlineData("Returns One thing.\n\n`GET", "Returns One thing.\n`GET")]
    [InlineData("Returns One thing.\n\n`GET", "Returns One thing. \n`GET")]
    [InlineData("{thing_id}`\n\n", "{thing_id}` \nTry it.\n\n")]
    [InlineData("`GET /api/core/things/{thing_id}`", "`` GET  /api/core/things/{thing_id} ``")]
    public void Route_is_a_code_span_with_a_line_of_its_own(string written, string instead)
    {
        string page = TestPage.With();
        Assert.Contains(written, page, StringComparison.Ordinal);

        Assert.Equal(["GET /api/core/things/{thing_id}"], Reading.Routes(page.Replace(written, instead, StringComparison.Ordinal)));
        Assert.Equal("Returns One thing.", Reading.Operation(page.Replace(written, instead, StringComparison.Ordinal)).Description);
    }

    // Words like `this` within a sentence are no route.
    [Fact]
    public void Code_span_within_a_sentence_is_prose()
    {
        string page = TestPage.With()
            .Replace("Returns One thing.", "Like `GET /api/core/parts`, but\nof `things`\nonly.", StringComparison.Ordinal);

        Assert.Equal("Like GET /api/core/parts, but of things only.", Reading.Operation(page).Description);
    }

    private static IEnumerable<string> Names(GeneratorRun run, string client = "CoreThingsClient") =>
        Emitted.Methods(run, client).Select(method => method.Split('(')[0].Split(' ')[^1]).Distinct();
}
