using CardanoBI.Generator.Tests.Infrastructure;

namespace CardanoBI.Generator.Tests.Diagnostics;

/// <summary>CBI1001 to CBI1009: the page itself, its headings, routes and rows.</summary>
public sealed class PageDiagnosticsTests
{
    private static readonly string WithoutRoute = TestPage.With().Replace($"`{TestPage.DefaultRoute}`", "", StringComparison.Ordinal);
    private static readonly string TwoRoutes = TestPage.With()
        .Replace($"`{TestPage.DefaultRoute}`", $"`{TestPage.DefaultRoute}`\n\n`GET /api/core/things`", StringComparison.Ordinal);
    private static readonly string BadFrontMatter = TestPage.With().Replace("title: ''", "title: [", StringComparison.Ordinal);
    private static readonly string TooDeep = new string('>', 300) + " a";

    [Fact]
    public void CBI1001_is_at_the_heading() =>
        Assert.Equal(
            ["CBI1001 Things.md(14,1) Endpoint 'One thing' has no route; add a paragraph like `GET /api/core/…` above its first section"],
            DiagnosticCase.Lines(DiagnosticCase.Run(WithoutRoute)));

    [Fact]
    public void CBI1001_leaves_the_other_endpoint() =>
        Assert.Equal([DiagnosticCase.Other], DiagnosticCase.Operations(DiagnosticCase.Run(WithoutRoute)));

    [Fact]
    public void Heading_without_a_badge_and_a_route_is_prose() =>
        Assert.Empty(DiagnosticCase.Run(TestPage.With() + "## About these endpoints\n\nProse.\n\n").Diagnostics);

    [Theory]
    [InlineData("/api/core/../things", "'..' is neither a literal nor a parameter in braces")]
    [InlineData("/api/core/things/{thing id}", "'{thing id}' is neither a literal nor a parameter in braces")]
    [InlineData("/api/core//things", "a segment is empty")]
    [InlineData("/rest/core/things", "it must begin with /api/{domain}/{resource}, all three of which are literals")]
    [InlineData("/api/core/things/{id}/{id}", "it has the same parameter twice")]
    public void CBI1002_is_at_the_route(string route, string reason) =>
        Assert.Equal(
            [$"CBI1002 Things.md(18,6) Route '{route}' cannot be used: {reason}"],
            DiagnosticCase.Lines(DiagnosticCase.Run(TestPage.With("GET " + route))));

    [Fact]
    public void CBI1002_leaves_the_other_endpoint() =>
        Assert.Equal([DiagnosticCase.Other], DiagnosticCase.Operations(DiagnosticCase.Run(TestPage.With("GET //evil.example/x"))));

    [Theory]
    [InlineData("POST")]
    [InlineData("delete")]
    public void CBI1002_is_said_of_a_route_whose_badge_names_another_method(string badge) =>
        Assert.Equal(
            [$"CBI1002 Things.md(18,6) Route '/api/core/things' cannot be used: the badge of its heading says '{badge}'"],
            DiagnosticCase.Lines(DiagnosticCase.Run(TestPage.With("GET /api/core/things", parameters: null, badge: badge))));

    [Fact]
    public void CBI1003_is_at_the_method() =>
        Assert.Equal(
            ["CBI1003 Things.md(18,2) HTTP method 'POST' is not supported; only GET is, because the documentation does not say how a request body is sent"],
            DiagnosticCase.Lines(DiagnosticCase.Run(TestPage.With("POST /api/core/things", badge: "POST"))));

    [Fact]
    public void CBI1003_leaves_the_other_endpoint() => Assert.Equal(
        [DiagnosticCase.Other], DiagnosticCase.Operations(DiagnosticCase.Run(TestPage.With("POST /api/core/things", badge: "POST"))));

    [Fact]
    public void CBI1004_is_at_the_second_route() =>
        Assert.Equal(
            ["CBI1004 Things.md(20,2) Endpoint 'One thing' documents a second route; give each route its own heading"],
            DiagnosticCase.Lines(DiagnosticCase.Run(TwoRoutes)));

    [Fact]
    public void CBI1004_leaves_the_other_endpoint() =>
        Assert.Equal([DiagnosticCase.Other], DiagnosticCase.Operations(DiagnosticCase.Run(TwoRoutes)));

    [Theory]
    [InlineData("title: [", "(2,8)")]
    [InlineData("title: 'open", "(3,17)")]
    [InlineData("title: a: b", "(2,9)")]
    [InlineData("sidebar_label: 'Things'", "(3,1)")]
    [InlineData("tags: [a]\ntags: [b]", "(3,1)")]
    [InlineData("head:\n  a: &x b\n  c: *x\n  a: d", "(5,3)")]
    public void CBI1005_is_where_the_front_matter_breaks(string title, string place)
    {
        string page = TestPage.With().Replace("title: ''", title, StringComparison.Ordinal);

        Assert.StartsWith(
            $"CBI1005 Things.md{place} The front matter is not valid YAML: ",
            Assert.Single(DiagnosticCase.Lines(DiagnosticCase.Run(page))),
            StringComparison.Ordinal);
    }

