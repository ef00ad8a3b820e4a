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
    private static readonly Regex TagLine = new(@"^<(/?)(Tabs|TabItem)(?=[\s>/])([^\n]*)\z", RegexOptions.CultureInvariant);

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

    /// <summary>The first attribute of the name, written <c>"…"</c>, <c>'…'</c> or <c>{…}</c>. Scanned by hand: each character is looked at a bounded number of times, whatever the line holds.</summary>
    private static string ValueOf(string name, string attributes)
    {
        for (int at = attributes.IndexOf(name, StringComparison.Ordinal); at >= 0; at = attributes.IndexOf(name, at + name.Length, StringComparison.Ordinal))
        {
            if (at == 0 || !char.IsWhiteSpace(attributes[at - 1])) continue;
            int equals = SkipBlanks(attributes, at + name.Length);
            if (equals == attributes.Length || attributes[equals] != '=') continue;
            int open = SkipBlanks(attributes, equals + 1);
            if (open == attributes.Length || attributes[open] is not ('"' or '\'' or '{')) continue;
            int close = attributes.IndexOf(attributes[open] == '{' ? '}' : attributes[open], open + 1);
            // Whatever is opened and not closed leaves nothing behind it to read.
            if (close < 0) return "";
            string value = attributes.Substring(open + 1, close - open - 1);
            return attributes[open] == '{' ? value.Trim().Trim('"', '\'', '`') : value;
        }

        return "";
    }

    private static int SkipBlanks(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
        return at;
    }
}
