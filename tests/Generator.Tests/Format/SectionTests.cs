using CardanoBI.Generator.Model;
using CardanoBI.Generator.Tests.Infrastructure;

namespace CardanoBI.Generator.Tests.Format;

/// <summary>docs-format.md, "A page", lines 5 and 6: sections known by their words, tabs by their status.</summary>
public sealed class SectionTests
{
    private const string CodeSamples = """
        ### 👨‍💻 Code samples

        <Tabs>
        <TabItem value="js" label="Node.js">

        ```js
        [1]
        ```

        </TabItem>
        <TabItem value="java" label="Java">

        |Name|Description|In|Type|Required|
        |---|---|---|---|---|
        | other|Not a parameter.|query|string|true|

        </TabItem>
        <TabItem value="rust" label="Rust">

        ```rust
        let thing = client.thing(Some("1"));
        ```

        </TabItem>
        <TabItem value="bash" label="cURL">

        ```bash
        curl https://example.org/api/core/things/1
        ```

        </TabItem>
        </Tabs>


        """;

    private static readonly string[] DefaultProperties = ["id integer(int64)", "name string"];

    // The middle ones are emoji whose UTF-8 was once read as Mac Roman, as the seed page has them.
    [Theory]
    [InlineData("🎰", "💌")]
    [InlineData("\uF8FF\u00FC\u00E9\u221E", "\uF8FF\u00FC\u00ED\u00E5")]
    [InlineData("👨‍💻", "👨‍👩‍👧")]
    [InlineData("⚙️", "→")]
    public void Sections_are_known_by_their_words_whatever_emoji_stands_before_them(string parameters, string responses)
    {
        string page = TestPage.With().Replace("### 🎰 ", $"### {parameters} ", StringComparison.Ordinal).Replace("### 💌 ", $"### {responses} ", StringComparison.Ordinal);

        AssertReadWhole(page);
    }

    [Fact]
    public void Sections_are_known_without_any_emoji() =>
        AssertReadWhole(TestPage.With().Replace("### 🎰 ", "### ", StringComparison.Ordinal).Replace("### 💌 ", "### ", StringComparison.Ordinal));

    [Fact]
    public void Section_headings_may_end_in_blanks() =>
        AssertReadWhole(TestPage.With().Replace(" Parameters\n", " Parameters \n", StringComparison.Ordinal).Replace(" Codes\n", " Codes  \n", StringComparison.Ordinal).Replace(" Schemas\n", " Schemas\t\n", StringComparison.Ordinal));

    [Fact]
    public void Section_words_are_read_whatever_their_case() =>
        AssertReadWhole(TestPage.With().Replace("Parameters\n", "PARAMETERS\n", StringComparison.Ordinal).Replace("Response Codes", "Response codes", StringComparison.Ordinal).Replace("Response Schemas", "response schema", StringComparison.Ordinal));

    [Fact]
    public void Sections_may_stand_in_another_order()
    {
        string page = TestPage.With();
        int parameters = page.IndexOf("### 🎰", StringComparison.Ordinal), codes = page.IndexOf("### 💌", StringComparison.Ordinal), schemas = page.LastIndexOf("### 💌", StringComparison.Ordinal);

        AssertReadWhole(page[..parameters] + page[schemas..] + page[codes..schemas] + page[parameters..codes]);
    }

    // Node.js, Python, Java, Rust, cURL: nothing in them is a parameter, a sample or a schema.
    [Fact]
    public void Code_samples_in_any_language_are_passed_over()
    {
        string page = TestPage.With();
        int codes = page.IndexOf("### 💌", StringComparison.Ordinal);

        AssertReadWhole(page[..codes] + CodeSamples + page[codes..]);
    }

    [Fact]
    public void Sections_of_other_names_are_passed_over()
    {
        string page = TestPage.With();
        int codes = page.IndexOf("### 💌", StringComparison.Ordinal);

        AssertReadWhole(page[..codes] + CodeSamples.Replace("Code samples", "Remarks", StringComparison.Ordinal) + page[codes..]);
    }

    [Fact]
    public void Tabs_value_is_the_status_code()
    {
        string page = TestPage.With().Replace("label=\"200\"", "label=\"Fine\"", StringComparison.Ordinal);

        Assert.Equal(["200"], Reading.Operation(page).Statuses.Select(status => status.Code));
    }

    [Fact]
    public void Every_status_is_read_with_its_message()
    {
        string page = WithTabs("### 💌 Response Schemas", ErrorSample("404", "Not here: look elsewhere."), ErrorSample("429", "Slow down."));

        Assert.Equal(
            [new DocumentedStatus("200", "OK: Successful request."), new DocumentedStatus("404", "Not here: look elsewhere."), new DocumentedStatus("429", "Slow down.")],
            Reading.Operation(page).Statuses);
    }

