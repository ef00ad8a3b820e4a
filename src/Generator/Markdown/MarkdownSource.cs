using System.Text;
using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.CodeAnalysis.Text;

namespace CardanoBI.Generator.Markdown;

/// <summary>
/// A page's text, and how to read words from Markdig's spans. Every span that this type returns counts from the start of the file.
/// </summary>
internal sealed class MarkdownSource
{
    /// <summary>Docusaurus' syntax for the address of a heading: <c>{#its-id}</c>.</summary>
    private static readonly Regex HeadingId = new(@" ?\{#[^{}]*\}\z", RegexOptions.CultureInvariant);

    private static readonly HashSet<string> Separating = new(
        ["br", "p", "div", "ul", "ol", "li", "dl", "dt", "dd", "hr", "pre", "blockquote", "table", "tr", "td", "th", "details", "summary"],
        StringComparer.OrdinalIgnoreCase);

    private readonly int _offset;

    public MarkdownSource(string file)
    {
        // A byte order mark in the text would hide the front matter.
        _offset = file.Length > 0 && file[0] == '\uFEFF' ? 1 : 0;
        Text = _offset == 0 ? file : file.Substring(_offset);
    }

    private MarkdownSource(string text, int offset)
    {
        Text = text;
        _offset = offset;
    }

    /// <summary>The same text with spaces for everything before a position, so that all later positions stay the same.</summary>
    public MarkdownSource From(int start)
    {
        char[] text = Text.ToCharArray();
        for (int at = 0; at < start; at++)
            if (text[at] != '\n') text[at] = ' ';
        return new MarkdownSource(new string(text), _offset);
    }

    /// <summary>What is parsed: the file without a byte order mark.</summary>
    public string Text { get; }

    /// <summary>A span of <see cref="Text"/> as one of the file.</summary>
    public TextSpan InFile(TextSpan span) => new(span.Start + _offset, span.Length);

    /// <summary>A span of the file as one of <see cref="Text"/>.</summary>
    public SourceSpan InText(TextSpan span) => new(span.Start - _offset, span.End - _offset - 1);

    /// <summary>Whether a span contains a character.</summary>
    public bool Holds(char character, SourceSpan span) =>
        !span.IsEmpty && Text.IndexOf(character, span.Start, Math.Min(span.End + 1, Text.Length) - span.Start) >= 0;

    /// <summary>The text of a span, trimmed, and the span of what is left.</summary>
    public PageText Slice(SourceSpan span) => span.IsEmpty ? Slice(Math.Max(span.Start, 0), 0) : Slice(span.Start, span.Length);

    public PageText Slice(int start, int length)
    {
        start = Math.Min(start, Text.Length);
        int end = Math.Min(start + length, Text.Length);
        while (start < end && char.IsWhiteSpace(Text[start])) start++;
        while (end > start && char.IsWhiteSpace(Text[end - 1])) end--;
        return new PageText(Text.Substring(start, end - start), new TextSpan(start + _offset, end - start));
    }

    /// <summary>
    /// The line that <paramref name="position"/> stands on: a table's row with its outer pipes, which Markdig's span leaves out.
    /// </summary>
    public PageText Line(int position)
    {
        int at = Math.Min(Math.Max(position, 0), Text.Length);
        int start = at == 0 ? 0 : Text.LastIndexOf('\n', at - 1) + 1;
        int end = Text.IndexOf('\n', at);
        return Slice(start, (end < 0 ? Text.Length : end) - start);
    }

    /// <summary>A code span's content without its back-ticks.</summary>
    public PageText CodeSpan(CodeInline code)
    {
        PageText whole = Slice(code.Span);
        int ticks = Math.Min(code.DelimiterCount, whole.Value.Length / 2);
        return Slice(whole.Span.Start - _offset + ticks, whole.Value.Length - (2 * ticks));
    }

