namespace CardanoBI.Gen.Mdx;

/// <summary>
/// Reads a page block by block, just well enough to know where text is and what contains it: MDX's Markdown, without indented code, HTML
/// and autolinks, with tables, admonitions and the text of footnotes.
/// </summary>
internal sealed class MdxBlocks
{
    private readonly string _source;
    private readonly MdxLine[] _lines;
    private readonly MdxFindings _findings;
    private readonly MdxInlines _inlines;
    private readonly MdxNames _names;
    private readonly MdxContainers _open;
    private readonly List<MdxLine> _paragraph = [];
    private MdxFence? _fence;
    private int _columns;

    public MdxBlocks(string source, int start, MdxFindings findings)
    {
        _source = source;
        _findings = findings;
        _names = new MdxNames(findings);
        _inlines = new MdxInlines(findings, _names);
        _lines = [.. MdxLine.Split(source, start)];
        _open = new MdxContainers(findings);
    }

    /// <summary>Whether the last lines are part of a table.</summary>
    private bool IsTable => _columns > 0;

    public void Read(CancellationToken cancellationToken)
    {
        for (int index = 0; index < _lines.Length;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            index += ReadLine(index);
        }

        CloseFrom(0);
        _names.Report();
    }

    /// <returns>The number of lines read.</returns>
    private int ReadLine(int index)
    {
        MdxLine line = _lines[index];
        int matched = _open.Match(ref line, _open.Count);
        if (matched < _open.Count && _open[matched].IsEnd(line))
        {
            CloseFrom(matched);
            return 1;
        }

        if (_fence is { } fence)
        {
            if (matched == _open.Count)
            {
                if (fence.IsEnd(line)) _fence = null;
                return 1;
            }

            _fence = null;
        }

        if (_open.Begin(ref line, _paragraph.Count > 0) is { Count: > 0 } containers)
        {
            CloseFrom(matched);
            _open.Add(containers);
            matched = _open.Count;
        }

        if (line.IsBlank)
        {
            if (matched < _open.Count) CloseFrom(matched);
            EndText();
            return 1;
        }

        _open[matched - 1].IsEmpty = false;
        return ReadBlock(index, line.Trimmed(), matched);
    }

    /// <param name="line">The line without leading white space.</param>
    /// <param name="matched">The number of containers that it belongs to, unless it continues a paragraph of the other containers.</param>
    private int ReadBlock(int index, MdxLine line, int matched)
    {
        if (line.First is '<' or '{' && ReadFlow(index, line, matched) is > 0 and { } lines) return lines;
        if (EsmReader.Begins(line.Text) && _paragraph.Count == 0 && line.Column == 0 && _open.AreWithoutMarks(matched))
        {
            CloseFrom(matched);
            return MdxEsm.Read(_lines.AsSpan(index), _open.Last, _names, _findings);
        }

        if (MdxFence.Begin(line) is { } fence)
        {
            CloseFrom(matched);
            _fence = fence;
            return 1;
        }

        if (MdxMarks.Heading(line) is { } title)
        {
            CloseFrom(matched);
            _inlines.Read(MdxMarks.WithoutId(title));
            return 1;
        }

        bool isLazy = matched < _open.Count;
        if (MdxMarks.IsRule(line) || (!isLazy && _paragraph.Count > 0 && MdxMarks.IsUnderline(line)))
        {
            CloseFrom(matched);
            return 1;
        }

        if (MdxMarks.Admonition(line) is { } admonition)
        {
            CloseFrom(matched);
            if (admonition.Label is { } label) _inlines.Read(label);
            _open.Add(MdxContainerKind.Admonition, admonition.Colons);
            return 1;
        }

        return ReadText(index, line, matched);
    }

    private int ReadText(int index, MdxLine line, int matched)
    {
        bool isLazy = matched < _open.Count;
        if (IsTable)
        {
            if (isLazy) CloseFrom(matched);
            else ReadRow(line);
            if (IsTable) return 1;
        }

        if (isLazy && _paragraph.Count == 0) CloseFrom(matched);
        if (!isLazy && index + 1 < _lines.Length && MdxMarks.HasPipe(line))
        {
            MdxLine next = _lines[index + 1];
            int columns = _open.Match(ref next, _open.Count) == _open.Count ? MdxMarks.Columns(next.Trimmed()) : 0;
            if (columns > 0 && columns == MdxMarks.Cells(line).Count())
            {
                EndText();
                _columns = columns;
                ReadRow(line);
                return 2;
            }
        }

        _paragraph.Add(line);
        return 1;
    }

    private void ReadRow(MdxLine line)
    {
        foreach (MdxLine cell in MdxMarks.Cells(line))
            _inlines.Read([cell]);
    }

    /// <summary>Reads tags and expressions that have their lines to themselves.</summary>
    /// <returns>The number of lines; 0 if it is text.</returns>
    private int ReadFlow(int index, MdxLine line, int matched)
    {
        if (line.Text.StartsWith("<!--", StringComparison.Ordinal))
        {
            _findings.Add(MdxDescriptors.HtmlComment, line.Start, 4);
            int comment = MdxMarks.CommentLines(line, _lines.AsSpan(index));
            if (comment > 0) CloseFrom(matched);
            return comment;
        }

        bool isLazyNext = false;
        int next = index + 1;
        var text = new MdxText(_source, () => NextLine(ref next, matched, ref isLazyNext));
        text.Add(line.Start, line.End);
        var flow = new MdxFlow(text);
        try
        {
            if (!flow.Read()) return 0;
        }
        catch (MdxRefusal refusal)
        {
            string reason = isLazyNext && refusal.IsAtEnd ? "it continues on a line outside its quote or list" : refusal.Message;
            _findings.Add(text, flow.At, new MdxRefusal(refusal.At, reason));
            return 0;
        }

        CloseFrom(matched);
        foreach (JsxTag tag in flow.Tags)
            _open.Last.Tags.Add(tag, text);
        foreach ((int start, int end) in flow.Expressions)
            _names.Use(text, start, end);
        return text.LinesTo(flow.At);
    }

    private Range? NextLine(ref int next, int matched, ref bool isLazy)
    {
        if (next >= _lines.Length) return null;
        MdxLine line = _lines[next];
        int found = _open.Match(ref line, matched);
        if (found < matched)
        {
            isLazy = !_open[found].IsEnd(line);
            return null;
        }

        next++;
        return line.Start..line.End;
    }

    private void EndText()
    {
        if (_paragraph.Count > 0) _inlines.Read(MdxMarks.WithoutDefinitions(_paragraph));
        _paragraph.Clear();
        _columns = 0;
    }

    /// <summary>Closes the text, and the containers starting at one of them.</summary>
    private void CloseFrom(int first)
    {
        EndText();
        _open.CloseFrom(first);
    }
}
