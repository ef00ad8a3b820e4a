namespace CardanoBI.Gen.Mdx;

/// <summary>Scans the tokens of JavaScript: white space, names, numbers, strings. It continues at <see cref="At"/>.</summary>
internal abstract class JsScanner(MdxText text, int at)
{
    /// <summary>Longer ones first.</summary>
    private static readonly string[] Operators =
    [
        ">>>=", "===", "!==", "**=", "<<=", ">>=", ">>>", "&&=", "||=", "??=", "==", "!=", "<=", ">=", "<<", ">>", "&&", "||", "??",
        "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "**", "=", "<", ">", "|", "&", "^", "+", "-", "*", "/", "%",
    ];

    public int At { get; protected set; } = at;

    protected MdxText Text => text;

    protected char Current => text[At];

    protected MdxRefusal Refuse(string reason) =>
        text.IsEnd(At) ? new MdxRefusal(At, "it is not closed", isAtEnd: true) : new MdxRefusal(At, reason);

    protected MdxRefusal Unexpected() => Refuse($"'{Current}' is not expected in a JavaScript expression");

    /// <summary>Skips white space, line ends and comments.</summary>
    protected void Skip()
    {
        while (true)
        {
            if (MdxText.IsBlank(Current)) At++;
            else if (text.Has("//", At)) SkipLine();
            else if (text.Has("/*", At)) SkipComment();
            else return;
        }
    }

    protected bool Take(string piece)
    {
        Skip();
        if (!text.Has(piece, At)) return false;
        At += piece.Length;
        return true;
    }

    protected void Expect(string piece)
    {
        if (!Take(piece)) throw Unexpected();
    }

    /// <summary>Reads a name or a keyword; empty if there is none.</summary>
    protected string Word()
    {
        Skip();
        int start = At;
        if (!MdxText.IsNameStart(Current)) return "";
        while (MdxText.IsNamePart(Current))
            At++;
        return text.Slice(start, At);
    }

    /// <summary>The next name or keyword, without consuming it.</summary>
    protected string PeekWord()
    {
        int start = At;
        string word = Word();
        At = start;
        return word;
    }

    protected bool TakeWord(string word)
    {
        if (PeekWord() != word) return false;
        Word();
        return true;
    }

    /// <summary>The next binary or assignment operator, without consuming it.</summary>
    protected string Operator()
    {
        Skip();
        string word = PeekWord();
        if (word is "in" or "instanceof") return word;
        return Operators.FirstOrDefault(candidate => Text.Has(candidate, At)) ?? "";
    }

    protected void String()
    {
        char quote = Current;
        for (At++; Current != quote; At++)
        {
            if (Current == '\n') throw Refuse("a string must end on the line it begins on");
            if (text.IsEnd(At)) throw Refuse("");
            if (Current == '\\') At++;
        }

        At++;
    }

    protected void Number()
    {
        bool isZero = Current == '0';
        if (isZero && char.IsAsciiDigit(text[At + 1])) throw Refuse("a number must not begin with 0");
        if (isZero && text[At + 1] is 'x' or 'X' or 'b' or 'B' or 'o' or 'O')
        {
            At += 2;
            while (char.IsAsciiHexDigit(Current) || Current == '_')
                At++;
        }
        else
        {
            Digits();
            if (Current == '.') At++;
            Digits();
            if (Current is 'e' or 'E')
            {
                At++;
                if (Current is '+' or '-') At++;
                if (!char.IsAsciiDigit(Current)) throw Unexpected();
                Digits();
            }
        }

        if (Current == 'n') At++;
        if (MdxText.IsNamePart(Current)) throw Unexpected();
    }

    protected void RegularExpression()
    {
        bool isClass = false;
        for (At++; Current != '/' || isClass; At++)
        {
            if (Current is '\n' || text.IsEnd(At)) throw Refuse("a regular expression must end on the line it begins on");
            if (Current == '\\') At++;
            else if (Current is '[' or ']') isClass = Current == '[';
        }

        At++;
        while (MdxText.IsNamePart(Current))
            At++;
    }

    private void Digits()
    {
        while (char.IsAsciiDigit(Current) || Current == '_')
            At++;
    }

    /// <summary>MDX takes the first brace after which everything is valid, and does not look for a comment's end.</summary>
    private void SkipLine()
    {
        while (Current is not ('\n' or '}') && !text.IsEnd(At))
            At++;
    }

    private void SkipComment()
    {
        int start = At;
        At += 2;
        bool isClosed = text.IsAhead("*/", At);
        while (isClosed && !text.Has("*/", At) && !text.IsEnd(At))
            At++;
        if (!isClosed || text.IsEnd(At)) throw new MdxRefusal(start, "a comment is not closed", isAtEnd: true);
        At += 2;
    }
}
