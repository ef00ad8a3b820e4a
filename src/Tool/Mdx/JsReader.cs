namespace CardanoBI.Gen.Mdx;

/// <summary>
/// Reads JavaScript expressions, just well enough to say whether they are valid. The bodies of functions and classes are only searched for
/// their end.
/// </summary>
internal class JsReader(MdxText text, int at) : JsValueReader(text, at)
{
    /// <summary>Deeper nesting is refused before the stack overflows.</summary>
    private const int MaximumDepth = 50;

    private const string TooDeep = "it is nested too deeply";

    private static readonly string[] Comparisons = ["===", "!==", "==", "!=", "<=", ">="];

    /// <summary>What an operand can be used for.</summary>
    private enum Operand
    {
        Value,
        Name,
        Member,
        Pattern,
        Parentheses,
        OnlyParameters,
    }

    /// <summary>Reads an expression in braces, and returns the position after its closing brace.</summary>
    /// <param name="text">The text that contains it.</param>
    /// <param name="at">The position of the opening brace.</param>
    /// <param name="isSpread">Whether it takes the place of an attribute, where only <c>{...props}</c> is allowed.</param>
    /// <param name="isEmptyAllowed">Whether it may be empty or a comment, as in text.</param>
    public static int ReadBraces(MdxText text, int at, bool isSpread, bool isEmptyAllowed)
    {
        int depth = text.Depth;
        try
        {
            var reader = new JsReader(text, at + 1);
            reader.Braces(isSpread, isEmptyAllowed);
            return reader.At;
        }
        finally
        {
            text.Depth = depth;
        }
    }

    protected sealed override void Expression()
    {
        do
            Assignment();
        while (Take(","));
    }

    protected sealed override void Assignment()
    {
        Enter();
        Operand operand = Unary();
        Skip();
        if (Text.Has("=>", At))
        {
            if (operand is not (Operand.Name or Operand.Parentheses or Operand.OnlyParameters)) throw Unexpected();
            At += 2;
            Skip();
            if (Current == '{') Balanced();
            else Assignment();
        }
        else
        {
            if (operand == Operand.OnlyParameters) throw Unexpected();
            Rest(operand);
        }

        Text.Depth--;
    }

    /// <summary>Reads what follows <c>function</c> or <c>class</c>.</summary>
    protected string Definition(bool isClass)
    {
        if (!isClass) Take("*");
        string name = PeekWord() == "extends" ? "" : Word();
        if (isClass && TakeWord("extends")) Unary();
        Skip();
        if (Current != (isClass ? '{' : '(')) throw Unexpected();
        if (!isClass) Balanced();
        Skip();
        if (Current != '{') throw Unexpected();
        Balanced();
        return name;
    }

    private void Enter()
    {
        if (++Text.Depth > MaximumDepth) throw new MdxRefusal(At, TooDeep);
    }

    private void Braces(bool isSpread, bool isEmptyAllowed)
    {
        Skip();
        if (Current == '}' && !isEmptyAllowed) throw Refuse("an expression is missing");
        if (isSpread)
        {
            Expect("...");
            Assignment();
        }
        else if (Current != '}')
        {
            Expression();
        }

        Expect("}");
    }

    private void Rest(Operand operand)
    {
        while (Operator() is { Length: > 0 } found)
        {
            if (found[^1] == '=' && !Comparisons.Contains(found))
            {
                if (operand is not (Operand.Name or Operand.Member or Operand.Pattern)) throw Unexpected();
                At += found.Length;
                Assignment();
                return;
            }

            At += found.Length;
            operand = Unary();
            if (operand == Operand.OnlyParameters) throw Unexpected();
            operand = Operand.Value;
        }

        if (Current != '?') return;
        At++;
        Assignment();
        Expect(":");
        Assignment();
    }

    private Operand Unary()
    {
        Skip();
        if (Text.Has("++", At) || Text.Has("--", At))
        {
            At += 2;
            return Unary() is Operand.Name or Operand.Member ? Operand.Value : throw Unexpected();
        }

        bool isWord = PeekWord() is "typeof" or "void" or "delete" or "await";
        if (!isWord && Current is not ('!' or '~' or '+' or '-')) return Postfix();
        Enter();
        if (isWord) Word();
        else At++;
        Operand operand = Unary();
        Text.Depth--;
        return operand == Operand.OnlyParameters ? throw Unexpected() : Operand.Value;
    }

    private Operand Postfix()
    {
        Operand operand = Primary();
        while (operand != Operand.OnlyParameters)
        {
            int before = At;
            Skip();
            if ((Text.Has("++", At) || Text.Has("--", At)) && operand is Operand.Name or Operand.Member)
            {
                At += 2;
                return Operand.Value;
            }

            if (Suffix() is not { } next)
            {
                At = before;
                return operand;
            }

            operand = next;
        }

        return operand;
    }

    /// <summary>Reads what may follow an operand; null if nothing of that kind follows.</summary>
    private Operand? Suffix()
    {
        switch (Current)
        {
            case '?' when Text[At + 1] == '.' && !char.IsAsciiDigit(Text[At + 2]): return AfterQuestion();
            case '.' when Text[At + 1] != '.': return MemberName();
            case '[': Index(); return Operand.Member;
            case '(': List(')', holes: false); return Operand.Parentheses;
            case '`': Template(); return Operand.Value;
            default: return null;
        }
    }

    private Operand AfterQuestion()
    {
        At += 2;
        if (Current == '[') Index();
        else if (Current == '(') List(')', holes: false);
        else if (Word().Length == 0) throw Unexpected();
        return Operand.Value;
    }

    private Operand MemberName()
    {
        At++;
        Take("#");
        return Word().Length > 0 ? Operand.Member : throw Unexpected();
    }

    private Operand Primary()
    {
        Skip();
        switch (Current)
        {
            case '"' or '\'': String(); return Operand.Value;
            case '`': Template(); return Operand.Value;
            case '/': RegularExpression(); return Operand.Value;
            case '[': List(']', holes: true); return Operand.Pattern;
            case '{': Object(); return Operand.Pattern;
            case '(': return List(')', holes: false) ? Operand.OnlyParameters : Operand.Parentheses;
            case '<': At = JsxElementReader.Read(Text, At); return Operand.Value;
            case '.' when char.IsAsciiDigit(Text[At + 1]): Number(); return Operand.Value;
            case { } digit when char.IsAsciiDigit(digit): Number(); return Operand.Value;
        }

        int start = At;
        string word = Word();
        if (word == "async" && TakeWord("function")) word = "function";
        switch (word)
        {
            case "function" or "class": Definition(word == "class"); return Operand.Value;
            case "new": return New();
            case "import" when Text[At] is '.' or '(': return Operand.Value;
            case "this" or "true" or "false" or "null": return Operand.Value;
        }

        if (word.Length > 0 && word != "import" && !IsReserved(word)) return Operand.Name;
        At = start;
        throw Unexpected();
    }

    private Operand New()
    {
        if (!Take(".")) return Postfix();
        return Word() == "target" ? Operand.Value : throw Unexpected();
    }
}
