using Markdig.Parsers;
using Markdig.Syntax;

namespace CardanoBI.Generator.Markdown;

/// <summary>A <c>&lt;Tabs&gt;</c> or <c>&lt;TabItem&gt;</c> tag.</summary>
/// <param name="Value">The <c>value</c> attribute; for a response's tab it is the status code.</param>
internal sealed record MdxTag(string Name, bool IsClosing, string Value, string Label);

/// <summary>Lines that consist of tags only: one or several tags on a line, or one tag over several lines.</summary>
internal sealed class MdxTagBlock(BlockParser parser, string text) : LeafBlock(parser)
{
    /// <summary>The tags as written; grows line by line while the last one is open.</summary>
    public string Text { get; set; } = text;

    /// <param name="rest">What follows the tags on their line.</param>
    public IReadOnlyList<MdxTag> Read(out string rest) => MdxTagReader.Read(Text, out rest);
}

/// <summary>
/// Reads the documentation's tab tags as blocks of their own. Without it a <c>&lt;/TabItem&gt;</c> directly after a
/// table's last row would count as one more row and cost the whole table.
/// </summary>
internal sealed class MdxTagParser : BlockParser
{
    public MdxTagParser() => OpeningCharacters = ['<'];

    public override bool CanInterrupt(BlockProcessor processor, Block block) => true;

    public override BlockState TryOpen(BlockProcessor processor)
    {
        string line = processor.Line.ToString();
        if (!MdxTagReader.IsTag(line, 0)) return BlockState.None;
        processor.NewBlocks.Push(new MdxTagBlock(this, line)
        {
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, processor.Line.End),
        });
        return MdxTagReader.IsOpen(line) ? BlockState.ContinueDiscard : BlockState.BreakDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        // An unclosed tag must not swallow the page: attributes do not look like a table, a heading, code, or another tag.
        if (processor.IsBlankLine || processor.CurrentChar is '|' or '#' or '`' or '<') return BlockState.None;
        var tag = (MdxTagBlock)block;
        tag.Text += "\n" + processor.Line.ToString();
        tag.UpdateSpanEnd(processor.Line.End);
        return tag.Text.Length < MdxTagReader.MaximumLength && MdxTagReader.IsOpen(tag.Text)
            ? BlockState.ContinueDiscard
            : BlockState.BreakDiscard;
    }
}
