using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CardanoBI.Generator.Markdown;

/// <summary>Recognizes the lines of a paragraph by their form.</summary>
internal static class ParagraphLines
{
    /// <summary>The code spans of a paragraph that have a line to themselves.</summary>
    public static IEnumerable<CodeInline> Codes(ParagraphBlock paragraph) => (paragraph.Inline ?? []).OfType<CodeInline>().Where(IsAlone);

    /// <summary>The first code span of a paragraph that is a route and has a line to itself; asked of every paragraph.</summary>
    public static CodeInline? FirstRoute(ParagraphBlock paragraph)
    {
        for (Inline? inline = paragraph.Inline?.FirstChild; inline is not null; inline = inline.NextSibling)
            if (inline is CodeInline code && IsAlone(code) && HttpVerbs.BeginRoute(code.Content.Trim())) return code;
        return null;
    }

    /// <summary>Whether nothing else is on its line, apart from a full stop or a colon.</summary>
    public static bool IsAlone(CodeInline code)
    {
        Inline? next = code.NextSibling;
        bool isStop = next is LiteralInline { Content.Length: 1 } stop && stop.Content.CurrentChar is '.' or ':' or ';' or ',';
        if (isStop && HttpVerbs.BeginRoute(code.Content.Trim())) next = next!.NextSibling;
        return code.PreviousSibling is null or LineBreakInline && next is null or LineBreakInline;
    }

    /// <summary>
    /// Whether a line has the pipes of a row. Prose may have one or two between its words, except directly below a table.
    /// </summary>
    public static bool HasRows(ParagraphBlock paragraph, string prose, bool isBelowTable)
    {
        int pipes = 0;
        bool isStart = true;
        foreach (Inline inline in paragraph.Inline?.Descendants() ?? [])
        {
            if (inline is LineBreakInline) (pipes, isStart) = (0, true);
            if (inline is not LiteralInline literal) continue;
            StringSlice text = literal.Content;
            for (int at = text.Start; at <= text.End; at++)
            {
                bool isPipe = text.Text[at] == '|';
                if (isPipe && isStart) return true;
                isStart &= char.IsWhiteSpace(text.Text[at]);
                if (isPipe) pipes++;
            }

            if (pipes > 2 || (isBelowTable && pipes > 0)) return true;
        }

        return prose.StartsWith("|", StringComparison.Ordinal);
    }
}
