namespace CardanoBI.Gen.Mdx;

/// <summary>Tags and expressions one after the other, up to a line's end.</summary>
internal sealed class MdxFlow(MdxText text)
{
    /// <summary>Where the tag or the expression begins that is being read.</summary>
    public int At { get; private set; }

    public List<JsxTag> Tags { get; } = [];

    public List<(int Start, int End)> Expressions { get; } = [];

    /// <returns>Whether nothing else stands behind them.</returns>
    /// <exception cref="MdxRefusal">What begins at <see cref="At"/> is not right.</exception>
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
