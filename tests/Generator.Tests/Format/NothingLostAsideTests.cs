using CardanoBI.Generator.Tests.Diagnostics;
using CardanoBI.Generator.Tests.Infrastructure;

namespace CardanoBI.Generator.Tests.Format;

/// <summary>What belongs to an endpoint and has come to stand where nothing is read is an error at its line.</summary>
public sealed class NothingLostAsideTests
{
    private const string Since = "| since|From when.|query|string|true|";

    // A tab, a section or code of which nothing is read may hold much, but not half of what is read elsewhere.
    [Theory]
    [InlineData("### Code samples\n\n" + Since, "| since")]
    [InlineData("### Code samples\n\n```js\nlet things;\n" + Since + "\n```", "| since")]
    [InlineData("### Code samples\n\n<Tabs>\n<TabItem value=\"js\" label=\"Node.js\">\n" + Since + "\n</TabItem>\n</Tabs>", "| since")]
    [InlineData("### Code samples\n\n|Name|Value|\n|---|---|\n" + Since, "| since")]
    public void Rows_where_nothing_is_read(string section, string blamed) => NothingLostTests.AssertBlamed(
        TestPage.With().Replace("### 💌 Response Codes", section + "\n\n### 💌 Response Codes", StringComparison.Ordinal), blamed);

    [Theory]
    [InlineData(Since, Since)]
    [InlineData("|Name|In|Type|Required|\n|---|---|---|---|\n| since|query|string|true|", "|Name|In|Type|Required|")]
    [InlineData("|Name|Type|Description|\n|---|---|---|\n" + Since, Since)]
    public void Rows_of_parameters_in_the_tab_of_another_status(string rows, string blamed)
    {
        string page = TestPage.With();
        int tabs = page.LastIndexOf("</Tabs>", StringComparison.Ordinal);
        string tab = "<TabItem value=\"404\" label=\"404\">\n\nStatus Code **404**\n\n" + rows + "\n</TabItem>\n";

        NothingLostTests.AssertBlamed(page[..tabs] + tab + page[tabs..], blamed);
    }

    [Fact]
    public void Rows_above_the_first_endpoint() =>
        NothingLostTests.AssertBlamed(TestPage.With().Replace("## <span", Since + "\n\n## <span", StringComparison.Ordinal), "| since");

    [Fact]
    public void Tab_that_opens_within_the_answers_own()
    {
        const string Other = "<TabItem value=\"404\" label=\"404\">";

        NothingLostTests.AssertBlamed(TestPage.With().Replace("| name|", Other + "\n\n| name|", StringComparison.Ordinal), Other);
    }

    [Theory]
    [InlineData("```elm\ntype Thing\n    = One\n    | Two\n```")]
    [InlineData("```bash\n+----+------+\n| id | name |\n+----+------+\n```")]
    [InlineData("```md\n|Name|Type|Description|\n|---|---|---|\n|id|string|The id.|\n```")]
    public void Code_may_have_pipes_of_its_own(string code) => Reading.AssertWhole(
        TestPage.With()
            .Replace("### 💌 Response Codes", "### Code samples\n\n" + code + "\n\n### 💌 Response Codes", StringComparison.Ordinal));

    // Once the endpoint behind was blamed and left out.
    [Fact]
    public void Parameters_section_at_the_end_of_an_endpoint_costs_no_other()
    {
        string page = TestPage.With() + "### 🎲 Parameters\n\nSee the list of common ones.\n\n";

        NothingLostTests.AssertBlamed(page + DiagnosticCase.OtherEndpoint, "### 🎲");
        Assert.Contains("GET /api/core/others", Reading.Routes(page + DiagnosticCase.OtherEndpoint));
    }

    // Half of an emoji is no letter of any heading.
    [Fact]
    public void Heading_with_half_of_an_emoji_is_read() =>
        Assert.Equal([TestPage.DefaultRoute], Reading.Routes(TestPage.With().Replace("🎰", "\ud83c \u200b", StringComparison.Ordinal)));
}
