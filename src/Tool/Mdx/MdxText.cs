using System.Globalization;

namespace CardanoBI.Gen.Mdx;

/// <summary>
/// Lines of a page without what their containers put before them. Further lines are fetched when they are looked at, since how far a tag
/// or an expression reaches is known only at its end.
/// </summary>
/// <param name="source">The page.</param>
/// <param name="next">The part of the next line that belongs to the text; null at the end. Null where all lines are added.</param>
internal sealed class MdxText(string source, Func<Range?>? next = null)
{
    /// <summary>What stands behind the last character.</summary>
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

    /// <summary>How deep expressions and elements are nested where it is being read.</summary>
    public int Depth { get; set; }

    /// <summary>How many lines reach up to a character.</summary>
    public int LinesTo(int at) => _lines.FindLastIndex(line => line.At <= at) + 1;

    public void Add(int start, int end)
    {
        if (_lines.Count > 0) _text.Add('\n');
        _lines.Add((_text.Count, start));
        // A page may hold the character that stands for the end here; Markdown replaces it as well.
        foreach (char character in source.AsSpan(start, end - start))
            _text.Add(character == End ? '\uFFFD' : character);
    }

    public bool IsEnd(int at) => this[at] == End;

    /// <summary>Whether a word stands here, to the letter.</summary>
    public bool Has(string word, int at)
    {
        for (int index = 0; index < word.Length; index++)
            if (this[at + index] != word[index]) return false;
        return true;
    }

    /// <summary>Whether a word stands anywhere behind a character in the page. It is not read for that.</summary>
    public bool IsAhead(string word, int at) => source.IndexOf(word, InSource(at), StringComparison.Ordinal) >= 0;

    /// <summary>Characters that have been looked at.</summary>
    public string Slice(int start, int end) =>
        string.Concat(_text.Skip(start).Take(end - start));

    /// <summary>Where a character stands in the page; the end of its line for what is behind it.</summary>
    public int InSource(int at)
    {
        (int line, int start) = _lines[LinesTo(at) - 1];
        return Math.Min(start + (at - line), source.Length);
    }

    /// <summary>Of letters that may begin a name of JavaScript.</summary>
    public static bool IsNameStart(char character) =>
        character is '$' or '_' || char.IsLetter(character)
        || char.GetUnicodeCategory(character) == UnicodeCategory.LetterNumber;

    public static bool IsNamePart(char character) => IsNameStart(character) || character is '\u200C' or '\u200D'
        || char.GetUnicodeCategory(character) is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark
            or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.ConnectorPunctuation;

    public static bool IsBlank(char character) => character is '\uFEFF' || char.IsWhiteSpace(character);
}
