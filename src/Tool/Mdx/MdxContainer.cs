namespace CardanoBI.Gen.Mdx;

/// <summary>A block that contains blocks: the page itself, a quote, a list item, or an admonition.</summary>
/// <param name="Kind">The kind of container.</param>
/// <param name="Size">
/// For a list item, the number of columns by which its text is indented; for an admonition, the number of its colons.
/// </param>
/// <param name="Tags">The tags that are open in it.</param>
internal sealed record MdxContainer(MdxContainerKind Kind, int Size, MdxTags Tags)
{
    /// <summary>Whether it is an item that began with an empty line and has no content yet.</summary>
    public bool IsEmpty { get; set; }

    /// <summary>Consumes the marks that the container has before a line.</summary>
    /// <returns>Whether the line belongs to it.</returns>
    public bool Continues(ref MdxLine line)
    {
        switch (Kind)
        {
            case MdxContainerKind.Quote:
                MdxLine quoted = line.Trimmed();
                if (quoted.First != '>') return false;
                line = quoted.From(1).Indented(1);
                return true;
            case MdxContainerKind.Item:
                if (line.IsBlank) return !IsEmpty;
                if (line.Indentation < Size) return false;
                line = line.Indented(Size);
                return true;
            default: return !IsEnd(line);
        }
    }

    /// <summary>Whether the line consists of the colons that end the admonition.</summary>
    public bool IsEnd(MdxLine line)
    {
        if (Kind != MdxContainerKind.Admonition) return false;
        ReadOnlySpan<char> text = line.Text.Trim();
        return text.Length >= Size && text.TrimStart(':').IsEmpty;
    }
}

internal enum MdxContainerKind
{
    Page,
    Quote,
    Item,
    Admonition,
}
