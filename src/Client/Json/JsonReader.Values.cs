using System.Text;
using System.Text.Json;
using CardanoBI.Client.Json;

namespace CardanoBI.Client.Runtime;

public ref partial struct JsonReader
{
    /// <summary>Reads a string.</summary>
    /// <returns>The text, unescaped.</returns>
    /// <exception cref="CardanoBIResponseException">The value is null or no string.</exception>
    public string ReadString()
    {
        if (NextToken() != JsonTokenType.String) ThrowUnexpected("a string");
        return CurrentString();
    }

    /// <summary>Reads a string or null.</summary>
    /// <returns>The text, unescaped, or null.</returns>
    /// <exception cref="CardanoBIResponseException">The value is neither.</exception>
    public string? ReadStringOrNull()
    {
        if (NextIsNull()) return null;
        return ReadString();
    }

    /// <summary>Reads <c>true</c> or <c>false</c>.</summary>
    /// <returns>The value.</returns>
    /// <exception cref="CardanoBIResponseException">The value is null or no boolean.</exception>
    public bool ReadBoolean()
    {
        JsonTokenType token = NextToken();
        if (token is not (JsonTokenType.True or JsonTokenType.False)) ThrowUnexpected("a boolean");
        return token == JsonTokenType.True;
    }

    /// <summary>Reads <c>true</c>, <c>false</c> or null.</summary>
    /// <returns>The value.</returns>
    /// <exception cref="CardanoBIResponseException">The value is none of them.</exception>
    public bool? ReadBooleanOrNull()
    {
        if (NextIsNull()) return null;
        return ReadBoolean();
    }

    /// <summary>Reads bytes written as padded standard base64.</summary>
    /// <returns>The bytes.</returns>
    /// <exception cref="CardanoBIResponseException">The value is null, no string, or no base64.</exception>
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

    /// <summary>Reads bytes written as padded standard base64, or null.</summary>
    /// <returns>The bytes, or null.</returns>
    /// <exception cref="CardanoBIResponseException">The value is neither.</exception>
    public byte[]? ReadBytesOrNull()
    {
        if (NextIsNull()) return null;
        return ReadBytes();
    }

    /// <summary>Reads a date and time: <c>2024-07-11T15:02:18</c>, up to 7 digits of a second's fraction, then <c>Z</c>, an offset, or nothing, which is UTC.</summary>
    /// <returns>The instant, with the offset that was written.</returns>
    /// <exception cref="CardanoBIResponseException">The value is null, no string, or no such time.</exception>
    public DateTimeOffset ReadDateTimeOffset()
    {
        if (NextToken() != JsonTokenType.String) ThrowUnexpected("a date and time");
        ReadOnlySpan<byte> text = _reader.ValueIsEscaped ? Encoding.UTF8.GetBytes(CurrentString()) : _reader.ValueSpan;
        return TimeText.TryParse(text, out DateTimeOffset time) ? time : throw Fault("expected a date and time, found another string");
    }

    /// <summary>Reads a date and time, or null; see <see cref="ReadDateTimeOffset"/>.</summary>
    /// <returns>The instant, or null.</returns>
    /// <exception cref="CardanoBIResponseException">The value is neither.</exception>
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
        if (!_reader.ValueIsEscaped) return _isAscii || Ascii.IsValid(text) ? Encoding.Latin1.GetString(text) : Encoding.UTF8.GetString(text);
        try
        {
            return _reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw Fault("expected a string, found one with half a surrogate pair in it");
        }
    }

    // Looks at the next token. Null is taken; anything else is left for the Read… method that follows.
    private bool NextIsNull()
    {
        if (NextToken() == JsonTokenType.Null) return true;
        _isAtValue = true;
        return false;
    }
}
