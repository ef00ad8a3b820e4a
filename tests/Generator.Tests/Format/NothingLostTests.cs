using CardanoBI.Generator.Tests.Infrastructure;

namespace CardanoBI.Generator.Tests.Format;

/// <summary>What a page writes in a way that is not read is an error at its line. Each kind has several forms.</summary>
public sealed class NothingLostTests
{
    private const string Head = "|Name|Description|In|Type|Required|\n|---|---|---|---|---|\n";
    private const string Since = "| since|From when.|query|string|true|";
    private const string Badge = "## <span class=\"theme-doc-version-badge badge badge--success\">GET</span> ";

    [Theory]
    [InlineData("Only with a key:\n" + Since, "Only with")]
    [InlineData("{/* Only with a key. */}\n" + Since, "| since")]
    [InlineData("<!-- Only with a key. -->\n" + Since, "| since")]
    [InlineData("<Note/>\n" + Since, "<Note/>")]
    [InlineData("Only with a key:\nsince|From when.|query|string|true", "Only with")]
    [InlineData("| since|From when\nthe thing was made.|query|string|true|", "the thing was")]
    public void Rows_behind_a_line_without_a_pipe(string lines, string blamed) =>
        AssertBlamed(TestPage.With(parameters: TestPage.DefaultParameters + "\n" + lines), blamed);

    [Theory]
    [InlineData("<table>\n<tr><th>Name</th></tr>\n<tr><td>since</td></tr>\n</table>", "<table>")]
    [InlineData("- `since` (query, string, required): From when.", "`since`")]
    [InlineData("* **since** - string, query, required", "**since**")]
    [InlineData("1. since (string): From when.", "since (string)")]
    [InlineData("**since** (query, string, required) From when.", "**since**")]
    [InlineData("<ApiParameters names={[\"since\"]} />", "<ApiParameters")]
    [InlineData("<dl>\n<dt>since</dt><dd>string</dd>\n</dl>", "<dl>")]
    [InlineData("<details>\n" + Since + "\n</details>", Since)]
    [InlineData("> |Name|In|Type|Required|\n> |---|---|---|---|\n> |since|query|string|true|", "### 🎰")]
    [InlineData("Name|In|Type|Required\nsince|query|string|true", "Name|In")]
    [InlineData("See the list of common ones.", "### 🎰")]
    public void Parameters_in_another_form(string parameters, string blamed) =>
        AssertBlamed(TestPage.With("GET /api/core/things", parameters: parameters), blamed);

    [Theory]
    [InlineData("### Query string\n\n- `since` (query, string, required): From when.", "`since`")]
    [InlineData("### Query string\n\n|Name|Type|Required|\n|---|---|---|\n|since|string|true|", "|Name|Type|Required|")]
    [InlineData("### 参数\n\n|名称|类型|必填|\n|---|---|---|\n|since|string|是|", "|名称|")]
    [InlineData("### Paramètres\n\n" + Head + Since, "### Param")]
    [InlineData("### Paramters\n\n" + Head + Since, "### Paramters")]
    [InlineData("### Parametres\n\nNone", "### Parametres")]
    [InlineData("### Reponse Codes", "### Reponse")]
    [InlineData("### ResponseSchemas", "### ResponseSchemas")]
    public void Sections_of_another_name(string section, string blamed) =>
        AssertBlamed(
            TestPage.With("GET /api/core/things", parameters: null)
                .Replace("### 💌 Response Codes", section + "\n\n### 💌 Response Codes", StringComparison.Ordinal),
            blamed);

    [Theory]
    [InlineData("GET /api/core/things", "GET /api")]
    [InlineData("- GET /api/core/things", "GET /api")]
    [InlineData("- `GET /api/core/things`: all of them", "GET /api")]
    [InlineData("```\nGET /api/core/things\n```", "GET /api")]
    [InlineData("```http\nGET /api/core/things\n```", "GET /api")]
    [InlineData("|Route|\n|---|\n|`GET /api/core/things`|", "GET /api")]
    [InlineData("Endpoint: `GET /api/core/things`", "GET /api")]
    [InlineData("**GET** /api/core/things", "## ")]
    [InlineData("<code>GET /api/core/things</code>", "GET /api")]
    public void Routes_in_another_form(string route, string blamed)
    {
        string page = TestPage.With("GET /api/core/things", parameters: null)
            .Replace("`GET /api/core/things`", route, StringComparison.Ordinal);

        AssertBlamed(page, blamed);
        AssertBlamed(page.Replace(Badge, "## ", StringComparison.Ordinal), blamed);
    }

