namespace CardanoBI.Gen.Mdx;

/// <summary>A line of a page, or the rest of it after the marks of its containers.</summary>
/// <param name="Column">The column of its start, from 0; a tab advances to the next multiple of four.</param>
internal readonly record struct MdxLine(string Source, int Start, int End, int Column)
{
    public ReadOnlySpan<char> Text => Source.AsSpan(Start, End - Start);

    public char First => Start < End ? Source[Start] : MdxText.End;

    public bool IsBlank => Text.Trim(" \t").IsEmpty;

    /// <summary>The number of columns of its leading white space.</summary>
    public int Indentation => Trimmed().Column - Column;

    public static IEnumerable<MdxLine> Split(string source, int start)
    {
        while (start < source.Length)
        {
            int end = source.AsSpan(start).IndexOfAny('\n', '\r') is >= 0 and { } length ? start + length : source.Length;
            yield return new MdxLine(source, start, end, 0);
            start = end + (source.AsSpan(end).StartsWith("\r\n", StringComparison.Ordinal) ? 2 : 1);
        }
    }

    public MdxLine Trimmed() => Indented(int.MaxValue);

    /// <summary>The line without leading white space of at most so many columns.</summary>
    public MdxLine Indented(int columns)
    {
        int at = Start, column = Column;
        while (at < End && Source[at] is ' ' or '\t' && column - Column < columns)
            column += Source[at++] == '\t' ? 4 - (column % 4) : 1;
        return this with { Start = at, Column = column };
    }

    /// <summary>The line without its first characters, which must not be tabs.</summary>
    public MdxLine From(int characters) => this with { Start = Start + characters, Column = Column + characters };
}
