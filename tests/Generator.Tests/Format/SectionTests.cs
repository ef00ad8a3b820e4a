using CardanoBI.Generator.Tests.Infrastructure;

namespace CardanoBI.Generator.Tests.Format;

/// <summary>docs-format.md, "A page", line 5: sections are known by their words.</summary>
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

    // The middle ones are emoji whose UTF-8 was once read as Mac Roman, as the seed page has them.
    [Theory]
    [InlineData("🎰", "💌")]
    [InlineData("\uF8FF\u00FC\u00E9\u221E", "\uF8FF\u00FC\u00ED\u00E5")]
    [InlineData("👨‍💻", "👨‍👩‍👧")]
    [InlineData("⚙️", "→")]
    public void Sections_are_known_by_their_words_whatever_emoji_stands_before_them(string parameters, string responses)
    {
        string page = TestPage.With()
            .Replace("### 🎰 ", $"### {parameters} ", StringComparison.Ordinal)
            .Replace("### 💌 ", $"### {responses} ", StringComparison.Ordinal);

        Reading.AssertWhole(page);
    }

    [Fact]
    public void Sections_are_known_without_any_emoji() =>
        Reading.AssertWhole(
            TestPage.With().Replace("### 🎰 ", "### ", StringComparison.Ordinal).Replace("### 💌 ", "### ", StringComparison.Ordinal));

    [Fact]
    public void Section_headings_may_end_in_blanks() =>
        Reading.AssertWhole(TestPage.With()
            .Replace(" Parameters\n", " Parameters \n", StringComparison.Ordinal)
            .Replace(" Codes\n", " Codes  \n", StringComparison.Ordinal)
            .Replace(" Schemas\n", " Schemas\t\n", StringComparison.Ordinal));

    [Theory]
    [InlineData("Response Codes", "Responses")]
    [InlineData("Parameters", "Query and path parameters")]
    [InlineData("Response Schemas", "All Response Schemas")]
    public void Section_words_may_stand_among_others(string words, string instead) =>
        Reading.AssertWhole(TestPage.With().Replace(words + "\n", instead + "\n", StringComparison.Ordinal));

    [Fact]
    public void Section_words_are_read_whatever_their_case() =>
        Reading.AssertWhole(TestPage.With()
            .Replace("Parameters\n", "PARAMETERS\n", StringComparison.Ordinal)
            .Replace("Response Codes", "Response codes", StringComparison.Ordinal)
            .Replace("Response Schemas", "response schema", StringComparison.Ordinal));

    [Fact]
    public void Sections_may_stand_in_another_order()
    {
        string page = TestPage.With();
        int parameters = page.IndexOf("### 🎰", StringComparison.Ordinal),
            codes = page.IndexOf("### 💌", StringComparison.Ordinal),
            schemas = page.LastIndexOf("### 💌", StringComparison.Ordinal);

        Reading.AssertWhole(page[..parameters] + page[schemas..] + page[codes..schemas] + page[parameters..codes]);
    }

    // Node.js, Python, Java, Rust, cURL: nothing in them is a parameter, a sample or a schema.
    [Fact]
    public void Code_samples_in_any_language_are_passed_over()
    {
        string page = TestPage.With();
        int codes = page.IndexOf("### 💌", StringComparison.Ordinal);

        Reading.AssertWhole(page[..codes] + CodeSamples + page[codes..]);
    }

    [Fact]
    public void Sections_of_other_names_are_passed_over()
    {
        string page = TestPage.With();
        int codes = page.IndexOf("### 💌", StringComparison.Ordinal);

        Reading.AssertWhole(page[..codes] + CodeSamples.Replace("Code samples", "Remarks", StringComparison.Ordinal) + page[codes..]);
    }
}
