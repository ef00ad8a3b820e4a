using CardanoBI.Generator.Pages;
using CardanoBI.Generator.Tests.Infrastructure;

namespace CardanoBI.Generator.Tests.Format;

/// <summary>docs-format.md, "A page", line 6: tabs, known by their status.</summary>
public sealed class TabTests
{
    [Fact]
    public void Tabs_value_is_the_status_code()
    {
        string page = TestPage.With().Replace("label=\"200\"", "label=\"Fine\"", StringComparison.Ordinal);

        Assert.Equal(["200"], Reading.Operation(page).Statuses.Select(status => status.Code));
    }

    [Fact]
    public void Every_status_is_read_with_its_message()
    {
        string page = WithTabs(
            "### 💌 Response Schemas", ErrorSample("404", "Not here: look elsewhere."), ErrorSample("429", "Slow down."));

        Assert.Equal(
            [
                new DocumentedStatus("200", "OK: Successful request."),
                new DocumentedStatus("404", "Not here: look elsewhere."),
                new DocumentedStatus("429", "Slow down."),
            ],
            Reading.Operation(page).Statuses);
    }

    // An error's sample would be no JSON; with the fences or without them, it is not the answer's.
    [Fact]
    public void Error_tabs_with_an_undefined_schema_are_no_sample_fenced_or_not()
    {
        string page = WithTabs(
            "### 💌 Response Schemas",
            ErrorSample("400", "Bad."),
            ErrorSample("401", "Who?").Replace("```json\n", "", StringComparison.Ordinal).Replace("```\n", "", StringComparison.Ordinal));

        Reading.AssertWhole(page);
    }

    [Fact]
    public void Status_tabs_may_stand_in_another_order()
    {
        string page = TestPage.With()
            .Replace(
                "<Tabs groupId=\"response-type\">\n<TabItem value=\"200\" label=\"200\" attributes={{className: styles.green}}>\n\n`OK",
                "<Tabs groupId=\"response-type\">\n" + ErrorSample("404", "Gone.") + "<TabItem value=\"200\" label=\"200\">\n\n`OK",
                StringComparison.Ordinal)
            .Replace(
                "<TabItem value=\"200\" label=\"200\" attributes={{className: styles.green}}>\n\nStatus",
                ErrorSchema("404") + "<TabItem value=\"200\" label=\"200\">\n\nStatus",
                StringComparison.Ordinal);

        Assert.Equal(2, page.Split("\"404\" label").Length - 1);
        Reading.AssertWhole(page);
    }

    [Fact]
    public void Error_schemas_without_a_blank_line_before_their_words_are_no_table()
    {
        string page = TestPage.With();

        Reading.AssertWhole(page.Insert(page.LastIndexOf("</Tabs>", StringComparison.Ordinal), ErrorSchema("400") + ErrorSchema("429")));
    }

    // A table of an error says nothing about the answer.
    [Fact]
    public void Error_schemas_with_a_table_are_not_the_answers()
    {
        string page = TestPage.With();

        Reading.AssertWhole(page.Insert(
            page.LastIndexOf("</Tabs>", StringComparison.Ordinal),
            ErrorSchema("400").Replace("Response schema is undefined.", "| title|string|What went wrong.|", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("<TabItem value='200' label='200'>")]
    [InlineData("<TabItem label=\"200\" value=\"200\">")]
    [InlineData("<TabItem   value = \"200\"  default >")]
    [InlineData("<TabItem value={200} label=\"Fine\">")]
    [InlineData("<TabItem value={'200'} label=\"Fine\">")]
    [InlineData("<TabItem value=\"ok\" label=\"200\">")]
    [InlineData("  <TabItem value=\"200\">")]
    [InlineData("\t<TabItem value=\"200\">")]
    [InlineData("<TabItem\n  value=\"200\"\n  label=\"200\">")]
    [InlineData("<TabItem\n  value=\"200\"\n  attributes={{className: styles.green}}\n>")]
    [InlineData("<TabItem value=\"x > y\" label=\"200\"\n>")]
    [InlineData("<TabItem value=\"404\"></TabItem><TabItem value=\"200\">")]
    [InlineData("<TabItem value=\"404\"></TabItem> <TabItem\nvalue=\"200\">")]
    public void Tab_tags_may_be_written_in_other_ways(string tag)
    {
        string page = TestPage.With()
            .Replace("<TabItem value=\"200\" label=\"200\" attributes={{className: styles.green}}>", tag, StringComparison.Ordinal);

        Reading.AssertWhole(page);
    }

    [Fact]
    public void Tabs_need_no_group() =>
        Reading.AssertWhole(TestPage.With().Replace("<Tabs groupId=\"response-type\">", "<Tabs>", StringComparison.Ordinal));

    [Fact]
    public void Tags_of_tabs_may_end_in_blanks() =>
        Reading.AssertWhole(TestPage.With()
            .Replace("<Tabs groupId=\"response-type\">", "<Tabs groupId=\"response-type\"> ", StringComparison.Ordinal)
            .Replace("</TabItem>", "</TabItem>\t", StringComparison.Ordinal)
            .Replace("}}>", "}}> ", StringComparison.Ordinal));

    private static string WithTabs(string before, params string[] tabs)
    {
        string page = TestPage.With();
        return page.Insert(
            page.LastIndexOf("</Tabs>", page.IndexOf(before, StringComparison.Ordinal), StringComparison.Ordinal), string.Concat(tabs));
    }

    private static string ErrorSample(string status, string message) =>
        $"<TabItem value=\"{status}\" label=\"{status}\" attributes={{{{className: styles.red}}}}> \n\n`{message}`\n\n```json\nResponse schema is undefined.\n```\n</TabItem>\n";

    private static string ErrorSchema(string status) =>
        $"<TabItem value=\"{status}\" label=\"{status}\" attributes={{{{className: styles.red}}}}>\n\nStatus Code **{status}**\n\n|Name|Type|Description| \n|---|---|---|\nResponse schema is undefined.\n</TabItem>\n";
}
