namespace CardanoBI.Gen.Mdx;

/// <summary>Reads lists, objects and templates: what an expression has between brackets.</summary>
internal abstract class JsValueReader(MdxText text, int at) : JsScanner(text, at)
{
    private static readonly HashSet<string> Reserved =
    [
        "break", "case", "catch", "const", "continue", "debugger", "default", "do", "else", "enum", "export", "extends", "finally", "for",
        "if", "implements", "in", "instanceof", "interface", "let", "package", "private", "protected", "public", "return", "static",
        "super", "switch", "throw", "try", "var", "while", "with", "yield",
    ];

    protected static bool IsReserved(string word) => Reserved.Contains(word);

    protected abstract void Expression();

    protected abstract void Assignment();

    protected void Index()
    {
        At++;
        Expression();
        Expect("]");
    }

    /// <summary>Reads the body or the parameters of a function or a class, from bracket to bracket.</summary>
    protected void Balanced()
    {
        int depth = 0;
        do
        {
            Skip();
            if (Text.IsEnd(At)) throw Refuse("");
            if (Current is '"' or '\'') String();
            else if (Current == '`') Template();
            else depth += Text[At++] switch { '(' or '[' or '{' => 1, ')' or ']' or '}' => -1, _ => 0 };
        }
        while (depth > 0);
    }

    /// <summary>Reads values between brackets.</summary>
    /// <returns>Whether it can only be a parameter list: it is empty, or it ends with a comma or a rest parameter.</returns>
    protected bool List(char close, bool holes)
    {
        bool isOnlyParameters = true, isFirst = true;
        for (At++; !Take(close.ToString());)
        {
            if (!isFirst && !isOnlyParameters) throw Unexpected();
            isFirst = false;
            if (holes && Take(",")) continue;
            bool isRest = Take("...");
            Assignment();
            isOnlyParameters = Take(",") || (isRest && PeekIs(close));
        }

        return isOnlyParameters;
    }

    private bool PeekIs(char character)
    {
        Skip();
        return Current == character;
    }

    protected void Object()
    {
        bool isNext = true;
        for (At++; !Take("}"); isNext = Take(","))
        {
            if (!isNext) throw Unexpected();
            if (Take("...")) Assignment();
            else Member();
        }
    }

    private void Member()
    {
        bool isShorthand = false;
        while (PeekWord() is "get" or "set" or "async")
        {
            Word();
            isShorthand = true;
            if (PeekIs(':') || PeekIs(',') || PeekIs('}') || PeekIs('(')) break;
            isShorthand = false;
        }

        Take("*");
        Skip();
        if (!isShorthand) isShorthand = Key();
        if (Take(":"))
        {
            Assignment();
        }
        else if (PeekIs('('))
        {
            Balanced();
            Skip();
            if (Current != '{') throw Unexpected();
            Balanced();
        }
        else if (!isShorthand)
        {
            throw Unexpected();
        }
    }

    /// <returns>Whether the key can be a property without a value.</returns>
    private bool Key()
    {
        if (Current is '"' or '\'') String();
        else if (char.IsAsciiDigit(Current)) Number();
        else if (Current == '[') Index();
        else return Word() is { Length: > 0 } name ? !IsReserved(name) : throw Unexpected();
        return false;
    }

    protected void Template()
    {
        for (At++; Current != '`';)
        {
            if (Text.IsEnd(At)) throw Refuse("");
            if (Current == '\\')
            {
                At += 2;
            }
            else if (Text.Has("${", At))
            {
                At += 2;
                Expression();
                Expect("}");
            }
            else
            {
                At++;
            }
        }

        At++;
    }
}
