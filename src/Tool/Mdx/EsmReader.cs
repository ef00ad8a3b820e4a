namespace CardanoBI.Gen.Mdx;

/// <summary>Reads a block of <c>import</c> and <c>export</c> lines.</summary>
internal sealed class EsmReader : JsReader
{
    private readonly HashSet<string> _imported;
    private readonly HashSet<string> _exported = new(StringComparer.Ordinal);
    private readonly List<(string Name, int At)> _used = [];

    private EsmReader(MdxText text, HashSet<string> imported)
        : base(text, 0) => _imported = imported;

    /// <summary>Whether MDX reads a line with this beginning as JavaScript, whatever follows.</summary>
    public static bool Begins(ReadOnlySpan<char> line) =>
        line.StartsWith("import ", StringComparison.Ordinal) || line.StartsWith("export ", StringComparison.Ordinal);

    /// <summary>Adds the names that the block defines.</summary>
    /// <param name="imported">What earlier blocks imported; nothing is imported twice.</param>
    /// <param name="exported">What the page exports.</param>
    /// <exception cref="MdxRefusal">It is not JavaScript, or contains something other than imports and exports.</exception>
    public static void Read(MdxText text, HashSet<string> imported, HashSet<string> exported)
    {
        HashSet<string> all = new(imported, StringComparer.Ordinal);
        var reader = new EsmReader(text, all);
        reader.Skip();
        while (!text.IsEnd(reader.At))
        {
            reader.Statement();
            reader.EndStatement();
        }

        foreach ((string name, int at) in reader._used)
            if (!all.Contains(name) && !reader._exported.Contains(name)) throw new MdxRefusal(at, $"'{name}' is not defined");
        imported.UnionWith(all);
        exported.UnionWith(reader._exported);
    }

    private void Statement()
    {
        int start = At;
        string word = Word();
        if (word is not ("import" or "export")) throw new MdxRefusal(start, "only imports and exports are supported");
        if (word == "import") Import();
        else Export();
    }

    /// <summary>Reads a semicolon or the end of a line.</summary>
    private void EndStatement()
    {
        int before = At;
        if (Take(";") || Text.IsEnd(At))
        {
            Skip();
            return;
        }

        if (!Text.Slice(before, At).Contains('\n', StringComparison.Ordinal) && Text[before - 1] != '}') throw Unexpected();
    }

    private void Import()
    {
        Skip();
        if (Current is not ('"' or '\''))
        {
            bool isMore = true;
            if (Current is not ('{' or '*'))
            {
                Define(_imported);
                isMore = Take(",");
            }

            if (isMore) ImportNames();
            From();
        }
        else
        {
            String();
        }

        if (TakeWord("with")) Assignment();
    }

    private void ImportNames()
    {
        if (Take("*"))
        {
            if (!TakeWord("as")) throw Unexpected();
            Define(_imported);
            return;
        }

        Expect("{");
        while (!Take("}"))
        {
            int start = At;
            Name();
            if (TakeWord("as")) Define(_imported);
            else Define(_imported, start);
            if (!Take(",") && PeekChar() != '}') throw Unexpected();
        }
    }

    private void Export()
    {
        if (Take("*"))
        {
            if (TakeWord("as")) Name();
            From();
        }
        else if (PeekChar() == '{')
        {
            ExportNames();
        }
        else
        {
            int start = At;
            string word = Word();
            if (word == "async") word = TakeWord("function") ? "function" : throw Unexpected();
            if (word == "default") Default();
            else if (word is "const" or "let" or "var") Variables(word);
            else if (word is "function" or "class") Add(_exported, Definition(word == "class"), start);
            else throw word.Length > 0 ? new MdxRefusal(start, $"'{word}' is not expected after 'export'") : Unexpected();
        }
    }

    private void ExportNames()
    {
        Expect("{");
        int first = _used.Count;
        while (!Take("}"))
        {
            Skip();
            int start = At;
            _used.Add((Name(), start));
            if (TakeWord("as")) Name();
            if (!Take(",") && PeekChar() != '}') throw Unexpected();
        }

        if (PeekWord() != "from") return;
        _used.RemoveRange(first, _used.Count - first);
        From();
    }

    private void Default()
    {
        string word = PeekWord();
        if (word is "function" or "class")
        {
            Word();
            Definition(word == "class");
        }
        else
        {
            Assignment();
        }
    }

    private void Variables(string word)
    {
        do
        {
            bool isPattern = PeekChar() is '{' or '[';
            if (isPattern) Balanced();
            else Define(_exported);
            if (Take("=")) Assignment();
            else if (isPattern || word == "const") throw Unexpected();
        }
        while (Take(","));
    }

    private void From()
    {
        if (!TakeWord("from") || PeekChar() is not ('"' or '\'')) throw Unexpected();
        String();
    }

    private string Name()
    {
        if (PeekChar() is '"' or '\'') throw Unexpected();
        return Word() is { Length: > 0 } name ? name : throw Unexpected();
    }

    private void Define(HashSet<string> names, int? again = null)
    {
        Skip();
        int start = again ?? At;
        At = start;
        string name = Name();
        if (IsReserved(name)) throw new MdxRefusal(start, $"'{name}' is not a valid name");
        Add(names, name, start);
    }

    private void Add(HashSet<string> names, string name, int start)
    {
        if (name.Length == 0) throw Unexpected();
        if (_imported.Contains(name) || _exported.Contains(name)) throw new MdxRefusal(start, $"'{name}' is defined twice");
        names.Add(name);
    }

    private char PeekChar()
    {
        Skip();
        return Current;
    }
}
