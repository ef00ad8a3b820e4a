using CardanoBI.Gen.Findings;
using CardanoBI.Gen.Specs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CardanoBI.Gen.Mdx;

/// <summary>Checks pages against what MDX 3, the Markdown of Docusaurus 3, accepts.</summary>
internal static class MdxCheck
{
    public static IReadOnlyList<ReportedFinding> Check(IEnumerable<SpecText> pages, CancellationToken cancellationToken) =>
        [.. pages.SelectMany(page => Check(page, cancellationToken))];

    public static IReadOnlyList<MdxFinding> Check(string text, CancellationToken cancellationToken)
    {
        var findings = new MdxFindings();
        new MdxBlocks(text, BehindFrontMatter(text), findings).Read(cancellationToken);
        return findings.Found;
    }

    private static IEnumerable<ReportedFinding> Check(SpecText page, CancellationToken cancellationToken)
    {
        SourceText text = page.GetText(cancellationToken);
        foreach (MdxFinding finding in Check(text.ToString(), cancellationToken))
        {
            LinePositionSpan lines = text.Lines.GetLinePositionSpan(new TextSpan(finding.Start, finding.Length));
            Location place = Location.Create(page.Path, new TextSpan(finding.Start, finding.Length), lines);
            yield return ReportedFinding.Of(Diagnostic.Create(finding.Rule, place, finding.Arguments));
        }
    }

    /// <summary>Where the page begins after its front matter; text without an end marker is not front matter.</summary>
    private static int BehindFrontMatter(string text)
    {
        int start = text.StartsWith('\uFEFF') ? 1 : 0;
        bool isOpen = false;
        foreach (MdxLine line in MdxLine.Split(text, start))
        {
            bool isFence = line.Text.TrimEnd(" \t").SequenceEqual("---");
            if (!isOpen && !isFence) return start;
            if (isOpen && isFence) return line.End;
            isOpen = true;
        }

        return start;
    }
}
