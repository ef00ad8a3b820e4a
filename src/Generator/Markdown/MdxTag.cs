using System.Text.RegularExpressions;
using Markdig.Parsers;
using Markdig.Syntax;

namespace CardanoBI.Generator.Markdown;

/// <summary>A line that is a <c>&lt;Tabs&gt;</c> or <c>&lt;TabItem&gt;</c> tag.</summary>
internal sealed class MdxTagBlock(BlockParser parser, string tag, bool isClosing, string value, string label) : LeafBlock(parser)
{
    public string Tag { get; } = tag;

    public bool IsClosing { get; } = isClosing;

    /// <summary>The <c>value</c> attribute; for a response's tab it is the status code.</summary>
    public string Value { get; } = value;

    public string Label { get; } = label;
}

/// <summary>
/// Reads the documentation's tab tags as blocks of their own. Without it a <c>&lt;/TabItem&gt;</c> directly after a
/// table's last row would count as one more row and cost the whole table.
/// </summary>
internal sealed class MdxTagParser : BlockParser
{
    private static readonly Regex TagLine = new(@"^<(/?)(Tabs|TabItem)(?=[\s>/])([^\n]*)$", RegexOptions.CultureInvariant);
    private static readonly Regex Attribute = new(@"\s(value|label)\s*=\s*(?:""([^""]*)""|'([^']*)'|\{\s*[""'`]?([^}""'`]*?)[""'`]?\s*\})", RegexOptions.CultureInvariant);

    public MdxTagParser() => OpeningCharacters = ['<'];

    public override bool CanInterrupt(BlockProcessor processor, Block block) => true;

    public override BlockState TryOpen(BlockProcessor processor)
    {
        Match match = TagLine.Match(processor.Line.ToString());
        if (!match.Success) return BlockState.None;

        string attributes = match.Groups[3].Value;
        processor.NewBlocks.Push(new MdxTagBlock(this, match.Groups[2].Value, match.Groups[1].Length > 0, ValueOf("value", attributes), ValueOf("label", attributes))
        {
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, processor.Line.End),
        });
        return BlockState.BreakDiscard;
    }

    private static string ValueOf(string name, string attributes)
    {
        foreach (Match match in Attribute.Matches(attributes))
            if (match.Groups[1].Value == name) return match.Groups[2].Value + match.Groups[3].Value + match.Groups[4].Value;
        return "";
    }
}
