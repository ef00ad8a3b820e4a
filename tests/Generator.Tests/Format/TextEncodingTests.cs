using CardanoBI.Generator.Pages;
using CardanoBI.Generator.Tests.Infrastructure;

namespace CardanoBI.Generator.Tests.Format;

/// <summary>docs-format.md, last line: line ends, marks and blanks that today's pages may or may not have.</summary>
public sealed class TextEncodingTests
{
    private static readonly string Page = TestPage.With(sample: "{\n\t\"id\": 1,\n\t\"name\": \"one\"\n}");

    [Fact]
    public void CRLF_reads_like_LF() => AssertSame(Page.Replace("\n", "\r\n", StringComparison.Ordinal));

    [Fact]
    public void CR_alone_reads_like_LF() => AssertSame(Page.Replace('\n', '\r'));

    [Fact]
    public void Byte_order_mark_hides_nothing() => AssertSame("\uFEFF" + Page);

    [Fact]
    public void Byte_order_mark_moves_no_diagnostic()
    {
        string page = Page.Replace("integer(int64)", "money!", StringComparison.Ordinal);

        Assert.Equal(
            ["CBI3003 " + TestPage.At(page, "money!")],
            GeneratorHost.Run(page).Diagnostics.Where(text => text.StartsWith("CBI3", StringComparison.Ordinal)));
        Assert.Equal(
            ["CBI3003 " + TestPage.At("\uFEFF" + page, "money!")],
            GeneratorHost.Run("\uFEFF" + page).Diagnostics.Where(text => text.StartsWith("CBI3", StringComparison.Ordinal)));
    }

    [Fact]
    public void CRLF_moves_no_diagnostic()
    {
        string page = Page.Replace("integer(int64)", "money!", StringComparison.Ordinal);

        Assert.Equal(
            GeneratorHost.Run(page).Diagnostics, GeneratorHost.Run(page.Replace("\n", "\r\n", StringComparison.Ordinal)).Diagnostics);
    }

    [Theory]
    [InlineData(" ")]
    [InlineData("   ")]
    [InlineData("\t")]
    [InlineData(" \t ")]
    public void Blanks_at_the_ends_of_all_lines_change_nothing(string blanks) =>
        AssertSame(Page.Replace("\n", blanks + "\n", StringComparison.Ordinal));

    [Fact]
    public void Tabs_around_words_change_nothing() =>
        AssertSame(Page.Replace("|path|", "|\tpath\t|", StringComparison.Ordinal)
            .Replace("| id|", "|\tid\t|", StringComparison.Ordinal)
            .Replace("`GET /", "`GET\t/", StringComparison.Ordinal)
            .Replace("Status Code **", "Status Code\t**", StringComparison.Ordinal)
            .Replace("### ", "###\t", StringComparison.Ordinal));

    [Theory]
    [InlineData("")]
    [InlineData("</Tabs>")]
    public void Final_newline_may_be_missing(string end)
    {
        string page = Page.TrimEnd();
        page = page[..^"</Tabs>".Length] + end;

        AssertSame(end.Length > 0 ? page : page.TrimEnd());
    }

    // The file ends within the table's last row.
    [Fact]
    public void File_may_end_with_the_tables_last_row() =>
        AssertSame(Page[..(Page.IndexOf("The name.|", StringComparison.Ordinal) + "The name.|".Length)]);

    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    public void More_blank_lines_change_nothing(int times) =>
        AssertSame(Page.Replace("\n\n", string.Concat(Enumerable.Repeat("\n", times + 1)), StringComparison.Ordinal));

    // No blank line but those without which the front matter would run on.
    [Fact]
    public void Missing_blank_lines_change_nothing()
    {
        int start = Page.IndexOf("## ", StringComparison.Ordinal);

        AssertSame(Page[..start]
            + Page[start..].Replace("\n\n\n", "\n", StringComparison.Ordinal).Replace("\n\n", "\n", StringComparison.Ordinal));
    }

    // Emoji whose UTF-8 was once read as Mac Roman and written back.
    [Fact]
    public void Mis_decoded_emoji_change_nothing() => AssertSame(Page.Replace("🎰", "\uF8FF\u00FC\u00E9\u221E", StringComparison.Ordinal)
        .Replace("💌", "\uF8FF\u00FC\u00ED\u00E5", StringComparison.Ordinal));

    [Fact]
    public void Page_paths_may_hold_blanks()
    {
        GeneratorRun run = GeneratorHost.Run([("bi-domain/Some Things/Lifetime Stats.md", Page)]);

        Assert.Contains("<c>bi-domain/Some Things/Lifetime Stats.md</c>", run.Sources["Core.Things.g.cs"], StringComparison.Ordinal);
        Assert.Empty(run.Diagnostics);
        run.Load();
    }

    private static void AssertSame(string page)
    {
        PageModel expected = Reading.Bind(Page).Model, actual = Reading.Bind(page).Model;

        Assert.Empty(Reading.Complaints(Reading.Bind(page)));
        Assert.NotEqual(Page, page);
        Assert.Single(actual.Operations);
        Assert.Equal(expected, actual);
    }
}