    /// <summary>A fenced block's content as written, so that a position in the content is a position in the page.</summary>
    public PageText Content(FencedCodeBlock code)
    {
        if (code.Lines.Count == 0) return new PageText("", new TextSpan(code.Span.Start + _offset, 0));
        // Within a list or a quote, a line's own position is that of its indentation.
        int start = code.Lines.Lines[0].Slice.Start;
        int end = Math.Min(code.Lines.Lines[code.Lines.Count - 1].Slice.End + 1, Text.Length);
        if (end < start) end = start;
        return new PageText(Text.Substring(start, end - start), new TextSpan(start + _offset, end - start));
    }

    /// <summary>A heading's title, and apart from it the words inside its spans.</summary>
    public (string Title, List<string> Badges) Heading(HeadingBlock heading)
    {
        var title = new StringBuilder();
        var badges = new List<string>();
        int depth = 0;
        foreach (Inline inline in heading.Inline ?? [])
        {
            if (inline is HtmlInline html)
            {
                // A comment opens nothing.
                if (html.Tag.StartsWith("<!", StringComparison.Ordinal)) continue;
                if (html.Tag.StartsWith("</", StringComparison.Ordinal)) depth = Math.Max(depth - 1, 0);
                else if (!html.Tag.EndsWith("/>", StringComparison.Ordinal)) depth++;
            }
            else if (depth > 0)
            {
                badges.Add(Prose(inline).Trim());
            }
            else
            {
                AppendProse(title, inline);
            }
        }

        string words = Squeeze(title);
        return (words.Length > 0 && words[words.Length - 1] == '}' ? HeadingId.Replace(words, "") : words, badges);
    }

    /// <summary>The words as a reader of the rendered page sees them, on one line.</summary>
    public string Prose(Inline? inline)
    {
        var prose = new StringBuilder();
        AppendProse(prose, inline);
        return Squeeze(prose);
    }

    /// <summary>
    /// The prose of a block's inlines up to one of them, without the lines that open and close an admonition (<c>:::tip</c>).
    /// </summary>
    public string Prose(LeafBlock block, Inline? end)
    {
        var prose = new StringBuilder();
        bool isFence = false;
        foreach (Inline inline in block.Inline ?? [])
        {
            if (inline == end) break;
            if (inline.PreviousSibling is null or LineBreakInline)
                isFence = inline is LiteralInline line && line.Content.ToString().StartsWith(":::", StringComparison.Ordinal);
            if (!isFence) AppendProse(prose, inline);
        }

        return Squeeze(prose);
    }

    private static void AppendProse(StringBuilder prose, Inline? inline)
    {
        switch (inline)
        {
            case LiteralInline literal: prose.Append(literal.Content.Text, literal.Content.Start, literal.Content.Length); break;
            case CodeInline code: prose.Append(code.Content); break;
            case HtmlInline html when Separates(html.Tag): prose.Append(' '); break;
            case HtmlEntityInline entity: prose.Append(entity.Transcoded.ToString()); break;
            case AutolinkInline link: prose.Append(link.Url); break;
            case LineBreakInline: prose.Append(' '); break;
            case ContainerInline container:
                foreach (Inline child in container) AppendProse(prose, child);
                break;
        }
    }

    /// <summary>Whether a tag begins or ends a line of the rendered page, so that the words next to it do not belong together.</summary>
    private static bool Separates(string tag)
    {
        int start = tag.StartsWith("</", StringComparison.Ordinal) ? 2 : 1, end = start;
        while (end < tag.Length && char.IsLetterOrDigit(tag[end])) end++;
        return Separating.Contains(tag.Substring(start, end - start));
    }

    /// <summary>The text without spaces at its ends and with single spaces between words; most text has no others.</summary>
    private static string Squeeze(StringBuilder prose)
    {
        string text = prose.ToString();
        bool isSqueezed = true;
        for (int i = 0; i < text.Length && isSqueezed; i++)
            isSqueezed = !char.IsWhiteSpace(text[i]) || (text[i] == ' ' && i > 0 && i + 1 < text.Length && text[i - 1] != ' ');
        if (isSqueezed) return text;

        prose.Clear();
        foreach (char character in text)
        {
            if (!char.IsWhiteSpace(character)) prose.Append(character);
            else if (prose.Length > 0 && prose[prose.Length - 1] != ' ') prose.Append(' ');
        }

        return prose.ToString().TrimEnd();
    }
}
