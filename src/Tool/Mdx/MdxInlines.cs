using System.Text.RegularExpressions;

namespace CardanoBI.Gen.Mdx;

/// <summary>
/// Reads the text of a paragraph, a heading or a cell: code, link targets and addresses are skipped, tags and expressions are read.
/// </summary>
internal sealed partial class MdxInlines(MdxFindings findings, MdxNames names)
{
    public void Read(IReadOnlyList<MdxLine> lines)
    {
        if (lines.Count == 0) return;
        // Most text has neither.
        if (lines.All(line => line.Text.IndexOfAny('<', '{') < 0)) return;
        var text = new MdxText(lines[0].Source);
        foreach (MdxLine line in lines)
            text.Add(line.Start, line.End);
        var tags = new MdxTags(findings);
        new Run(text, tags, findings, names).Read();
        tags.End();
    }

    private sealed class Run(MdxText text, MdxTags tags, MdxFindings findings, MdxNames names)
    {
        private readonly HashSet<int> _unclosedTicks = [];
        private int _brackets;

        public void Read()
        {
            for (int at = 0; !text.IsEnd(at);)
                at = Next(at);
        }

        private int Next(int at)
        {
            switch (text[at])
            {
                case '\\': return IsEscapable(text[at + 1]) ? at + 2 : at + 1;
                case '`': return BehindCode(at);
                case '<': return BehindTag(at);
                case '{': return BehindExpression(at);
                case '[': _brackets++; return at + 1;
                case ']' when _brackets > 0: _brackets--; return BehindTarget(at + 1);
                case ':': return BehindDirective(at);
                case 'h' or 'H' or 'w' or 'W' when at == 0 || !char.IsAsciiLetter(text[at - 1]): return BehindAddress(at);
                default: return at + 1;
            }
        }

        private static bool IsEscapable(char character) =>
            char.IsAscii(character) && (char.IsPunctuation(character) || char.IsSymbol(character));

        private int BehindCode(int at)
        {
            int end = at;
            while (text[end] == '`')
                end++;
            int length = end - at;
            if (_unclosedTicks.Contains(length)) return end;
            for (int close = end; !text.IsEnd(close);)
            {
                int start = close;
                while (text[close] == '`')
                    close++;
                if (close - start == length) return close;
                if (close == start) close++;
            }

            _unclosedTicks.Add(length);
            return end;
        }

        private int BehindTag(int at)
        {
            try
            {
                if (JsxTagReader.Read(text, at) is not { } tag) return at + 1;
                tags.Add(tag, text);
                return tag.End;
            }
            catch (MdxRefusal refusal)
            {
                findings.Add(text, at, refusal);
                return text.Has("<!--", at) ? BehindComment(at) : at + 1;
            }
        }

        private int BehindComment(int at)
        {
            int end = at;
            while (!text.IsEnd(end) && !text.Has("-->", end))
                end++;
            return end;
        }

        private int BehindExpression(int at)
        {
            try
            {
                int end = JsReader.ReadBraces(text, at, isSpread: false, isEmptyAllowed: true);
                names.Use(text, at, end);
                return end;
            }
            catch (MdxRefusal refusal)
            {
                findings.Add(text, at, refusal);
                // If something is nested too deeply, it is not read again from each of its braces.
                return text.Slice(at, refusal.At).Trim('{').Length == 0 ? Math.Max(at + 1, refusal.At) : at + 1;
            }
        }

        /// <summary>The position after the target of a link; if there is none, the given position.</summary>
        private int BehindTarget(int at) => text[at] == '(' ? Behind(Target(), at) : at;

        private int BehindDirective(int at)
        {
            if (text[at + 1] == ':' || (at > 0 && text[at - 1] == ':') || !char.IsAsciiLetter(text[at + 1])) return at + 1;
            int end = at + 1;
            while (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '-' or '_')
                end++;
            return text[end] == '{' ? Behind(Attributes(), end) : end;
        }

        private int BehindAddress(int at)
        {
            int behind = Behind(Address(), at);
            return behind > at ? behind : at + 1;
        }

        private int Behind(Regex form, int at)
        {
            int end = at;
            while (!text.IsEnd(end))
                end++;
            Match match = form.Match(text.Slice(at, end));
            return at + match.Length;
        }
    }

    [GeneratedRegex("""^\(\s*(<[^<>\n]*>|[^\s<()][^\s()]*(\([^\s()]*\)[^\s()]*)*)?(\s+("[^"]*"|'[^']*'|\([^()]*\)))?\s*\)""")]
    private static partial Regex Target();

    [GeneratedRegex("""^\{([#.][^\s#.{}<>="'`]+|[A-Za-z_:][\w.:-]*(\s*=\s*("[^"]*"|'[^']*'|[^\s"'<=>`{}]+))?|\s)*\}""")]
    private static partial Regex Attributes();

    [GeneratedRegex(@"^(https?://|www\.)[^\s\p{P}\p{S}][^\s<]*", RegexOptions.IgnoreCase)]
    private static partial Regex Address();
}
