namespace CardanoBI.Gen.Mdx;

/// <summary>Reads an element within an expression: JavaScript's JSX, which contains no Markdown.</summary>
internal static class JsxElementReader
{
    /// <returns>The position after the element.</returns>
    public static int Read(MdxText text, int at)
    {
        var open = new Stack<string>();
        do
        {
            if (text[at] == '<')
            {
                JsxTag tag = JsxTagReader.Read(text, at) ?? throw new MdxRefusal(at, "'<' does not begin an element here");
                if (tag.IsClosing && (open.Count == 0 || open.Pop() != tag.Name))
                    throw new MdxRefusal(at, $"'</{tag.Name}>' has no opening tag");
                if (tag is { IsClosing: false, IsWhole: false }) open.Push(tag.Name);
                at = tag.End;
            }
            else if (text[at] == '{')
            {
                at = JsReader.ReadBraces(text, at, isSpread: false, isEmptyAllowed: true);
            }
            else
            {
                if (text.IsEnd(at)) throw new MdxRefusal(at, "an element is not closed", isAtEnd: true);
                if (text[at] is '>' or '}') throw new MdxRefusal(at, $"'{text[at]}' is not expected in an element");
                at++;
            }
        }
        while (open.Count > 0);
        return at;
    }
}
