namespace CardanoBI.Gen.Mdx;

/// <summary>Reads a tag as MDX does, which is stricter than HTML and, after the <c>&lt;</c>, than JSX.</summary>
internal sealed class JsxTagReader
{
    private readonly MdxText _text;
    private int _at;

    private JsxTagReader(MdxText text, int at) => (_text, _at) = (text, at);

    private char Current => _text[_at];

    /// <returns>The tag; null if the <c>&lt;</c> is only a character, because a space follows.</returns>
    /// <exception cref="MdxRefusal">MDX reads it as a tag, but the tag is not valid.</exception>
    public static JsxTag? Read(MdxText text, int at) =>
        text[at + 1] is ' ' or '\t' or '\n' ? null : new JsxTagReader(text, at).Read();

    private JsxTag Read()
    {
        int start = _at++;
        SkipBlanks();
        bool isClosing = Current == '/';
        if (isClosing) _at++;
        SkipBlanks();
        string name = "";
        if (Current != '>')
        {
            if (!MdxText.IsNameStart(Current)) throw Refuse("cannot begin a name");
            name = ReadName();
        }

        bool isWhole = name.Length > 0 && ReadAttributes(isClosing);
        if (Current != '>') throw Refuse("is not expected in a tag");
        return new JsxTag(name, start, ++_at, isClosing, isWhole);
    }

    /// <summary><c>a</c>, <c>a.b.c</c> or <c>a:b</c>.</summary>
    private string ReadName()
    {
        string name = ReadPart(".:/>{");
        SkipBlanks();
        if (Current == ':') return $"{name}:{ReadNext(":", "/>{")}";
        while (Current == '.')
            name += $".{ReadNext(".", "./>{")}";
        return name;
    }

    private string ReadNext(string mark, string ends)
    {
        _at += mark.Length;
        SkipBlanks();
        if (!MdxText.IsNameStart(Current)) throw Refuse("cannot begin a name");
        string part = ReadPart(ends);
        SkipBlanks();
        return part;
    }

    private string ReadPart(string ends)
    {
        int start = _at;
        while (MdxText.IsNamePart(Current) || Current == '-')
            _at++;
        if (_text.IsEnd(_at) || !(MdxText.IsBlank(Current) || ends.Contains(Current, StringComparison.Ordinal)))
            throw Refuse("is not expected in a name");
        return _text.Slice(start, _at);
    }

    /// <returns>Whether the tag ends with a slash.</returns>
    private bool ReadAttributes(bool isClosing)
    {
        while (true)
        {
            SkipBlanks();
            if (Current == '>') return false;
            if (isClosing) throw Refuse("is not expected in a closing tag");
            if (Current == '/')
            {
                _at++;
                SkipBlanks();
                return Current == '>' ? true : throw Refuse("is not expected after the slash of a tag");
            }

            if (Current == '{') _at = JsReader.ReadBraces(_text, _at, isSpread: true, isEmptyAllowed: false);
            else if (MdxText.IsNameStart(Current)) ReadAttribute();
            else throw Refuse("cannot begin an attribute");
        }
    }

    private void ReadAttribute()
    {
        ReadPart(":=/>{");
        SkipBlanks();
        if (Current == ':') ReadNext(":", "=/>{");
        if (Current != '=') return;
        _at++;
        SkipBlanks();
        if (Current == '{')
        {
            _at = JsReader.ReadBraces(_text, _at, isSpread: false, isEmptyAllowed: false);
            return;
        }

        if (Current is not ('"' or '\'')) throw Refuse("cannot begin a value; values are in quotes or braces");
        char quote = Current;
        for (_at++; Current != quote; _at++)
            if (_text.IsEnd(_at)) throw Refuse("");
        _at++;
    }

    private void SkipBlanks()
    {
        while (MdxText.IsBlank(Current))
            _at++;
    }

    private MdxRefusal Refuse(string reason) => _text.IsEnd(_at)
        ? new MdxRefusal(_at, "it is not closed", isAtEnd: true)
        : new MdxRefusal(_at, $"'{Current}' {reason}");
}
