using CardanoBI.Generator.Tests.Infrastructure;

namespace CardanoBI.Generator.Tests.Format;

/// <summary>Which lists can be queried, and by which fields.</summary>
public sealed class QueryTests
{
    private const string Everything = "operations:\n  GET /api/*:\n    query: [select, filter, orderby, skip, top, count]\n";
    private const string List = "[" + TestPage.DefaultSample + "]";
    private const string Route = "GET /api/core/things";

    private static readonly string Things = TestPage.With(Route, parameters: null, List);

    [Fact]
    public void A_list_has_a_query_with_the_options_that_the_overlay_names()
    {
        string source = Source(Things, Everything);
        Assert.Contains("Queries.FilterOrderBySelectTopSkipCount> Query() =>", source, StringComparison.Ordinal);
        Assert.Contains(
            "Queries.SelectTop> Query() =>",
            Source(Things, Everything.Replace("[select, filter, orderby, skip, top, count]", "[top, select]", StringComparison.Ordinal)),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_word_of_the_overlay_there_is_none()
    {
        GeneratorRun run = Run(Things, null);
        Assert.DoesNotContain("Query", run.Sources["Core.Things.g.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain("Queries", run.Sources["CardanoBIClient.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void An_object_and_a_list_of_no_objects_have_none()
    {
        Assert.DoesNotContain("Query", Source(TestPage.With(), Everything), StringComparison.Ordinal);
        Assert.DoesNotContain(
            "Query", Source(TestPage.With(Route, parameters: null, "[1, 2]", schema: null), Everything), StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_that_pages_by_number_has_none() =>
        Assert.DoesNotContain("Query", Source(Paged(), Everything), StringComparison.Ordinal);

    [Fact]
    public void An_option_that_the_page_documents_is_on_the_request_type_alone()
    {
        string page = TestPage.With(
            Route, "|Name|Description|In|Type|Required|\n|---|---|---|---|---|\n| $filter|A filter.|query|string|false|\n", List);
        Assert.Contains("Queries.OrderBySelectTopSkipCount> Query(", Source(page, Everything), StringComparison.Ordinal);
    }

    [Fact]
    public void Fields_are_scalars_with_names_that_odata_takes()
    {
        string page = TestPage.With(
            Route,
            parameters: null,
            """[{ "id": 1, "2nd": 1, "tx-hash": "a", "parts": [1], "inner": { "a": 1 }, "made": "2024-07-08T21:45:12", "key": "YWJj" }]""",
            "|Name|Type|Description|\n|---|---|---|\n| id|integer(int64)|One.|\n| 2nd|integer(int32)|Two.|\n| tx-hash|string|Three.|\n| parts|array|Four.|\n| inner|object|Five.|\n| made|string(date-time)|Six.|\n| key|string(byte)|Seven.|");
        GeneratorRun run = Run(page, Everything);
        Assert.Equal(
            ["NumberField<long?> Id", "TimeField<DateTimeOffset?> Made", "NullableBytesField Key"],
            Emitted.Properties(run, "Queries.CoreThingsFields"));
    }

    [Fact]
    public void A_field_with_the_name_of_its_class_is_left_out()
    {
        string page = TestPage.With(
            Route,
            parameters: null,
            """[{ "core_things_fields": 1, "id": 1 }]""",
            "|Name|Type|Description|\n|---|---|---|\n| core_things_fields|integer(int64)|One.|\n| id|integer(int64)|Two.|");
        Assert.Equal(["NumberField<long?> Id"], Emitted.Properties(Run(page, Everything), "Queries.CoreThingsFields"));
    }

    [Fact]
    public void No_type_takes_the_name_of_the_queries_namespace() =>
        Assert.Equal(
            ["CBI5003"],
            Run(Things, Everything + "  GET /api/core/things: { type: Queries }\n").Reported.Select(diagnostic => diagnostic.Id));

    private static string Paged() => TestPage.With(
        Route,
        "|Name|Description|In|Type|Required|\n|---|---|---|---|---|\n| page_no|Which page - defaults to 1|query|integer|false|\n| page_size|How many - defaults to 20 - max 100|query|integer|false|\n",
        List);

    private static string Source(string page, string? overlay) => Run(page, overlay).Sources["Core.Things.g.cs"];

    private static GeneratorRun Run(string page, string? overlay)
    {
        GeneratorRun run = GeneratorHost.Run([("core-domain/Things/Things.md", page)], overlay);
        Assert.Null(run.Exception);
        Assert.Empty(run.CompilerComplaints);
        return run;
    }
}
