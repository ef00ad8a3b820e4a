using System.Text;
using System.Text.Json;
using CardanoBI.Client.Json;

namespace CardanoBI.Client.Runtime;

public ref partial struct JsonReader
{
    public string ReadString()
    {
        if (NextToken() != JsonTokenType.String) ThrowUnexpected("a string");
        return CurrentString();
    }

    public string? ReadStringOrNull()
    {
        if (NextIsNull()) return null;
        return ReadString();
    }

    public bool ReadBoolean()
    {
        JsonTokenType token = NextToken();
        if (token is not (JsonTokenType.True or JsonTokenType.False)) ThrowUnexpected("a boolean");
        return token == JsonTokenType.True;
    }

    public bool? ReadBooleanOrNull()
    {
        if (NextIsNull()) return null;
        return ReadBoolean();
    }

    public byte[] ReadBytes()
    {
        if (NextToken() != JsonTokenType.String) ThrowUnexpected("a base64 string");
        if (!_reader.ValueIsEscaped && Base64Text.TryDecode(_reader.ValueSpan, out byte[]? bytes)) return bytes;
        try
        {
            if (_reader.TryGetBytesFromBase64(out bytes)) return bytes;
        }
        catch (InvalidOperationException)
        {
            // An escape in it is half a surrogate pair: no base64 either.
        }

        throw Fault("expected a base64 string, found another string");
    }

    public byte[]? ReadBytesOrNull()
    {
        if (NextIsNull()) return null;
        return ReadBytes();
    }

    public DateTimeOffset ReadDateTimeOffset()
    {
        if (NextToken() != JsonTokenType.String) ThrowUnexpected("a date and time");
        ReadOnlySpan<byte> text = _reader.ValueIsEscaped ? Encoding.UTF8.GetBytes(CurrentString()) : _reader.ValueSpan;
        return TimeText.TryParse(text, out DateTimeOffset time) ? time : throw Fault("expected a date and time, found another string");
    }

    public DateTimeOffset? ReadDateTimeOffsetOrNull()
    {
        if (NextIsNull()) return null;
        return ReadDateTimeOffset();
    }

    private readonly string CurrentString()
    {
        // The whole answer is known to be valid UTF-8, so only an escape can still be half a surrogate pair.
        // Most texts are ASCII, and those need no decoding: to know it and to widen it is faster than to decode.
        ReadOnlySpan<byte> text = _reader.ValueSpan;
        if (!_reader.ValueIsEscaped)
            return _isAscii || Ascii.IsValid(text) ? Encoding.Latin1.GetString(text) : Encoding.UTF8.GetString(text);
        try
        {
            return _reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw Fault("expected a string, found one with half a surrogate pair in it");
        }
    }

    /// <summary>Looks at the next token. Null is taken; anything else is left for the Read… method that follows.</summary>
    private bool NextIsNull()
    {
        if (NextToken() == JsonTokenType.Null) return true;
        _isAtValue = true;
        return false;
    }
}
