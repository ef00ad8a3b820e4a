using Microsoft.CodeAnalysis.Text;

namespace CardanoBI.Generator.Samples;

/// <summary>What could be read of a sample.</summary>
/// <param name="Value">Null if not even the beginning is a JSON value.</param>
/// <param name="Error">Why the text is not valid JSON; null if it is. If it is not, the value holds what precedes the error.</param>
internal sealed record ParsedSample(SampleValue? Value, string? Error, TextSpan ErrorSpan);

/// <summary>
/// Parses strict JSON (RFC 8259) with the position of every value. It is not a library's parser because no JSON library that runs inside
/// every compiler host keeps both the positions and the digits as written. What people add to samples (comments, omitted rows, a
/// superfluous comma) is an error too, but reading continues after it.
/// </summary>
internal sealed class SampleParser
{
    private const int MaximumDepth = 128;

    private readonly SampleScanner _scanner;
    private readonly int _offset;
    private readonly CancellationToken _cancellationToken;
    private int _depth;

    private SampleParser(string text, int offset, CancellationToken cancellationToken)
    {
        _scanner = new SampleScanner(text);
        _offset = offset;
        _cancellationToken = cancellationToken;
    }

    /// <summary>Parses <paramref name="text"/>, which begins at <paramref name="offset"/> in its page.</summary>
    public static ParsedSample Parse(string text, int offset, CancellationToken cancellationToken)
    {
        var parser = new SampleParser(text, offset, cancellationToken);
        SampleScanner scanner = parser._scanner;
        SampleValue? value = parser.ReadValue();
        scanner.SkipBlanks();
        if (!scanner.IsAtEnd)
        {
            // If there are two values, neither of them is the sample.
            scanner.Fail("the end of the sample");
            value = null;
        }

        return new ParsedSample(value, scanner.Error, new TextSpan(offset + scanner.ErrorAt, scanner.ErrorLength));
    }

    private SampleValue? ReadValue()
    {
        _cancellationToken.ThrowIfCancellationRequested();
        _scanner.SkipBlanks();
        int start = _scanner.At;
        switch (_scanner.Current)
        {
            case '{': return ReadObject();
            case '[': return ReadArray();
            case '"': return Scalar(SampleKind.String, start, _scanner.ReadString());
            case 't': return Scalar(SampleKind.Boolean, start, _scanner.ReadWord("true"));
            case 'f': return Scalar(SampleKind.Boolean, start, _scanner.ReadWord("false"));
            case 'n': return Scalar(SampleKind.Null, start, _scanner.ReadWord("null"));
            default: return Scalar(SampleKind.Number, start, _scanner.ReadNumber());
        }
    }

    private SampleValue? ReadObject()
    {
        int start = _scanner.At;
        if (!TryEnter()) return null;
        var members = new List<SampleMember>();
        while (!TryEnd('}', "a member name", isFirst: members.Count == 0) && ReadMember() is { } member) members.Add(member);
        _depth--;
        return new SampleValue(SampleKind.Object, SpanFrom(start), "", [], members);
    }

    private SampleMember? ReadMember()
    {
        int start = _scanner.At;
        if (_scanner.Current != '"')
        {
            _scanner.Fail("a member name");
        }
        else if (_scanner.ReadString() is { } name)
        {
            TextSpan span = SpanFrom(start);
            _scanner.SkipBlanks();
            if (!_scanner.TryTake(':')) _scanner.Fail("':'");
            else if (ReadValue() is { } value) return new SampleMember(name, span, value);
        }

        return null;
    }

    private SampleValue? ReadArray()
    {
        int start = _scanner.At;
        if (!TryEnter()) return null;
        var items = new List<SampleValue>();
        while (!TryEnd(']', "a value", isFirst: items.Count == 0) && ReadValue() is { } item) items.Add(item);
        _depth--;
        return new SampleValue(SampleKind.Array, SpanFrom(start), "", items, []);
    }

    private bool TryEnter()
    {
        bool isDeep = ++_depth > MaximumDepth;
        if (isDeep) _scanner.Fail($"at most {MaximumDepth} levels of nesting");
        else _scanner.TryTake(_scanner.Current);
        return !isDeep;
    }

    /// <summary>Moves past the end of an object or array, else to its next item.</summary>
    private bool TryEnd(char end, string item, bool isFirst)
    {
        _scanner.SkipBlanks();
        if (_scanner.TryTake(end)) return true;
        if (!isFirst && !_scanner.TryTake(',')) _scanner.Fail($"',' or '{end}'");
        _scanner.SkipBlanks();
        // What was skipped as white space may have had a comma of its own.
        while (_scanner.Error is not null && _scanner.TryTake(',')) _scanner.SkipBlanks();
        if (_scanner.Current == end) _scanner.Complain("expected " + item, 1);
        return _scanner.TryTake(end);
    }

    private SampleValue? Scalar(SampleKind kind, int start, string? text) =>
        text is null ? null : new SampleValue(kind, SpanFrom(start), text, [], []);

    private TextSpan SpanFrom(int start) => new(_offset + start, _scanner.At - start);
}
