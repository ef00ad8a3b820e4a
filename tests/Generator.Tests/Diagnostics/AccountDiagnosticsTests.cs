using CardanoBI.Generator.Tests.Infrastructure;

namespace CardanoBI.Generator.Tests.Diagnostics;

/// <summary>CBI1010 to CBI1021: what stands on a page as if it were documentation and is not read.</summary>
public sealed class AccountDiagnosticsTests
{
    private const string Head = "|Name|Description|In|Type|Required|\n|---|---|---|---|---|\n";
    private const string Since = "| since|From when.|query|string|true|";

    private static readonly string Conflict = TestPage.With(
        parameters: TestPage.DefaultParameters
            + "\n<<<<<<< HEAD\n"
            + Since
            + "\n=======\n| from|From when.|query|string|true|\n>>>>>>> theirs");

    private static readonly string OpenFence = TestPage.With().Replace("\n```\n</TabItem>", "\n</TabItem>", StringComparison.Ordinal);

    private static readonly string OpenComment = TestPage.With() + DiagnosticCase.OtherEndpoint + "{/* Not yet.\n\n" + Elsewhere;

    private static readonly string OpenFrontMatter =
        TestPage.With().Replace("sidebar_label: 'Things'\n---\n", "sidebar_label: 'Things'\n", StringComparison.Ordinal);

    private static readonly string PlainRoute = Replaced($"`{TestPage.DefaultRoute}`", TestPage.DefaultRoute);

    private static readonly string LostHeading = TestPage.With()
        + DiagnosticCase.OtherEndpoint[DiagnosticCase.OtherEndpoint.IndexOf("`GET", StringComparison.Ordinal)..];

    private static readonly string LooseHeading = Replaced("## <span", "##<span");
    private static readonly string MisspeltSection = Replaced("Parameters\n", "Paramters\n");

    private static readonly string List = TestPage.With(parameters: "- `thing_id` (path, string, required): the thing");

    private static readonly string WithoutStatus = Replaced(
        "<TabItem value=\"200\" label=\"200\" attributes={{className: styles.green}}>\n\n`OK",
        "<TabItem value=\"ok\" label=\"OK\">\n\n`OK");

    private static readonly string MisspeltColumn = TestPage.With(parameters: TestPage.DefaultParameters.Replace(
        "Description", "Descripton", StringComparison.Ordinal));

    private static readonly string TwoNames = TestPage.With(schema: TestPage.DefaultSchema + "\n| first / last|string|Both.|");

    private static readonly string TwoTypes = TestPage.With(parameters: """
        |Name|Type|Data type|Required|
        |---|---|---|---|
        | thing_id|string|string|true|
        | depth|integer|string|false|
        """);

    private static string Elsewhere => TestPage.Endpoint("GET /api/core/elsewhere", parameters: null, title: "Elsewhere");

    [Fact]
    public void CBI1010_is_at_the_first_marker() => AssertOnly(
        Conflict, "CBI1010", "<<<<<<<", "A merge conflict was left unresolved here, so it is unclear which side is meant");

    [Fact]
    public void CBI1010_leaves_the_other_endpoint() => AssertLeaves(Conflict, DiagnosticCase.Other);

    [Fact]
    public void CBI1011_is_at_the_opening_fence() => AssertOnly(
        OpenFence, "CBI1011", "```json", "The code fence that begins here is not closed before the page continues");

    [Fact]
    public void CBI1011_leaves_what_stands_behind_the_fence() => AssertLeaves(OpenFence, DiagnosticCase.Other, DiagnosticCase.Thing);

