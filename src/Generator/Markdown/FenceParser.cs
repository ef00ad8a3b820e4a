using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace CardanoBI.Generator.Markdown;

/// <summary>
/// Fenced code that does not swallow a page: an unclosed fence ends at a tab's tag, the heading of an endpoint or a section, or the next
/// fence. Such a block has no closing fence, which is how it is recognized.
/// </summary>
internal sealed class FenceParser : FencedCodeBlockParser
{
    /// <summary>Languages whose samples may contain what ends a fence of any other language.</summary>
    private static readonly HashSet<string> Markup =
        new(["md", "mdx", "markdown", "jsx", "tsx", "html", "xml", "vue", "svelte", "astro"], StringComparer.OrdinalIgnoreCase);

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var fence = (FencedCodeBlock)block;
        return Ends(fence, processor.Line) && !HoldsMarkup(fence) ? BlockState.None : base.TryContinue(processor, block);
    }

    /// <summary>Whether the fence may quote pages of documentation.</summary>
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

    /// <summary>Comments in code may begin with number signs too; only a badge or a section's words make a heading.</summary>
    private static bool IsHeading(string line)
    {
        int level = line.Length - line.TrimStart('#').Length;
        if (level is < 2 or > 6 || level == line.Length || line[level] != ' ') return false;
        string words = line.Substring(level);
        bool hasBadge = words.IndexOf("<span", StringComparison.Ordinal) >= 0;
        return hasBadge || (level > 2 && SectionNames.Exactly(words) != Section.Other);
    }

    /// <summary>A fence with a language opens a new one; a fence cannot be opened within another.</summary>
    private static bool IsFence(FencedCodeBlock fence, string line)
    {
        string language = line.TrimStart(fence.FencedChar);
        return line.Length - language.Length >= fence.OpeningFencedCharCount
            && language.Length > 0
            && char.IsLetter(language[0])
            && language.IndexOf(fence.FencedChar) < 0;
    }
}
