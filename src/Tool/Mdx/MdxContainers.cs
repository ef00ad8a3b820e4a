namespace CardanoBI.Gen.Mdx;

/// <summary>The open containers, the page itself first.</summary>
internal sealed class MdxContainers
{
    private readonly MdxFindings _findings;
    private readonly List<MdxContainer> _open = [];

    public MdxContainers(MdxFindings findings)
    {
        _findings = findings;
        Add(MdxContainerKind.Page, 0);
    }

    public int Count => _open.Count;

    public MdxContainer Last => _open[^1];

    public MdxContainer this[int index] => _open[index];

    public void Add(MdxContainerKind kind, int size) => _open.Add(Make(kind, size));

    public void Add(IEnumerable<MdxContainer> containers) => _open.AddRange(containers);

    /// <summary>Consumes the marks that the containers have before a line.</summary>
    /// <returns>The number of containers whose marks the line has.</returns>
    public int Match(ref MdxLine line, int count)
    {
        int matched = 0;
        while (matched < count && _open[matched].Continues(ref line))
            matched++;
        return matched;
    }

    /// <summary>Consumes the marks of quotes and list items that begin here.</summary>
    /// <param name="isInParagraph">Whether a paragraph could continue here.</param>
    public IReadOnlyList<MdxContainer> Begin(ref MdxLine line, bool isInParagraph)
    {
        var begun = new List<MdxContainer>();
        while (true)
        {
            MdxLine trimmed = line.Trimmed();
            if (trimmed.First == '>')
            {
                begun.Add(Make(MdxContainerKind.Quote, 0));
                line = trimmed.From(1).Indented(1);
            }
            else if (MdxMarks.ListMark(trimmed, isInParagraph && begun.Count == 0) is > 0 and { } mark)
            {
                MdxLine behind = trimmed.From(mark), text = behind.IsBlank ? behind.Indented(1) : behind.Trimmed();
                MdxContainer item = Make(MdxContainerKind.Item, (behind.IsBlank ? behind.Column + 1 : text.Column) - line.Column);
                item.IsEmpty = behind.IsBlank;
                begun.Add(item);
                line = text;
            }
            else
            {
                return begun;
            }
        }
    }

    /// <summary>Whether the first containers have no marks before their lines.</summary>
    public bool AreWithoutMarks(int count) =>
        _open.Take(count).All(container => container.Kind is MdxContainerKind.Page or MdxContainerKind.Admonition);

    public void CloseFrom(int first)
    {
        for (int last = _open.Count - 1; last >= first; last--)
        {
            _open[last].Tags.End();
            _open.RemoveAt(last);
        }
    }

    private MdxContainer Make(MdxContainerKind kind, int size) => new(kind, size, new MdxTags(_findings));
}
