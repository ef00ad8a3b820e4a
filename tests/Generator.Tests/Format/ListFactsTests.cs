using CardanoBI.Generator.Tests.Infrastructure;

namespace CardanoBI.Generator.Tests.Format;

/// <summary>What the overlay says of how a list pages, what it looks at, its ties, and of arguments.</summary>
public sealed class ListFactsTests
{
    private const string Route = "GET /api/core/things";
    private const string List = "[" + TestPage.DefaultSample + "]";

    private static readonly string Paged = TestPage.With(Route, """
        |Name|Description|In|Type|Required|
        |---|---|---|---|---|
        | page_no|Which page - defaults to 1|query|integer|false|
        | page_size|How many - defaults to 20 - max 100|query|integer|false|
        """, List);

    private static readonly string Windowed = TestPage.With(Route, """
        |Name|Description|In|Type|Required|
        |---|---|---|---|---|
        | depth|How deep - defaults to 20 - max 100|query|integer|false|
        """, List);

    [Theory]
    [InlineData("", "PageNumber(defaultSize: 20, maximumSize: 100),")]
    [InlineData("paging: page-no", "PageNumber(defaultSize: 20, maximumSize: 100),")]
    [InlineData("paging: page-no-clamped", "PageNumber(defaultSize: 20, maximumSize: 100, clamps: true),")]
    [InlineData("paging: page-or-skip, rows: 50", "PageOrSkip(defaultSize: 20, maximumSize: 100, rowCap: 50),")]
    [InlineData("paging: page-or-skip", "PageOrSkip(defaultSize: 20, maximumSize: 100, rowCap: null),")]
    public void A_list_pages_as_the_overlay_says(string facts, string paging) =>
        Assert.Contains($"Paging.{paging}", Source(Paged, Of(facts)), StringComparison.Ordinal);

    [Fact]
    public void A_list_that_documents_no_pages_pages_as_it_would_without_the_word() =>
        Assert.Contains(
            "Paging.Skip(rowCap: 20),",
            Source(Windowed, Of("paging: page-or-skip, rows: 20, query: [skip]")),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("page-no-clamped")]
    [InlineData("page-or-skip")]
    public void A_list_with_pages_has_no_query(string paging) =>
        Assert.DoesNotContain("Query", Source(Paged, Of($"paging: {paging}, query: [filter, skip]")), StringComparison.Ordinal);

    [Fact]
    public void A_method_says_what_its_pages_are_on_each_server()
    {
        Assert.Contains(
            "A page beyond the last one repeats the last one.", Source(Paged, Of("paging: page-no-clamped")), StringComparison.Ordinal);

        string either = Source(Paged, Of("paging: page-or-skip, rows: 50"));
        Assert.Contains("whatever <c>Order</c> says", either, StringComparison.Ordinal);
        Assert.Contains("a response has up to 50 rows", either, StringComparison.Ordinal);
    }

    [Fact]
    public void A_method_says_what_a_list_looks_at_and_its_query_that_it_is_about_that_alone()
    {
        string source = Source(Windowed, Of("window: depth, query: [filter, skip]"));

        const string Window = "Only the newest <c>Depth</c> rows (20 by default, at most 100) are considered.";
        Assert.Contains($"{Window}</remarks>", source, StringComparison.Ordinal);
        Assert.Contains($"{Window} Its conditions and its order apply to those rows only.", source, StringComparison.Ordinal);
        Assert.DoesNotContain("Only the newest", Source(Windowed, Of("query: [filter, skip]")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_method_says_that_rows_are_tied()
    {
        const string Tied = "some can appear twice and others not at all";

        Assert.Contains(Tied, Source(Paged, Of("ties: true")), StringComparison.Ordinal);
        Assert.DoesNotContain(Tied, Source(Paged, Of("ties: false")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("form: hex", "Argument.IsHex(thingId, \"thingId\");")]
    [InlineData("form: address", "Argument.IsAddress(thingId, \"thingId\");")]
    public void A_text_is_checked_for_the_form_that_the_server_needs(string words, string check) =>
        Assert.Contains(check, Source(TestPage.With(), Parameter(words)), StringComparison.Ordinal);

    [Fact]
    public void A_number_is_checked_for_the_greatest_that_the_server_reads()
    {
        string page = TestPage.With(
            parameters: TestPage.DefaultParameters.Replace("|path|string|", "|path|integer|", StringComparison.Ordinal));

        Assert.Contains(
            "Argument.InRange(thingId, null, 2147483647, \"thingId\", \"thing_id\");",
            Source(page, Parameter("maximum: 2147483647")),
            StringComparison.Ordinal);
        Assert.DoesNotContain("Argument.", Source(TestPage.With(), Parameter("maximum: 5")), StringComparison.Ordinal);
        Assert.DoesNotContain("Argument.", Source(page, Parameter("form: hex")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(50, "int", "InRange(request.Depth, 1, 50,")]
    [InlineData(500, "int", "InRange(request.Depth, 1, 500,")]
    [InlineData(5_000_000_000, "long", "InRange(request.Depth, 1, 5000000000,")]
    public void A_maximum_of_the_overlay_stands_over_that_of_the_page(long maximum, string type, string check)
    {
        GeneratorRun run = GeneratorHost.Run(
            [("core-domain/Things/Things.md", Windowed)],
            $"parameters: {{ depth: {{ maximum: {maximum} }} }}\noperations: {{ {Route}: {{ window: depth }} }}");

        Assert.Empty(run.Diagnostics);
        string source = run.Sources["Core.Things.g.cs"];
        Assert.Contains(check, source, StringComparison.Ordinal);
        Assert.Contains($"(20 by default, at most {maximum})", source, StringComparison.Ordinal);
        Assert.Equal([$"{type}? Depth"], Emitted.Properties(run, "CoreThingsRequest"));
    }

    [Theory]
    [InlineData(50, "defaultSize: 20, maximumSize: 50")]
    [InlineData(500, "defaultSize: 20, maximumSize: 500")]
    [InlineData(10, "defaultSize: 10, maximumSize: 10")]
    public void A_list_asks_for_the_pages_that_the_overlay_allows(int maximum, string sizes) => Assert.Contains(
        $"Paging.PageNumber({sizes}),",
        Source(Paged, $"parameters: {{ page_size: {{ maximum: {maximum} }} }}"),
        StringComparison.Ordinal);

    private static string Of(string facts) => $"operations:\n  {Route}: {{ {facts} }}\n";

    private static string Parameter(string words) => $"parameters:\n  thing_id: {{ {words} }}\n";

    private static string Source(string page, string overlay)
    {
        GeneratorRun run = GeneratorHost.Run([("core-domain/Things/Things.md", page)], overlay);
        Assert.Empty(run.CompilerComplaints);
        return run.Sources["Core.Things.g.cs"];
    }
}