    [Fact]
    public void CBI1005_leaves_every_endpoint_of_the_page() =>
        Assert.Equal([DiagnosticCase.Other, DiagnosticCase.Thing], DiagnosticCase.Operations(DiagnosticCase.Run(BadFrontMatter)));

    [Fact]
    public void CBI1006_is_at_the_start_of_a_file_that_cannot_be_opened() =>
        Assert.Equal(
            ["CBI1006 Gone.md(1,1) The file cannot be read: the file could not be opened"],
            DiagnosticCase.Lines(DiagnosticCase.RunBeside("core-domain/Gone.md", () => null)));

    [Fact]
    public void CBI1006_is_at_the_start_of_an_overlay_that_cannot_be_opened() =>
        Assert.Equal(
            ["CBI1006 overlay.yaml(1,1) The file cannot be read: the file could not be opened"],
            DiagnosticCase.Lines(DiagnosticCase.RunBeside("overlay.yaml", () => null)));

    [Fact]
    public void CBI1006_is_at_the_start_of_a_page_that_nests_without_end() =>
        Assert.Equal(["CBI1006 Things.md(1,1)"], GeneratorHost.Run(TooDeep).Diagnostics);

    [Fact]
    public void CBI1006_leaves_the_other_pages()
    {
        Assert.Equal([DiagnosticCase.Other], DiagnosticCase.Operations(DiagnosticCase.RunBeside("core-domain/Gone.md", () => null)));
        Assert.Equal([DiagnosticCase.Other], DiagnosticCase.Operations(GeneratorHost.Run(
            [(DiagnosticCase.ThingPath, TooDeep), (DiagnosticCase.OtherPath, TestPage.Head + DiagnosticCase.OtherEndpoint)])));
    }

    [Theory]
    [InlineData("| short|", "Type")]
    [InlineData("| short||The type is empty.|", "Type")]
    [InlineData("| |string|The name is empty.|", "Name")]
    public void CBI1007_is_at_the_row(string row, string column)
    {
        string page = TestPage.With(schema: TestPage.DefaultSchema + "\n" + row);

        Assert.Equal([$"CBI1007 Things.md(51,1) The row has no value in column '{column}'"], DiagnosticCase.Lines(DiagnosticCase.Run(page)));
    }

    [Fact]
    public void CBI1007_in_a_parameter_table_is_at_the_row() =>
        Assert.Equal(["CBI1007 Things.md(25,1) The row has no value in column 'Required'"], DiagnosticCase.Lines(
            DiagnosticCase.Run(TestPage.With(parameters: TestPage.DefaultParameters + "\n| filter|Which.|query|string|"))));

    [Fact]
    public void CBI1007_leaves_the_other_properties() =>
        Assert.Equal(
            ["Int64 Id", "String Name"],
            DiagnosticCase.Properties(DiagnosticCase.Run(TestPage.With(schema: TestPage.DefaultSchema + "\n| short|"))));

    [Fact]
    public void CBI1008_is_at_the_cell_beyond()
    {
        string page = TestPage.With(schema: TestPage.DefaultSchema.Replace("The name.", "First|last.", StringComparison.Ordinal));

        Assert.Equal(
            ["CBI1008 Things.md(50,21) The cell lies beyond the table's last column; write a '|' inside a cell as '\\|'"],
            DiagnosticCase.Lines(DiagnosticCase.Run(page)));
    }

    [Fact]
    public void CBI1008_leaves_the_row() =>
        Assert.Equal(["Int64 Id", "String Name"], DiagnosticCase.Properties(DiagnosticCase.Run(
            TestPage.With(schema: TestPage.DefaultSchema.Replace("The name.", "First|last.", StringComparison.Ordinal)))));

    [Fact]
    public void CBI1009_is_at_the_first_row_too_many() =>
        Assert.StartsWith(
            $"CBI1009 {TestPage.At(TooLong, "| member_1000|")} The table has more than 1000 rows;",
            Assert.Single(DiagnosticCase.Lines(DiagnosticCase.Run(TooLong))),
            StringComparison.Ordinal);

    [Fact]
    public void CBI1009_costs_the_endpoint_alone() =>
        Assert.Equal([DiagnosticCase.Other], DiagnosticCase.Operations(DiagnosticCase.Run(TooLong)));

    /// <summary>One row more than a table may have; its sample shows none of them.</summary>
    private static readonly string TooLong = TestPage.With(
        sample: "[\"...\"]",
        schema: "|Name|Type|Description|\n|---|---|---|\n"
            + string.Join("\n", Enumerable.Range(0, 1001).Select(number => $"| member_{number}|string|One of many.|")));
}