    // What ends a sentence ends no route.
    [Theory]
    [InlineData(".")]
    [InlineData(":")]
    public void Route_before_a_full_stop_is_read(string stop) => Reading.AssertWhole(
        TestPage.With().Replace($"`{TestPage.DefaultRoute}`", $"`{TestPage.DefaultRoute}`{stop}", StringComparison.Ordinal));

    [Theory]
    [InlineData("Like `GET /api/core/parts`, but smaller.")]
    [InlineData("- like `GET /api/core/parts`")]
    [InlineData("The list of\nGET /api/core/parts says more.")]
    [InlineData("`curl https://example.org/api/core/parts`")]
    public void Route_within_a_sentence_is_prose(string prose) => Reading.AssertWhole(
        TestPage.With()
            .Replace("### 💌 Response Codes", "### Remarks\n\n" + prose + "\n\n### 💌 Response Codes", StringComparison.Ordinal));

    [Fact]
    public void Route_that_the_page_documents_may_be_named_again() =>
        Reading.AssertWhole(
            TestPage.With().Replace(":::tip Endpoints", $"- `{TestPage.DefaultRoute}`\n\n:::tip Endpoints", StringComparison.Ordinal));

    [Theory]
    [InlineData(Badge + "Another", "")]
    [InlineData(Badge + "Another", "Another")]
    [InlineData(Badge + "Another", "<h2>Another</h2>")]
    public void Route_below_no_heading_of_its_own(string heading, string instead)
    {
        string page = TestPage.With() + Diagnostics.DiagnosticCase.OtherEndpoint.Replace(heading, instead, StringComparison.Ordinal);

        AssertBlamed(page, "GET /api/core/others");
        Assert.Equal([TestPage.DefaultRoute], Reading.Routes(page));
    }

    [Theory]
    [InlineData("\n```\n</TabItem>", "\n</TabItem>", "```json")]
    [InlineData("\n```\n</TabItem>", "\n```\n```\n</TabItem>", "```\n</TabItem>")]
    [InlineData("```json\n", "```\n```json\n", "```\n```json")]
    [InlineData("\n```\n</TabItem>\n</Tabs>", "\n", "```json")]
    public void Fences_that_are_not_closed(string written, string instead, string blamed)
    {
        string page = TestPage.With().Replace(written, instead, StringComparison.Ordinal);

        AssertBlamed(page, blamed);
        Assert.Contains("GET /api/core/others", Reading.Routes(page + Diagnostics.DiagnosticCase.OtherEndpoint));
    }

    [Theory]
    [InlineData("```md\n<Tabs>\n## <span>GET</span> x\n```")]
    [InlineData("```bash\n## Parameters of the call\ncurl https://example.org\n```")]
    [InlineData("````\n```json\n[1]\n```\n````")]
    public void Fences_that_are_closed_may_hold_what_looks_like_a_page(string fence) => Reading.AssertWhole(
        TestPage.With()
            .Replace("### 💌 Response Codes", "### Code samples\n\n" + fence + "\n\n### 💌 Response Codes", StringComparison.Ordinal));

    [Theory]
    [InlineData("---\ntitle: ''\nsidebar_label: 'Things'\n---\n", "---\ntitle: ''\nsidebar_label: 'Things'\n", "---")]
    [InlineData("---\ntitle: ''\nsidebar_label: 'Things'\n---\n", "title: ''\nsidebar_label: 'Things'\n---\n", "title")]
    [InlineData("---\ntitle: ''\nsidebar_label: 'Things'\n---\n", "---\n---\ntitle: ''\nsidebar_label: 'Things'\n---\n", "title")]
    [InlineData("---\ntitle: ''\nsidebar_label: 'Things'\n---\n", "\n---\ntitle: ''\nsidebar_label: 'Things'\n---\n", "---")]
    public void Front_matter_without_its_lines(string written, string instead, string blamed)
    {
        string page = TestPage.With().Replace(written, instead, StringComparison.Ordinal);

        AssertBlamed(page, blamed);
        Assert.Equal([TestPage.DefaultRoute], Reading.Routes(page));
    }

