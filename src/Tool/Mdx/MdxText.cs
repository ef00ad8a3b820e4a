using System.Globalization;

namespace CardanoBI.Gen.Mdx;

/// <summary>
/// Lines of a page without the marks of their containers. Further lines are fetched when they are needed, since the extent of a tag or an
/// expression is known only at its end.
/// </summary>
/// <param name="source">The page.</param>
/// <param name="next">Returns the part of the next line that belongs to the text, or null at the end. Null if all lines are added.</param>
internal sealed class MdxText(string source, Func<Range?>? next = null)
{
    /// <summary>The character after the last one.</summary>
    public const char End = '\0';

    private readonly List<char> _text = [];
    private readonly List<(int At, int Source)> _lines = [];
    private bool _isComplete = next is null;

    public char this[int at]
    {
        get
        {
            while (at >= _text.Count && !_isComplete)
            {
                if (next!() is { } line) Add(line.Start.Value, line.End.Value);
                else _isComplete = true;
            }

            return at >= 0 && at < _text.Count ? _text[at] : End;
        }
    }

    /// <summary>The current nesting depth of expressions and elements.</summary>
    public int Depth { get; set; }

    /// <summary>The number of lines up to a character.</summary>
    public int LinesTo(int at) => _lines.FindLastIndex(line => line.At <= at) + 1;

    public void Add(int start, int end)
    {
        if (_lines.Count > 0) _text.Add('\n');
        _lines.Add((_text.Count, start));
        // A page may contain the character that marks the end here; Markdown replaces it too.
        foreach (char character in source.AsSpan(start, end - start))
            _text.Add(character == End ? '\uFFFD' : character);
    }

    public bool IsEnd(int at) => this[at] == End;

    /// <summary>Whether the text has exactly this word here.</summary>
    public bool Has(string word, int at)
    {
        for (int index = 0; index < word.Length; index++)
            if (this[at + index] != word[index]) return false;
        return true;
    }

    /// <summary>Whether a word occurs anywhere after a character in the page; the text is not read for that.</summary>
    public bool IsAhead(string word, int at) => source.IndexOf(word, InSource(at), StringComparison.Ordinal) >= 0;

    /// <summary>A slice of characters that were already read.</summary>
    public string Slice(int start, int end) =>
        string.Concat(_text.Skip(start).Take(end - start));

    /// <summary>The position of a character in the page; the end of its line for what follows it.</summary>
    public int InSource(int at)
    {
        (int line, int start) = _lines[LinesTo(at) - 1];
        return Math.Min(start + (at - line), source.Length);
    }

    /// <summary>Whether a character can begin a JavaScript name.</summary>
    public static bool IsNameStart(char character) =>
        character is '$' or '_' || char.IsLetter(character)
        || char.GetUnicodeCategory(character) == UnicodeCategory.LetterNumber;

    public static bool IsNamePart(char character) => IsNameStart(character) || character is '\u200C' or '\u200D'
        || char.GetUnicodeCategory(character) is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark
            or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.ConnectorPunctuation;

    public static bool IsBlank(char character) => character is '\uFEFF' || char.IsWhiteSpace(character);
}
