using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CardanoBI.Generator.Markdown;

/// <summary>Lines that are an MDX comment: <c>{/* … */}</c>.</summary>
internal sealed class MdxCommentBlock(BlockParser parser) : LeafBlock(parser)
{
    public const string Opening = "{/*", Closing = "*/}";

    public bool IsClosed { get; set; }

    /// <summary>What follows the end on its line.</summary>
    public string Rest { get; set; } = "";
}

/// <summary>Reads comments that have their lines to themselves.</summary>
internal sealed class MdxCommentParser : BlockParser
{
    public MdxCommentParser() => OpeningCharacters = ['{'];

    public override bool CanInterrupt(BlockProcessor processor, Block block) => true;

    public override BlockState TryOpen(BlockProcessor processor)
    {
        string line = processor.Line.ToString();
        if (!line.StartsWith(MdxCommentBlock.Opening, StringComparison.Ordinal)) return BlockState.None;
        int end = line.IndexOf(MdxCommentBlock.Closing, StringComparison.Ordinal);
        // If words follow, it is part of a paragraph.
        if (end >= 0 && line.Substring(end + MdxCommentBlock.Closing.Length).Trim().Length > 0) return BlockState.None;
        processor.NewBlocks.Push(new MdxCommentBlock(this)
        {
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, processor.Line.End),
            IsClosed = end >= 0,
        });
        return end >= 0 ? BlockState.BreakDiscard : BlockState.ContinueDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var comment = (MdxCommentBlock)block;
        string line = processor.Line.ToString();
        int end = line.IndexOf(MdxCommentBlock.Closing, StringComparison.Ordinal);
        comment.UpdateSpanEnd(processor.Line.End);
        if (end < 0) return BlockState.ContinueDiscard;
        comment.IsClosed = true;
        comment.Rest = line.Substring(end + MdxCommentBlock.Closing.Length).Trim();
        return BlockState.BreakDiscard;
    }
}

/// <summary>Reads comments within a paragraph or a cell as HTML comments.</summary>
internal sealed class MdxCommentInlineParser : InlineParser
{
    public MdxCommentInlineParser() => OpeningCharacters = ['{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (!slice.Match(MdxCommentBlock.Opening)) return false;
        int end = slice.Text.IndexOf(MdxCommentBlock.Closing, slice.Start, slice.Length, StringComparison.Ordinal);
        if (end < 0) return false;
        int start = processor.GetSourcePosition(slice.Start, out int line, out int column);
        int length = end + MdxCommentBlock.Closing.Length - slice.Start;
        processor.Inline = new HtmlInline("<!---->")
        {
            Span = new SourceSpan(start, start + length - 1),
            Line = line,
            Column = column,
        };
        slice.Start = end + MdxCommentBlock.Closing.Length;
        return true;
    }
}
