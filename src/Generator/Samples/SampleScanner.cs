using System.Globalization;
using System.Text;

namespace CardanoBI.Generator.Samples;

/// <summary>
/// Scans the tokens of a JSON text. The first error is kept; an error that ends the reading moves the scanner to the end of the text.
/// </summary>
internal sealed class SampleScanner(string text)
{
    public int At { get; private set; }

    public bool IsAtEnd => At >= text.Length;

    /// <summary>The next character; at the end NUL, with which no JSON value begins.</summary>
    public char Current => IsAtEnd ? '\0' : text[At];

    public string? Error { get; private set; }

    public int ErrorAt { get; private set; }

    public int ErrorLength { get; private set; }

    /// <summary>Skips white space and, reporting an error, what JSON does not allow: comments, and an ellipsis without quotes.</summary>
    public void SkipBlanks()
    {
        while (true)
        {
            if (Current is ' ' or '\t' or '\r' or '\n') At++;
            else if (StartsWith("//")) Skip("comments are not allowed", LengthTo("\n"));
            else if (StartsWith("/*")) Skip("comments are not allowed", LengthTo("*/"));
            else if (StartsWith("...")) Skip("expected \"...\" in quotes", 3);
            else if (StartsWith("…")) Skip("expected \"...\" in quotes", 1);
            else return;
        }
    }

    public bool TryTake(char character)
    {
        bool isThere = Current == character && !IsAtEnd;
        if (isThere) At++;
        return isThere;
    }

    public string? ReadWord(string word)
    {
        if (!StartsWith(word)) return Fail("a value");
        At += word.Length;
        return word;
    }

    public string? ReadString()
    {
        var read = new StringBuilder();
        At++;
        while (Current >= ' ')
        {
            char character = text[At++];
            if (character == '"') return read.ToString();
            if (character != '\\') read.Append(character);
            else if (!TryReadEscape(read)) return Fail("a valid escape sequence");
        }

        return Fail(IsAtEnd ? "the end of the string" : "an escaped control character");
    }

    public string? ReadNumber()
    {
        int start = At;
        TryTake('-');
        if (!TryTake('0') && !TryTakeDigits()) return Fail("a value");
        if (TryTake('.') && !TryTakeDigits()) return Fail("a digit");
        if (TryTake('e') || TryTake('E'))
        {
            if (!TryTake('+')) TryTake('-');
            if (!TryTakeDigits()) return Fail("a digit");
        }

        return text.Substring(start, At - start);
    }

    /// <summary>Records an error after which reading continues.</summary>
    public void Complain(string error, int length)
    {
        if (Error is null) (Error, ErrorAt, ErrorLength) = (error, At, length);
    }

    /// <summary>Records an error that ends the reading. Returns null, for callers that must return a value.</summary>
    public string? Fail(string expected)
    {
        Complain("expected " + expected, IsAtEnd ? 0 : 1);
        At = text.Length;
        return null;
    }

    private void Skip(string error, int length)
    {
        Complain(error, length);
        At += length;
    }

    private int LengthTo(string end)
    {
        int at = text.IndexOf(end, At, StringComparison.Ordinal);
        return (at < 0 ? text.Length : at + end.Length) - At;
    }

    private bool TryReadEscape(StringBuilder read)
    {
        const string Escapes = "\"\\/bfnrt", Meanings = "\"\\/\b\f\n\r\t";
        int known = Escapes.IndexOf(Current);
        if (known >= 0)
        {
            read.Append(Meanings[known]);
            At++;
            return true;
        }

        if (Current != 'u' || At + 5 > text.Length
            || !ushort.TryParse(text.Substring(At + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort unit))
        {
            return false;
        }

        read.Append((char)unit);
        At += 5;
        return true;
    }

    private bool TryTakeDigits()
    {
        int start = At;
        while (Current is >= '0' and <= '9') At++;
        return At > start;
    }

    private bool StartsWith(string word) => string.CompareOrdinal(text, At, word, 0, word.Length) == 0;
}