    [Theory]
    [InlineData("Returns One thing.", "<<<<<<< HEAD\nReturns One thing.\n=======\nReturns a thing.\n>>>>>>> theirs", "<<<<<<<")]
    [InlineData("Returns One thing.", "||||||| base\nReturns One thing.", "|||||||")]
    [InlineData("Returns One thing.", ">>>>>>> theirs\nReturns One thing.", ">>>>>>>")]
    [InlineData("| id|", "=======\n| id|", "=======")]
    [InlineData("{ \"id\"", "<<<<<<< HEAD\n{ \"id\"", "<<<<<<<")]
    public void Marks_of_a_merge(string written, string instead, string blamed)
    {
        string page = TestPage.With().Replace(written, instead, StringComparison.Ordinal);

        Assert.Equal(["CBI1010 " + TestPage.At(page, blamed)], GeneratorHost.Run(page).Diagnostics);
    }

    [Theory]
    [InlineData("<!-- not closed", "<!-- not")]
    [InlineData("{/* not closed", "{/* not")]
    [InlineData("<!-- one\n<!-- two -->", "<!-- one")]
    [InlineData("{/* one\n*/} | since|", "{/* one")]
    public void Comments_that_do_not_end(string comment, string blamed) => AssertBlamed(TestPage.With() + comment + "\n", blamed);

    [Fact]
    public void Page_in_UTF_16_without_a_mark()
    {
        string page = new(TestPage.With().SelectMany(character => new[] { character, '\0' }).ToArray());

        Assert.Equal(["CBI1006 Things.md(1,1)"], GeneratorHost.Run(page).Diagnostics);
    }

    [Theory]
    [InlineData("### 💌 Response Codes\n", "\n", "<TabItem")]
    [InlineData("<TabItem value=\"200\" label=\"200\" attributes={{className: styles.green}}>\n\n`OK", "`OK", "```json")]
    [InlineData("```json\n{ \"id\": 1, \"name\": \"one\" }\n```", "{ \"id\": 1, \"name\": \"one\" }", "{ \"id\"")]
    [InlineData("<TabItem value=\"200\" label=\"200\" attributes={{className: styles.green}}>\n\nStatus Code **200**", "", "|Name|Type")]
    [InlineData("### 💌 Response Schemas\n", "\n", "|Name|Type")]
    public void Answers_outside_of_their_status(string written, string instead, string blamed)
    {
        string page = TestPage.With();
        Assert.Contains(written, page, StringComparison.Ordinal);
        AssertBlamed(page.Replace(written, instead, StringComparison.Ordinal), blamed);
    }

    [Theory]
    [InlineData("### Errors\n\n|Code|Meaning|\n|---|---|\n|1|No.|")]
    [InlineData("### Remarks\n\n- `one` or `two`\n- (none)")]
    [InlineData("### Remarks\n\nascending | descending")]
    [InlineData("<details>\n<summary>More</summary>\n\nIt is so.\n\n</details>")]
    [InlineData("<div>\nIt is so.\n</div>")]
    [InlineData("***\n\n> It is so.")]
    public void Prose_of_every_kind_stays_silent(string prose) => Reading.AssertWhole(
        TestPage.With().Replace("### 💌 Response Codes", prose + "\n\n### 💌 Response Codes", StringComparison.Ordinal));

    /// <summary>An error stands on the line.</summary>
    internal static void AssertBlamed(string page, string blamed)
    {
        int line = page[..page.IndexOf(blamed, StringComparison.Ordinal)].Count(character => character == '\n') + 1;
        IReadOnlyList<string> errors = GeneratorHost.Run(page).Errors;

        Assert.True(
            errors.Any(error => error.Contains($"({line},", StringComparison.Ordinal)),
            $"line {line}: {string.Join("; ", errors)}\n{page}");
    }
}
