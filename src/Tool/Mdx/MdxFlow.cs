namespace CardanoBI.Gen.Mdx;

/// <summary>Reads tags and expressions one after another, up to the end of a line.</summary>
internal sealed class MdxFlow(MdxText text)
{
    /// <summary>The beginning of the tag or expression that is being read.</summary>
    public int At { get; private set; }

    public List<JsxTag> Tags { get; } = [];

    public List<(int Start, int End)> Expressions { get; } = [];

    /// <returns>Whether nothing else follows them.</returns>
    /// <exception cref="MdxRefusal">What begins at <see cref="At"/> is not valid.</exception>
    public bool Read()
    {
        while (true)
        {
            switch (text[At])
            {
                case '<' when JsxTagReader.Read(text, At) is { } tag:
                    Tags.Add(tag);
                    At = tag.End;
                    break;
                case '{':
                    int end = JsReader.ReadBraces(text, At, isSpread: false, isEmptyAllowed: true);
                    Expressions.Add((At, end));
                    At = end;
                    break;
                default:
                    return text[At] is '\n' or MdxText.End;
            }

            while (text[At] is ' ' or '\t')
                At++;
        }
    }
}
