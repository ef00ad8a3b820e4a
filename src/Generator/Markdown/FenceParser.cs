using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace CardanoBI.Generator.Markdown;

/// <summary>
/// Fenced code that does not swallow a page: where a fence was not closed, a tab's tag, an endpoint's or a section's heading, or
/// the next fence ends it. The block is then left without a closing fence, by which it is known.
/// </summary>
internal sealed class FenceParser : FencedCodeBlockParser
{
    /// <summary>Languages whose samples may hold what ends a fence of any other.</summary>
    private static readonly HashSet<string> Markup =
        new(["md", "mdx", "markdown", "jsx", "tsx", "html", "xml", "vue", "svelte", "astro"], StringComparer.OrdinalIgnoreCase);

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var fence = (FencedCodeBlock)block;
        return Ends(fence, processor.Line) && !HoldsMarkup(fence) ? BlockState.None : base.TryContinue(processor, block);
    }

    /// <summary>Whether pages of documentation may be quoted in it.</summary>
    public static bool HoldsMarkup(FencedCodeBlock fence) => Markup.Contains(fence.Info ?? "");

    private static bool Ends(FencedCodeBlock fence, StringSlice line)
    {
        line.TrimStart();
        return line.CurrentChar switch
        {
            '<' => MdxTagReader.IsTag(line.ToString(), 0),
            '#' => IsHeading(line.ToString()),
            '`' or '~' => IsFence(fence, line.ToString()),
            _ => false,
        };
    }

    /// <summary>Code may hold comments that begin with number signs; a badge or a section's own words make a heading.</summary>
    private static bool IsHeading(string line)
    {
        int level = line.Length - line.TrimStart('#').Length;
        if (level is < 2 or > 6 || level == line.Length || line[level] != ' ') return false;
        string words = line.Substring(level);
        bool hasBadge = words.IndexOf("<span", StringComparison.Ordinal) >= 0;
        return hasBadge || (level > 2 && SectionNames.Exactly(words) != Section.Other);
    }

    /// <summary>A fence with a language opens one; no fence is opened within another.</summary>
    private static bool IsFence(FencedCodeBlock fence, string line)
    {
        string language = line.TrimStart(fence.FencedChar);
        return line.Length - language.Length >= fence.OpeningFencedCharCount
            && language.Length > 0
            && char.IsLetter(language[0])
            && language.IndexOf(fence.FencedChar) < 0;
    }
}
