using CardanoBI.Generator.Tests.Infrastructure;

namespace CardanoBI.Generator.Tests.Diagnostics;

/// <summary>CBI2011 to CBI2014 and CBI3010: parameters without a table, and what a page says against itself.</summary>
public sealed class ContradictionDiagnosticsTests
{
    private static readonly string Prose = TestPage.With(parameters: "The thing and since when.");

    private static readonly string Limits = TestPage.With(
        parameters: TestPage.DefaultParameters + "\n| depth|How deep - defaults to 200 - max 100|query|integer|false|");

    private static readonly string Optional = TestPage.With(
        parameters: TestPage.DefaultParameters + "\n| since (optional)|From when.|query|string|true|");

    private static readonly string Status = TestPage.With().Replace("Status Code **200**", "Status Code **404**", StringComparison.Ordinal);

    private static readonly string Label = TestPage.With().Replace(
        "<TabItem value=\"200\" label=\"200\" attributes={{className: styles.green}}>\n\nStatus",
        "<TabItem value=\"200\" label=\"404\">\n\nStatus",
        StringComparison.Ordinal);

    [Fact]
    public void CBI2011_is_at_the_heading_of_the_section() => AssertOnly(
        Prose, "CBI2011", "### 🎰", "The Parameters section of endpoint 'One thing' has no table that can be read");

    [Fact]
    public void CBI2011_costs_the_endpoint_and_leaves_the_other() =>
        Assert.Equal([DiagnosticCase.Other], DiagnosticCase.Operations(DiagnosticCase.Run(Prose)));

    [Theory]
    [InlineData("None.")]
    [InlineData("This endpoint takes no parameters.")]
    [InlineData("-")]
    public void Parameters_section_may_say_that_there_are_none(string words) => Assert.Empty(
        DiagnosticCase.Run(TestPage.With("GET /api/core/things", parameters: words)).Diagnostics);

    [Fact]
    public void CBI2012_is_at_the_description() => AssertOnly(
        Limits, "CBI2012", "How deep", "The default and the maximum of 'depth' contradict each other");

    [Theory]
    [InlineData("How deep - defaults to 5 - default: 10", "integer", "Two defaults")]
    [InlineData("How deep - defaults to 5 (default 10)", "integer", "Two defaults")]
    [InlineData("How deep - max 5 (maximum: 10)", "integer", "Two maxima")]
    [InlineData("First \"asc\" up (default) or \"desc\" down (default)", "string", "Two defaults")]
    public void CBI2012_is_said_of_two_of_a_kind(string description, string type, string what) => AssertOnly(
        TestPage.With(parameters: TestPage.DefaultParameters + $"\n| depth|{description}|query|{type}|false|"),
        "CBI2012",
        description,
        $"{what} of 'depth' contradict each other");

    [Fact]
    public void CBI2012_leaves_the_parameter() => Assert.Equal(
        ["Int32 Depth"], DiagnosticCase.Properties(DiagnosticCase.Run(Limits), "CoreThingsByThingIdRequest"));

    [Fact]
    public void CBI2013_is_at_the_name() => AssertOnly(
        Optional, "CBI2013", "since (optional)", "'since (optional)' contradicts the column 'Required', which says 'true' and takes precedence");

    [Fact]
    public void CBI2013_leaves_the_parameter_as_the_column_says() =>
        Assert.Equal(["String thingId", "String since"], DiagnosticCase.Arguments(DiagnosticCase.Run(Optional)));

    [Theory]
    [InlineData("page_no|Which page|query|integer|false", "page_no", "page_size")]
    [InlineData("page_size|How many|query|integer|false", "page_size", "page_no")]
    [InlineData("page_size|How many|query|integer|false\n| page_no|Which page|query|string|false", "page_no", "page_no")]
    [InlineData("page_no|Which page|query|integer|false\n| page_size|How many|query|integer|true", "page_size", "page_size")]
    public void CBI2014_is_at_what_prevents_paging(string rows, string place, string lacking)
    {
        string page = List(rows), other = lacking == "page_no" ? "page_size" : "page_no";
        AssertOnly(
            page,
            "CBI2014",
            place,
            $"'GET /api/core/things' is not read page by page: '{lacking}' has to be an optional integer in the query, beside '{other}'");
    }

    [Fact]
    public void CBI2014_leaves_the_parameter() => Assert.Equal(
        ["Int32 PageNo"],
        DiagnosticCase.Properties(DiagnosticCase.Run(List("page_no|Which page - max 9|query|integer|false")), "CoreThingsRequest"));

    [Fact]
    public void CBI2014_is_not_said_of_a_list_that_pages_or_of_one_thing()
    {
        string both = "page_no|Which page|query|integer|false\n| page_size|How many|query|integer|false";
        Assert.Empty(DiagnosticCase.Run(List(both)).Diagnostics);
        string thing = TestPage.With(parameters: TestPage.DefaultParameters + "\n| page_no|Which page of the book|query|integer|false|");
        Assert.Empty(DiagnosticCase.Run(thing).Diagnostics);
    }

    [Fact]
    public void CBI3010_is_at_the_line_or_the_tag()
    {
        AssertOnly(Status, "CBI3010", "Status Code **404**", "Status 404 is documented in the tab of status 200");
        AssertOnly(Label, "CBI3010", "<TabItem value=\"200\" label=\"404\">", "Status 404 is documented in the tab of status 200");
    }

    [Fact]
    public void CBI3010_leaves_the_table_to_the_status_of_the_tab() =>
        Assert.Equal(["Int64 Id", "String Name"], DiagnosticCase.Properties(DiagnosticCase.Run(Status)));

    private static string List(string rows) => TestPage.With(
        "GET /api/core/things", $"|Name|Description|In|Type|Required|\n|---|---|---|---|---|\n| {rows}|", """[{ "id": 1, "name": "one" }]""");

    private static void AssertOnly(string page, string id, string place, string message) =>
        Assert.Equal([$"{id} {TestPage.At(page, place)} {message}"], DiagnosticCase.Lines(DiagnosticCase.Run(page)));
}