    [Fact]
    public void CBI1012_is_where_the_comment_begins() => Assert.Equal(
        [$"CBI1012 {TestPage.At(OpenComment, "{/* Not")} The comment that begins here does not end where it should, so it hides what follows"],
        DiagnosticCase.Lines(GeneratorHost.Run(OpenComment)));

    [Fact]
    public void CBI1012_leaves_what_stands_above_the_comment() => Assert.Equal(
        [DiagnosticCase.Other, DiagnosticCase.Thing], DiagnosticCase.Operations(GeneratorHost.Run(OpenComment)));

    [Fact]
    public void CBI1013_is_at_the_line_that_opens_it() => AssertOnly(
        OpenFrontMatter, "CBI1013", "---", "Front matter needs a '---' line before it and another after it");

    [Fact]
    public void CBI1013_leaves_every_endpoint_of_the_page() =>
        AssertLeaves(OpenFrontMatter, DiagnosticCase.Other, DiagnosticCase.Thing);

    [Fact]
    public void CBI1014_is_at_the_route() => AssertOnly(
        PlainRoute,
        "CBI1014",
        TestPage.DefaultRoute,
        $"'{TestPage.DefaultRoute}' belongs to no endpoint; write a route as a code span on a line of its own, below its endpoint's heading");

    [Fact]
    public void CBI1014_leaves_the_endpoint_above_and_the_other()
    {
        AssertLeaves(PlainRoute, DiagnosticCase.Other);
        Assert.Equal([DiagnosticCase.Thing], DiagnosticCase.Operations(GeneratorHost.Run(LostHeading)));
        Assert.Equal(["CBI1014 " + TestPage.At(LostHeading, "GET /api/core/others")], GeneratorHost.Run(LostHeading).Diagnostics);
    }

    [Fact]
    public void CBI1015_is_at_the_heading() => Assert.Contains(
        "CBI1015 " + TestPage.At(LooseHeading, "##<span"), DiagnosticCase.Run(LooseHeading).Diagnostics);

    [Fact]
    public void CBI1015_leaves_the_other_endpoint() => AssertLeaves(LooseHeading, DiagnosticCase.Other);

    [Fact]
    public void CBI1016_is_at_the_heading_and_names_the_nearest() => AssertOnly(
        MisspeltSection, "CBI1016", "### 🎰 Paramters", "'🎰 Paramters' is not a known section heading; did you mean 'Parameters'?");

    [Fact]
    public void CBI1016_leaves_the_section_read_as_the_nearest() =>
        Assert.Equal(["String thingId"], DiagnosticCase.Arguments(DiagnosticCase.Run(MisspeltSection)));

    [Fact]
    public void CBI1017_is_where_the_list_begins() => AssertOnly(
        List,
        "CBI1017",
        "`thing_id`",
        "This looks like parameters or properties, but no section reads it; write it as a Markdown table in its endpoint's section");

    [Fact]
    public void CBI1017_costs_the_endpoint_whose_parameters_it_lists() => AssertLeaves(List, DiagnosticCase.Other);

    [Fact]
    public void CBI1018_is_at_the_sample() => Assert.Equal(
        [
            $"CBI1018 {TestPage.At(WithoutStatus, "```json")} This belongs to a response, but it is not in a status tab of a Response Codes or "
                + "Response Schemas section",
            $"CBI4005 {TestPage.At(WithoutStatus, TestPage.DefaultRoute)} No sample shows whether '{TestPage.DefaultRoute}' returns one "
                + "object or a list; state it in the overlay, for example 'response: array'",
        ],
        DiagnosticCase.Lines(DiagnosticCase.Run(WithoutStatus)).Order(StringComparer.Ordinal));

    [Fact]
    public void CBI1018_leaves_the_other_endpoint() => AssertLeaves(WithoutStatus, DiagnosticCase.Other);

    [Fact]
    public void CBI1019_is_at_the_heading_of_the_column() => AssertOnly(
        MisspeltColumn, "CBI1019", "Descripton", "'Descripton' is not a known column; did you mean 'Description'?");

    [Fact]
    public void CBI1019_costs_the_endpoint_and_leaves_the_other() => AssertLeaves(MisspeltColumn, DiagnosticCase.Other);

    [Fact]
    public void CBI1020_is_at_the_name() => AssertOnly(
        TwoNames, "CBI1020", "first / last", "It is unclear which name 'first / last' stands for; write the name alone");

    [Fact]
    public void CBI1020_leaves_the_other_properties() =>
        Assert.Equal(["Int64 Id", "String Name"], DiagnosticCase.Properties(DiagnosticCase.Run(TwoNames)));

    [Fact]
    public void CBI1021_is_at_the_heading_of_the_second_column() => AssertOnly(
        TwoTypes, "CBI1021", "Data type", "Column 'Data type' means the same as column 'Type', but their cells differ");

    [Fact]
    public void CBI1021_costs_the_endpoint_and_leaves_the_other() => AssertLeaves(TwoTypes, DiagnosticCase.Other);

    private static string Replaced(string written, string instead)
    {
        string page = TestPage.With();
        Assert.Contains(written, page, StringComparison.Ordinal);
        return page.Replace(written, instead, StringComparison.Ordinal);
    }

    private static void AssertOnly(string page, string id, string place, string message) =>
        Assert.Equal([$"{id} {TestPage.At(page, place)} {message}"], DiagnosticCase.Lines(DiagnosticCase.Run(page)));

    private static void AssertLeaves(string page, params string[] operations) =>
        Assert.Equal(operations, DiagnosticCase.Operations(DiagnosticCase.Run(page)));
}
