using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace CardanoBI.Generator.Binding;

/// <summary>
/// Strict JSON (RFC 8259) with the place of every value. Ours and not a library's because no JSON library that runs
/// inside every compiler host keeps both the places and the digits as they were written.
/// </summary>
internal sealed class SampleParser
{
    private const int MaximumDepth = 128;

    private readonly string _text;
    private readonly int _offset;
    private readonly CancellationToken _cancellationToken;
    private int _at;
    private int _depth;

    private SampleParser(string text, int offset, CancellationToken cancellationToken)
    {
        _text = text;
        _offset = offset;
        _cancellationToken = cancellationToken;
    }

    /// <summary>Parses <paramref name="text"/>, which stands at <paramref name="offset"/> in its page. On failure <paramref name="error"/> says what was expected and where.</summary>
    public static SampleValue? Parse(string text, int offset, out (string Message, TextSpan Span) error, CancellationToken cancellationToken)
    {
        var parser = new SampleParser(text, offset, cancellationToken);
        error = default;
        try
        {
            SampleValue value = parser.ReadValue();
            parser.SkipWhiteSpace();
            if (parser._at < text.Length) throw parser.Unexpected("nothing after the value");
            return value;
        }
        catch (SampleException exception)
        {
            error = (exception.Message, new TextSpan(offset + exception.At, exception.At < text.Length ? 1 : 0));
            return null;
        }
    }

    private SampleValue ReadValue()
    {
        _cancellationToken.ThrowIfCancellationRequested();
        SkipWhiteSpace();
        int start = _at;
        if (_at >= _text.Length) throw Unexpected("a value");
        switch (_text[_at])
        {
            case '{': return ReadObject();
            case '[': return ReadArray();
            case '"': return Value(SampleKind.String, start, ReadString());
            case 't': return ReadWord("true", SampleKind.Boolean);
            case 'f': return ReadWord("false", SampleKind.Boolean);
            case 'n': return ReadWord("null", SampleKind.Null);
            default: return Value(SampleKind.Number, start, ReadNumber());
        }
    }

    private SampleValue ReadObject()
    {
        int start = Enter();
        var members = new List<SampleMember>();
        SkipWhiteSpace();
        while (!TryTake('}'))
        {
            if (members.Count > 0) Take(',', "',' or '}'");
            SkipWhiteSpace();
            int nameStart = _at;
            if (_at >= _text.Length || _text[_at] != '"') throw Unexpected("a member's name");
            string name = ReadString();
            var nameSpan = new TextSpan(_offset + nameStart, _at - nameStart);
            SkipWhiteSpace();
            Take(':', "':'");
            members.Add(new SampleMember(name, nameSpan, ReadValue()));
            SkipWhiteSpace();
        }

        _depth--;
        return new SampleValue(SampleKind.Object, SpanFrom(start), "", [], members);
    }

    private SampleValue ReadArray()
    {
        int start = Enter();
        var items = new List<SampleValue>();
        SkipWhiteSpace();
        while (!TryTake(']'))
        {
            if (items.Count > 0) Take(',', "',' or ']'");
            items.Add(ReadValue());
            SkipWhiteSpace();
        }

        _depth--;
        return new SampleValue(SampleKind.Array, SpanFrom(start), "", items, []);
    }

    private int Enter()
    {
        if (++_depth > MaximumDepth) throw Unexpected($"at most {MaximumDepth} levels");
        return _at++;
    }

    private string ReadString()
    {
        var text = new StringBuilder();
        _at++;
        while (true)
        {
            if (_at >= _text.Length) throw Unexpected("the string's end");
            char character = _text[_at];
            if (character == '"')
            {
                _at++;
                return text.ToString();
            }

            if (character < ' ') throw Unexpected("no control character in a string");
            _at++;
            text.Append(character == '\\' ? ReadEscape() : character);
        }
    }

    private char ReadEscape()
    {
        const string Escapes = "\"\\/bfnrt", Meanings = "\"\\/\b\f\n\r\t";
        if (_at >= _text.Length) throw Unexpected("an escape");
        char escape = _text[_at];
        int known = Escapes.IndexOf(escape);
        if (known >= 0)
        {
            _at++;
            return Meanings[known];
        }

        if (escape != 'u' || _at + 5 > _text.Length
            || !ushort.TryParse(_text.Substring(_at + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort unit)) throw Unexpected("an escape");
        _at += 5;
        return (char)unit;
    }

    private string ReadNumber()
    {
        int start = _at;
        TryTake('-');
        if (!TryTake('0')) Digits("a value");
        if (TryTake('.')) Digits("a digit");
        if (TryTake('e') || TryTake('E'))
        {
            if (!TryTake('+')) TryTake('-');
            Digits("a digit");
        }

        return _text.Substring(start, _at - start);
    }

    private void Digits(string expected)
    {
        if (_at >= _text.Length || _text[_at] is < '0' or > '9') throw Unexpected(expected);
        while (_at < _text.Length && _text[_at] is >= '0' and <= '9') _at++;
    }

    private SampleValue ReadWord(string word, SampleKind kind)
    {
        int start = _at;
        if (string.CompareOrdinal(_text, _at, word, 0, word.Length) != 0) throw Unexpected("a value");
        _at += word.Length;
        return Value(kind, start, word);
    }

    private void SkipWhiteSpace()
    {
        while (_at < _text.Length && _text[_at] is ' ' or '\t' or '\r' or '\n') _at++;
    }

    private bool TryTake(char character)
    {
        bool isThere = _at < _text.Length && _text[_at] == character;
        if (isThere) _at++;
        return isThere;
    }

    private void Take(char character, string expected)
    {
        if (!TryTake(character)) throw Unexpected(expected);
    }

    private SampleValue Value(SampleKind kind, int start, string text) => new(kind, SpanFrom(start), text, [], []);

    private TextSpan SpanFrom(int start) => new(_offset + start, _at - start);

    private SampleException Unexpected(string expected) => new("expected " + expected, _at);

    private sealed class SampleException(string message, int at) : Exception(message)
    {
        public int At { get; } = at;
    }
}
