using Markdig.Parsers;
using Markdig.Syntax;

namespace CardanoBI.Generator.Markdown;

/// <summary>
/// Ends a table at a line without a pipe. Markdig would read the line as one more row, find no cell in it, and drop the whole table.
/// </summary>
internal sealed class TableEndParser : BlockParser
{
    public override bool CanInterrupt(BlockProcessor processor, Block block) => block is ParagraphBlock;

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.CurrentBlock is not ParagraphBlock { Lines: { Count: > 0 } lines } || processor.IsBlankLine) return BlockState.None;
        bool isTableAbove = lines.Lines[lines.Count - 1].Slice.IndexOf('|') >= 0;
        if (!isTableAbove || processor.Line.IndexOf('|') >= 0) return BlockState.None;

        processor.NewBlocks.Push(new ParagraphBlock(processor.Parsers.FindExact<ParagraphBlockParser>())
        {
            Column = processor.Column,
            Span = new SourceSpan(processor.Line.Start, processor.Line.End),
        });
        return BlockState.Continue;
    }
}
