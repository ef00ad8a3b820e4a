namespace CardanoBI.Gen.Mdx;

/// <summary>The open tags of a container or a piece of text: MDX requires each tag to be closed where it was opened.</summary>
internal sealed class MdxTags(MdxFindings findings)
{
    private readonly List<(string Name, int Start, int Length)> _open = [];

    public void Add(JsxTag tag, MdxText text)
    {
        if (tag.IsWhole) return;
        int start = text.InSource(tag.Start), length = Math.Max(text.InSource(tag.End - 1) + 1 - start, 1);
        if (!tag.IsClosing)
        {
            _open.Add((tag.Name, start, length));
            return;
        }

        int opening = _open.FindLastIndex(open => open.Name == tag.Name);
        if (opening < 0)
        {
            findings.Add(MdxDescriptors.ClosingTagStray, start, length, tag.Name);
            return;
        }

        ReportFrom(opening + 1);
        _open.RemoveAt(opening);
    }

    /// <summary>Ends the container or the text.</summary>
    public void End() => ReportFrom(0);

    private void ReportFrom(int first)
    {
        foreach ((string name, int start, int length) in _open.Skip(first))
            findings.Add(MdxDescriptors.TagOpen, start, length, name, MdxDescriptors.IsVoid(name) ? $"<{name} />" : $"</{name}>");
        _open.RemoveRange(first, _open.Count - first);
    }
}