    // An error's sample would be no JSON; with the fences or without them, it is not the answer's.
    [Fact]
    public void Error_tabs_with_an_undefined_schema_are_no_sample_fenced_or_not()
    {
        string page = WithTabs("### 💌 Response Schemas", ErrorSample("400", "Bad."), ErrorSample("401", "Who?").Replace("```json\n", "", StringComparison.Ordinal).Replace("```\n", "", StringComparison.Ordinal));

        AssertReadWhole(page);
    }

    [Fact]
    public void Status_tabs_may_stand_in_another_order()
    {
        string page = TestPage.With()
            .Replace("<Tabs groupId=\"response-type\">\n<TabItem value=\"200\" label=\"200\" attributes={{className: styles.green}}>\n\n`OK", "<Tabs groupId=\"response-type\">\n" + ErrorSample("404", "Gone.") + "<TabItem value=\"200\" label=\"200\">\n\n`OK", StringComparison.Ordinal)
            .Replace("<TabItem value=\"200\" label=\"200\" attributes={{className: styles.green}}>\n\nStatus", ErrorSchema("404") + "<TabItem value=\"200\" label=\"200\">\n\nStatus", StringComparison.Ordinal);

        Assert.Equal(2, page.Split("\"404\" label").Length - 1);
        AssertReadWhole(page);
    }

    [Fact]
    public void Error_schemas_without_a_blank_line_before_their_words_are_no_table()
    {
        string page = TestPage.With();

        AssertReadWhole(page.Insert(page.LastIndexOf("</Tabs>", StringComparison.Ordinal), ErrorSchema("400") + ErrorSchema("429")));
    }

    // A table of an error says nothing about the answer.
    [Fact]
    public void Error_schemas_with_a_table_are_not_the_answers()
    {
        string page = TestPage.With();

        AssertReadWhole(page.Insert(page.LastIndexOf("</Tabs>", StringComparison.Ordinal), ErrorSchema("400").Replace("Response schema is undefined.", "| title|string|What went wrong.|", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("<TabItem value='200' label='200'>")]
    [InlineData("<TabItem label=\"200\" value=\"200\">")]
    [InlineData("<TabItem   value = \"200\"  default >")]
    [InlineData("<TabItem value={200} label=\"200\">")]
    [InlineData("<TabItem value={'200'} label=\"200\">")]
    [InlineData("<TabItem value=\"ok\" label=\"200\">")]
    [InlineData("  <TabItem value=\"200\">")]
    [InlineData("\t<TabItem value=\"200\">")]
    public void Tab_tags_may_be_written_in_other_ways(string tag)
    {
        string page = TestPage.With().Replace("<TabItem value=\"200\" label=\"200\" attributes={{className: styles.green}}>", tag, StringComparison.Ordinal);

        AssertReadWhole(page);
    }

    [Fact]
    public void Tabs_need_no_group() => AssertReadWhole(TestPage.With().Replace("<Tabs groupId=\"response-type\">", "<Tabs>", StringComparison.Ordinal));

    [Fact]
    public void Tags_of_tabs_may_end_in_blanks() =>
        AssertReadWhole(TestPage.With().Replace("<Tabs groupId=\"response-type\">", "<Tabs groupId=\"response-type\"> ", StringComparison.Ordinal).Replace("</TabItem>", "</TabItem>\t", StringComparison.Ordinal).Replace("}}>", "}}> ", StringComparison.Ordinal));

    private static string WithTabs(string before, params string[] tabs)
    {
        string page = TestPage.With();
        return page.Insert(page.LastIndexOf("</Tabs>", page.IndexOf(before, StringComparison.Ordinal), StringComparison.Ordinal), string.Concat(tabs));
    }

    private static string ErrorSample(string status, string message) =>
        $"<TabItem value=\"{status}\" label=\"{status}\" attributes={{{{className: styles.red}}}}> \n\n`{message}`\n\n```json\nResponse schema is undefined.\n```\n</TabItem>\n";

    private static string ErrorSchema(string status) =>
        $"<TabItem value=\"{status}\" label=\"{status}\" attributes={{{{className: styles.red}}}}>\n\nStatus Code **{status}**\n\n|Name|Type|Description| \n|---|---|---|\nResponse schema is undefined.\n</TabItem>\n";

    private static void AssertReadWhole(string page)
    {
        DocumentedOperation operation = Reading.Operation(page);
        Assert.Equal(["thing_id"], operation.Parameters.Select(parameter => parameter.WireName));
        Assert.Equal(DefaultProperties, Reading.Properties(operation.Schema));
        Assert.Equal(ResponseKind.Object, operation.Sample?.Kind);
        Assert.Equal("200 OK: Successful request.", operation.Statuses.Where(status => status.Code == "200").Select(status => status.Code + " " + status.Message).Single());
    }
}
