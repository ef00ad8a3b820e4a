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

    // The bytes in front of _json (a byte order mark), so that offsets are those of the whole answer.
    private readonly int _start;

    private Utf8JsonReader _reader;

    // A list has to look at a token to know whether it ends there. Set: that token is the next value's first one, not read by it yet.
    private bool _isAtValue;

    // Then every string is, and needs no look at its characters.
    private readonly bool _isAscii;

    private JsonReader(ReadOnlySpan<byte> utf8Json, int start, int depth = 0, bool isAscii = false)
    {
        _json = utf8Json;
        _start = start;
        _isAscii = isAscii;
        _reader = new Utf8JsonReader(utf8Json, new JsonReaderOptions { MaxDepth = MaximumDepth - depth });
        _isAtValue = false;
    }

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Reads a whole answer.</summary>
    /// <typeparam name="T">What it becomes.</typeparam>
    /// <param name="utf8Json">The answer's bytes; a byte order mark in front is tolerated, nothing after the value is.</param>
    /// <param name="read">Reads the value.</param>
    /// <param name="tryRead">Reads the value where it stands exactly as documented; tried first, and has no other meaning than <paramref name="read"/>.</param>
    /// <returns>What <paramref name="read"/> made of the value.</returns>
    /// <exception cref="CardanoBIResponseException">The bytes are no JSON, or not what <paramref name="read"/> expects.</exception>
    public static T ReadDocument<T>(ReadOnlySpan<byte> utf8Json, ReadValue<T> read, TryReadValue<T>? tryRead = null)
    {
        ArgumentNullException.ThrowIfNull(read);
        int skipped = utf8Json.StartsWith(ByteOrderMark) ? ByteOrderMark.Length : 0;
        ReadOnlySpan<byte> json = utf8Json[skipped..];
        bool isKnownUtf8 = false;
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

    /// <summary>Enters an object.</summary>
    /// <exception cref="CardanoBIResponseException">The value is no object.</exception>
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

    /// <summary>Goes on to the next member of the object, and finds it among the documented ones.</summary>
    /// <param name="names">The documented members.</param>
    /// <param name="member">Before the first member -1; then the member's place in <paramref name="names"/>, or their number where it is none of them.</param>
    /// <returns>True: its value comes next. False: the object has ended.</returns>
    public bool ReadMember(MemberNames names, ref int member)
    {
        if (!ReadMember()) return false;
        // An escaped name that is no text at all (half a surrogate pair) is none of the documented ones.
        member = _reader.ValueIsEscaped ? EscapedMember(names) : names.IndexOf(_reader.ValueSpan, member);
        return true;
    }

    /// <summary>Goes on to the next member of the object.</summary>
    /// <returns>True: its name is known, its value comes next. False: the object has ended.</returns>
    public bool ReadMember()
    {
        _reader.Read();
        return _reader.TokenType == JsonTokenType.PropertyName;
    }

    /// <summary>Whether the member's name is this one, however it is escaped in the answer.</summary>
    /// <param name="utf8Name">The name as UTF-8.</param>
    /// <returns>True if it is; false also where the name on the wire is no text at all (half a surrogate pair).</returns>
    public readonly bool MemberIs(ReadOnlySpan<byte> utf8Name)
        => _reader.ValueIsEscaped ? EscapedMemberIs(utf8Name) : _reader.ValueSpan.SequenceEqual(utf8Name);

    /// <summary>Passes over a value of any kind.</summary>
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
    private readonly void ThrowUnexpected(string expected) => throw Fault($"expected {expected}, found {JsonFault.Describe(_reader.TokenType)}");
}
