using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using CardanoBI.Client.Json;

namespace CardanoBI.Client.Runtime;

/// <summary>
/// Reads one answer forward, strictly, and rounds nothing: what does not fit its type is a <see cref="CardanoBIResponseException"/>
/// that names the JSON path. The path costs nothing until then: it is found by walking the bytes again.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct JsonReader
{
    internal const int MaximumDepth = 64;

    private readonly ReadOnlySpan<byte> _json;

    /// <summary>The bytes in front of _json (a byte order mark), so that offsets are those of the whole answer.</summary>
    private readonly int _start;

    private Utf8JsonReader _reader;

    /// <summary>
    /// A list has to look at a token to know whether it ends there. Set: that token is the next value's first one, not read by it yet.
    /// </summary>
    private bool _isAtValue;

    /// <summary>Then every string is, and needs no look at its characters.</summary>
    private readonly bool _isAscii;

    private JsonReader(ReadOnlySpan<byte> utf8Json, int start, int depth = 0, bool isAscii = false)
    {
        _json = utf8Json;
        _start = start;
        _isAscii = isAscii;
        _reader = new Utf8JsonReader(utf8Json, new JsonReaderOptions { MaxDepth = MaximumDepth - depth });
        _isAtValue = false;
    }

    public static T ReadDocument<T>(ReadOnlySpan<byte> utf8Json, ReadValue<T> read, TryReadValue<T>? tryRead = null)
    {
        ArgumentNullException.ThrowIfNull(read);
        // A byte order mark in front is tolerated; nothing behind the value is.
        int skipped = ByteOrderMark.LengthIn(utf8Json);
        ReadOnlySpan<byte> json = utf8Json[skipped..];
        bool isKnownUtf8 = false;
        // Tried first, and of no other meaning than the general reader.
        if (tryRead is not null && TemplateReader.TryReadDocument(json, tryRead, out T? documented, out isKnownUtf8)) return documented;
        bool isAscii = !isKnownUtf8 && Ascii.IsValid(json);
        if (!isKnownUtf8 && !isAscii && !Utf8.IsValid(json)) throw JsonFault.InvalidUtf8(json, skipped);

        var reader = new JsonReader(json, skipped, depth: 0, isAscii);
        try
        {
            T value = read(ref reader);
            reader.ReadEnd();
            return value;
        }
        catch (JsonException syntax)
        {
            throw JsonFault.Malformed(json, syntax, skipped);
        }
    }

    public void ReadStartObject()
    {
        if (NextToken() != JsonTokenType.StartObject) ThrowUnexpected("an object");
    }

    /// <summary>Reads the value that stands first in a part of an answer, whatever follows it.</summary>
    internal static T ReadPart<T>(ReadOnlySpan<byte> json, int depth, ReadValue<T> read, out int length)
    {
        var reader = new JsonReader(json, start: 0, depth);
        T value = read(ref reader);
        length = (int)reader._reader.BytesConsumed;
        return value;
    }

    public bool ReadMember(MemberNames names, ref int member)
    {
        // Before the first member it is -1; then the member's place among the names, or their number where it is none of them.
        if (!ReadMember()) return false;
        // An escaped name that is no text at all (half a surrogate pair) is none of the documented ones.
        member = _reader.ValueIsEscaped ? EscapedMember(names) : names.IndexOf(_reader.ValueSpan, member);
        return true;
    }

    public bool ReadMember()
    {
        _reader.Read();
        return _reader.TokenType == JsonTokenType.PropertyName;
    }

    public readonly bool MemberIs(ReadOnlySpan<byte> utf8Name) =>
        _reader.ValueIsEscaped ? EscapedMemberIs(utf8Name) : _reader.ValueSpan.SequenceEqual(utf8Name);

    public void SkipValue()
    {
        NextToken();
        _reader.Skip();
    }

    private readonly int EscapedMember(MemberNames names)
    {
        try
        {
            return names.IndexOf(Encoding.UTF8.GetBytes(_reader.GetString()!), -1);
        }
        catch (InvalidOperationException)
        {
            return names.Count;
        }
    }

    private readonly bool EscapedMemberIs(ReadOnlySpan<byte> utf8Name)
    {
        try
        {
            return _reader.ValueTextEquals(utf8Name);
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private JsonTokenType NextToken()
    {
        if (_isAtValue) _isAtValue = false;
        else _reader.Read();
        return _reader.TokenType;
    }

    private void ReadEnd()
    {
        // The underlying reader itself refuses anything but white space here.
        _reader.Read();
    }

    [DoesNotReturn]
    private readonly void ThrowUnexpected(string expected) =>
        throw Fault($"expected {expected}, found {JsonFault.Describe(_reader.TokenType)}");
}
