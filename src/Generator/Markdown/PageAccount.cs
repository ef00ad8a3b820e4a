using System.Text.RegularExpressions;
using Markdig.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CardanoBI.Generator.Markdown;

/// <summary>What became of a line of a page. docs/diagnostics/README.md lists the classes.</summary>
internal enum LineUse : byte
{
    /// <summary>Nothing has read it: prose, unless it looks like documentation.</summary>
    None,

    /// <summary>It is in the page's model, or a reader has judged it and reported what was unusable.</summary>
    Read,

    /// <summary>A table that was judged by its columns; a route in it is judged separately.</summary>
    Judged,

    /// <summary>The documentation of calls in other languages, or of answers other than 200.</summary>
    Aside,

    /// <summary>A comment: its content is not documentation.</summary>
    Comment,
}

/// <summary>
/// Records what each line of a page was used for. At the end, the lines that no reader took are searched for what looks like documentation,
/// which is left over. It holds one byte per line and creates strings for suspicious lines only.
/// </summary>
internal sealed class PageAccount
{
    /// <summary>What may precede a route that is meant as one: markup, list or row marks, or a word that announces it.</summary>
    private static readonly Regex Announcement = new(
        @"^(?:[\s>*_\-+0-9.)(`~|#:""']|<[^<>]*>)*"
            + @"(?:(?:HTTP )?(?:route|endpoint|ur[il]|path|request|call|method|operation)[\s*_`]*:)?[\s*_`:""']*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly Regex Heading = new(@"^#{1,6}(?=[^#]).*<span", RegexOptions.CultureInvariant);

    private readonly string _text;
    private readonly List<int> _starts;
    private readonly LineUse[] _uses;
    private int _line;

    /// <param name="text">The page's text.</param>
    /// <param name="starts">Where each of its lines starts, as Markdig has counted them.</param>
    public PageAccount(string text, List<int>? starts)
    {
        _text = text;
        _starts = starts is { Count: > 0 } ? starts : [0];
        _uses = new LineUse[_starts.Count];
    }

    /// <summary>Takes the lines of a span that nothing has taken.</summary>
    public void Take(SourceSpan span, LineUse use)
    {
        if (span.IsEmpty) return;
        int last = LineAt(Math.Min(span.End, _text.Length));
        for (int line = LineAt(span.Start); line <= last; line++)
            if (_uses[line] == LineUse.None) _uses[line] = use;
    }

    /// <summary>Takes the line that a position stands on.</summary>
    public void TakeLine(int position, LineUse use) => Take(new SourceSpan(position, position), use);

    /// <summary>What looks like documentation on lines that nothing has taken.</summary>
    public IEnumerable<Leftover> Leftovers(CancellationToken cancellationToken)
    {
        for (int line = 0; line < _uses.Length; line++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (_uses[line] is not (LineUse.None or LineUse.Judged)) continue;
            int start = _starts[line], end = line + 1 < _starts.Count ? _starts[line + 1] - 1 : _text.Length;
            LeftoverKind? kind = _uses[line] == LineUse.None ? KindOf(start, end) : null;
            if (FindRoute(start, end) is { } route) yield return new Leftover(LeftoverKind.Route, route);
            else if (kind is not null) yield return new Leftover(kind.Value, TextSpan.FromBounds(start, end));
        }
    }

    private LeftoverKind? KindOf(int start, int end)
    {
        while (start < end && _text[start] is ' ' or '\t' or '>') start++;
        if (start >= end) return null;
        return _text[start] switch
        {
            '|' => LeftoverKind.Rows,
            '#' when Heading.IsMatch(_text.Substring(start, end - start)) => LeftoverKind.Heading,
            _ => null,
        };
    }

    /// <summary>A route that the line is about, as opposed to one that a sentence mentions.</summary>
    private TextSpan? FindRoute(int start, int end)
    {
        for (int slash = _text.IndexOf('/', start, end - start); slash > start; slash = _text.IndexOf('/', slash + 1, end - slash - 1))
        {
            int verbEnd = slash;
            while (verbEnd > start && char.IsWhiteSpace(_text[verbEnd - 1])) verbEnd--;
            int verb = verbEnd;
            while (verb > start && _text[verb - 1] is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z')) verb--;
            bool isRoute = verbEnd < slash
                && slash + 1 < end
                && (char.IsLetter(_text[slash + 1]) || _text[slash + 1] == '{')
                && HttpVerbs.Contains(_text.Substring(verb, verbEnd - verb));
            if (!isRoute) continue;
            int routeEnd = slash;
            while (routeEnd < end && !IsEndOfRoute(_text[routeEnd])) routeEnd++;
            while (_text[routeEnd - 1] is '.' or ',' or ':' or ';') routeEnd--;
            int cell = _text.LastIndexOf('|', verb, verb - start + 1);
            string before = _text.Substring(Math.Max(cell, start), verb - Math.Max(cell, start));
            if (Announcement.IsMatch(before) && !(IsWithinProse(start) && HasWords(routeEnd, end)))
                return TextSpan.FromBounds(verb, routeEnd);
            if (slash + 1 >= end) break;
        }

        return null;
    }

    private static bool IsEndOfRoute(char character) =>
        char.IsWhiteSpace(character) || character is '`' or '|' or '<' or '"' or ')' or '*';

    /// <summary>Whether the line continues a sentence of the line above.</summary>
    private bool IsWithinProse(int start)
    {
        if (start < 2) return false;
        int above = _starts[LineAt(start - 1)];
        while (above < start && _text[above] is ' ' or '\t') above++;
        return char.IsLetter(_text[above]);
    }

    private bool HasWords(int start, int end)
    {
        for (int at = start; at < end; at++)
            if (char.IsLetter(_text[at])) return true;
        return false;
    }

    /// <summary>The number of the line that a position stands on, counted as Markdig does.</summary>
    public int LineOf(int position) => LineAt(Math.Min(Math.Max(position, 0), _text.Length));

    /// <summary>Blocks come in order, so the line is nearly always the last one asked for or one of the next.</summary>
    private int LineAt(int position)
    {
        const int Near = 8;
        for (int line = _line; line < _line + Near && line < _starts.Count && _starts[line] <= position; line++)
            if (line + 1 == _starts.Count || _starts[line + 1] > position) return _line = line;
        int found = _starts.BinarySearch(position);
        return _line = found >= 0 ? found : ~found - 1;
    }
}
