using CardanoBI.Generator.Pages;
using CardanoBI.Generator.Tests.Infrastructure;

namespace CardanoBI.Generator.Tests.Format;

/// <summary>docs-format.md, "A page": front matter, headings, sections, tabs.</summary>
public sealed class PageStructureTests
{
    [Fact]
    public void Front_matter_with_trailing_blanks_gives_the_sidebar_label()
    {
        string page = TestPage.With().Replace(
            "---\ntitle: ''\nsidebar_label: 'Things'\n---\n",
            "--- \ntitle: '' \nsidebar_label: 'Little things' \n--- \n",
            StringComparison.Ordinal);

        Assert.Equal("Little things", Reading.Bind(page).Model.Label);
    }

    [Fact]
    public void Front_matter_with_a_sidebar_position_gives_the_label_too()
    {
        string page = TestPage.With()
            .Replace("sidebar_label: 'Things'\n", "sidebar_position: 3\nsidebar_label: Things\n", StringComparison.Ordinal);

        Assert.Equal("Things", Reading.Bind(page).Model.Label);
    }

    [Theory]
    [InlineData("---\ntitle: ''\nsidebar_position: 3\n---\n")]
    [InlineData("---\n---\n")]
    [InlineData("")]
    public void Front_matter_without_a_label_costs_nothing(string frontMatter)
    {
        string page = frontMatter + TestPage.With()[TestPage.With().IndexOf("import", StringComparison.Ordinal)..];

        Reading.Operation(page);
        Assert.Equal("", Reading.Bind(page).Model.Label);
    }

    // The key may be anything; what is nested under another key is not the page's label.
    [Fact]
    public void Front_matter_label_is_the_top_level_one()
    {
        string page = TestPage.With()
            .Replace("'Things'\n", "'Things'\ntags: [a, sidebar_label, b]\n", StringComparison.Ordinal)
            .Replace("title: ''\n", "custom:\n  sidebar_label: inner\n", StringComparison.Ordinal);

        Assert.Equal("Things", Reading.Bind(page).Model.Label);
    }

    [Fact]
    public void Imports_badge_and_summary_above_the_endpoints_are_no_endpoint()
    {
        string page = TestPage.With().Replace(
            "import Tabs from '@theme/Tabs';",
            string.Join('\n', Enumerable.Range(1, 5).Select(i => $"import Part{i} from '@site/part{i}'; ")),
            StringComparison.Ordinal);

        Assert.Equal("Returns One thing.", Reading.Operation(page).Description);
    }

    [Fact]
    public void Summary_may_close_directly_above_the_first_endpoint()
    {
        string page = TestPage.With()
            .Replace(":::\n\n## ", ":::\n## ", StringComparison.Ordinal)
            .Replace(":::\n## ", "<EndpointBadge type=\"GET\"/> Another <ODataBadge/><br/>\n:::\n## ", StringComparison.Ordinal);

        Assert.Contains("\n:::\n## ", page, StringComparison.Ordinal);
        Assert.Equal("One thing", Reading.Operation(page).Title);
    }

    [Fact]
    public void Page_with_many_endpoints_gives_an_operation_for_each_in_its_order()
    {
        string page = TestPage.Head
            + string.Concat(Enumerable.Range(1, 12).Select(i => TestPage.Endpoint($"GET /api/core/things/kind{i}", parameters: null)));

        Assert.Equal(Enumerable.Range(1, 12).Select(i => $"GET /api/core/things/kind{i}"), Reading.Routes(page));
    }

    [Fact]
    public void Page_without_an_endpoint_gives_nothing_and_no_diagnostic()
    {
        GeneratorRun run = GeneratorHost.Run(
            [(
                "partner/Some Partner/About.md",
                "---\nsidebar_label: 'About'\n---\n# Some Partner\n\nWork goes on.\n\n## Who\n\n`We`\n\n|a|b|\n|---|---|\n|1|2|\n")]);

        Assert.Empty(run.Diagnostics);
        Assert.Empty(run.Sources);
    }

    [Fact]
    public void Title_is_the_headings_words_without_its_badges() =>
        Assert.Equal("Things & more, by id", Reading.Operation(TestPage.With(title: "Things &amp; **more**, by `id`")).Title);

    [Fact]
    public void OData_badge_is_no_part_of_the_title()
    {
        string page = TestPage.With(title: "One thing <span class=\"theme-doc-version-badge badge badge-odata\"> OData</span>");

        Assert.Equal("One thing", Reading.Operation(page).Title);
    }

    [Theory]
    [InlineData("get")]
    [InlineData("Get")]
    public void Verb_is_read_whatever_its_case(string verb) =>
        Assert.Equal("GET", Reading.Operation(TestPage.With(route: verb + " /api/core/things/{thing_id}", badge: verb)).Verb);

    [Fact]
    public void Description_is_all_the_prose_above_the_route()
    {
        string page = TestPage.With().Replace(
            "Returns One thing.\n",
            "Returns one\n*thing*.\n\nSee [there](https://example.org/there) or <https://example.org>.\n",
            StringComparison.Ordinal);

        Assert.Equal("Returns one thing. See there or https://example.org.", Reading.Operation(page).Description);
    }

    [Theory]
    [InlineData(":::note\nReturns One thing.\n:::")]
    [InlineData(":::tip Mind this\n\nReturns One thing.\n\n:::")]
    public void Admonition_around_the_prose_is_no_part_of_it(string prose)
    {
        string page = TestPage.With().Replace("Returns One thing.", prose, StringComparison.Ordinal);

        Assert.Equal("Returns One thing.", Reading.Operation(page).Description);
    }

    [Theory]
    [InlineData("One thing {#one-thing}")]
    [InlineData("One thing{#one}")]
    public void Address_of_a_heading_is_no_part_of_the_title(string title)
    {
        string page = TestPage.With().Replace("</span> One thing\n", "</span> " + title + "\n", StringComparison.Ordinal);

        Assert.Contains("{#", page, StringComparison.Ordinal);
        Assert.Equal("One thing", Reading.Operation(page).Title);
    }

    [Fact]
    public void Prose_below_the_route_is_no_description()
    {
        string page = TestPage.With().Replace(
            "`GET /api/core/things/{thing_id}`\n", "`GET /api/core/things/{thing_id}` \n\nMind the gap.\n", StringComparison.Ordinal);

        Assert.Equal("Returns One thing.", Reading.Operation(page).Description);
    }

    [Fact]
    public void Endpoint_without_a_Parameters_section_has_no_parameter()
    {
        DocumentedOperation operation = Reading.Operation(TestPage.With("GET /api/core/things", parameters: null));

        Assert.Empty(operation.Parameters);
    }

    // Underlined words are a heading in Markdown, but a page's own front matter could look like one.
    [Fact]
    public void Underlined_words_are_no_endpoint()
    {
        string page = TestPage.With().Replace("### 🎰", "Mind the gap\n---\n\n### 🎰", StringComparison.Ordinal);

        Assert.Single(Reading.Operation(page).Parameters);
    }

    [Fact]
    public void Headings_without_a_methods_badge_are_prose()
    {
        string page = TestPage.With()
            + "## About things\n\nThey are `small`.\n\n"
            + TestPage.Endpoint("GET /api/core/things", parameters: null);

        Assert.Empty(Reading.Complaints(Reading.Bind(page)));
        Assert.Equal(["GET /api/core/things/{thing_id}", "GET /api/core/things"], Reading.Routes(page));
    }
}
