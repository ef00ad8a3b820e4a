using CardanoBI.Gen.Mdx;
using CardanoBI.Gen.Tests.Infrastructure;

namespace CardanoBI.Gen.Tests.Mdx;

/// <summary>What is reported, and where; <c>MdxAgreementTests</c> asks MDX itself.</summary>
public sealed class MdxRuleTests
{
    [Theory]
    [InlineData("Less than <101 rows", "1,11: CBI1201")]
    [InlineData("a <= b", "1,3: CBI1201")]
    [InlineData("a < b, \\<5, `<5` and &lt;5", "")]
    [InlineData("# 😀 <5", "1,6: CBI1201")]
    [InlineData("| a | b |\n|---|---|\n| x | <5 |", "3,7: CBI1201")]
    [InlineData("words </b>", "1,7: CBI1205")]
    [InlineData("<Tabs>\n\nwords\n\n</Tab>\n\n</Tabs>", "5,1: CBI1205")]
    [InlineData("See <https://cardanobi.io>.", "1,5: CBI1203")]
    [InlineData("Mail <a@b.io>.", "1,6: CBI1203")]
    [InlineData("See https://cardanobi.io/{stake_address}.", "")]
    [InlineData("a<br>b", "1,2: CBI1204")]
    [InlineData("a<br/>b<br />", "")]
    [InlineData("<!-- a -->", "1,1: CBI1202")]
    [InlineData("words <!-- {a b} --> words <5", "1,7: CBI1202|1,28: CBI1201")]
    [InlineData("<!-- a\n\n{ <5\n-->\n\n<5", "1,1: CBI1202|6,1: CBI1201")]
    [InlineData("of {stake_address}", "1,4: CBI1208")]
    [InlineData("`{stake_address}` and \\{a}", "")]
    [InlineData("```\n{a b} <5\n```", "")]
    [InlineData("    {a b}", "1,5: CBI1207")]
    [InlineData("a {b c} d", "1,3: CBI1207")]
    [InlineData("a {b", "1,3: CBI1207")]
    [InlineData("{/* a */} {1 + 2} {[1, 2].map(a => <b>{a}</b>)} {'}'}", "")]
    [InlineData("export const since = '1.0'\n\n{since} {frontMatter.title} {props.a}", "")]
    [InlineData("import A from 'a'\nimport A from 'b'", "1,1: CBI1209")]
    [InlineData("export it as CSV", "1,1: CBI1209")]
    [InlineData("To import it\nimport it", "")]
    [InlineData("<a href=x>y</a>", "1,1: CBI1206|1,12: CBI1205")]
    [InlineData("> {a\n+ b}", "1,3: CBI1207")]
    [InlineData("> <b>\n\n</b>", "1,3: CBI1204|3,1: CBI1205")]
    [InlineData("- <b>\n  x\n  </b>", "")]
    [InlineData("| a | b |\n|---|---|\n| <b>x | y</b> |", "3,3: CBI1204|3,11: CBI1205")]
    [InlineData("---\ntitle: <5\n---\n\n## A {#a}", "")]
    [InlineData("<Tabs>\r\n<TabItem value=\"200\" attributes={{className: styles.green}}>\r\n\r\na\r\n</TabItem>\r\n</Tabs>", "")]
    public void Each_form_is_reported_at_its_column(string page, string expected)
    {
        IEnumerable<string> found = MdxCheck.Check(page, default).OrderBy(finding => finding.Start).Select(finding =>
        {
            string before = page[..finding.Start];
            return $"{before.Count(character => character == '\n') + 1},{finding.Start - before.LastIndexOf('\n')}: {finding.Rule.Id}";
        });
        Assert.Equal(expected, string.Join('|', found));
    }

    [Fact]
    public void The_shipped_pages_are_MDX() =>
        Assert.All(Docs.Pages(Docs.Shipped), page => Assert.Empty(MdxCheck.Check(File.ReadAllText(page), default)));

    [SharedFact]
    public void The_public_documentations_pages_are_MDX_but_for_comments_of_HTML()
    {
        string[] pages = [.. Docs.Pages(Path.Combine(Docs.Shared, "docs-sample"))];
        Assert.Equal(9, pages.Length);
        Assert.All(pages, page => Assert.All(
            MdxCheck.Check(File.ReadAllText(page), default), finding => Assert.Equal(MdxDescriptors.HtmlComment.Id, finding.Rule.Id)));
    }

    /// <summary>Neither depth nor length ends in anything but an answer.</summary>
    [Theory]
    [InlineData("{")]
    [InlineData("{(")]
    [InlineData("<a {...")]
    [InlineData("> ")]
    [InlineData("{`${")]
    [InlineData("{<b>")]
    [InlineData("<!-- ")]
    [InlineData("{!")]
    [InlineData("\n{/*")]
    public void Pages_that_go_deep_are_answered(string piece) =>
        Assert.NotNull(MdxCheck.Check(string.Concat(Enumerable.Repeat(piece, 2_000)), default));
}
