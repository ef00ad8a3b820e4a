using System.Text;
using System.Text.Json;
using CardanoBI.Client.Json;

namespace CardanoBI.Client.Runtime;

public ref partial struct JsonReader
{
    public string ReadString()
    {
        ReadOnlySpan<byte> rest = BeginValue();
        if (PlainText.TryTake(ref rest, out ReadOnlySpan<byte> text))
        {
            _rest = rest;
            // Plain ASCII, so each byte is a character.
            return Encoding.Latin1.GetString(text);
        }

        return StringOf(TakeString(rest, "a string"));
    }

    public string? ReadStringOrNull()
    {
        if (NextIsNull()) return null;
        return ReadString();
    }

    public bool ReadBoolean()
    {
        ReadOnlySpan<byte> rest = BeginValue();
        bool isTrue = rest.StartsWith("true"u8);
        if (!isTrue && !rest.StartsWith("false"u8)) throw Unexpected("a boolean", TokenOf(rest).TokenType);
        _rest = rest[(isTrue ? "true"u8.Length : "false"u8.Length)..];
        return isTrue;
    }

    public bool? ReadBooleanOrNull()
    {
        if (NextIsNull()) return null;
        return ReadBoolean();
    }

    public byte[] ReadBytes()
    {
        ReadOnlySpan<byte> rest = BeginValue();
        if (PlainText.TryTake(ref rest, out ReadOnlySpan<byte> text) && Base64Text.TryDecode(text, out byte[]? bytes))
        {
            _rest = rest;
            return bytes;
        }

        Utf8JsonReader token = TakeString(BeginValue(), "a base64 string");
        try
        {
            if (token.TryGetBytesFromBase64(out bytes)) return bytes;
        }
        catch (InvalidOperationException)
        {
            // An escape in it is half a surrogate pair: not base64 either.
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
        ReadOnlySpan<byte> rest = BeginValue();
        if (PlainText.TryTake(ref rest, out ReadOnlySpan<byte> text) && TimeText.TryParse(text, out DateTimeOffset time))
        {
            _rest = rest;
            return time;
        }

        string written = StringOf(TakeString(BeginValue(), "a date and time"));
        if (TimeText.TryParse(Encoding.UTF8.GetBytes(written), out time)) return time;
        throw Fault("expected a date and time, found another string");
    }

    public DateTimeOffset? ReadDateTimeOffsetOrNull()
    {
        if (NextIsNull()) return null;
        return ReadDateTimeOffset();
    }

    private Utf8JsonReader TakeString(ReadOnlySpan<byte> value, string expected)
    {
        Utf8JsonReader token = TakeToken(value);
        return token.TokenType == JsonTokenType.String ? token : throw Unexpected(expected, token.TokenType);
    }

    private readonly string StringOf(Utf8JsonReader token)
    {
        try
        {
            return token.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // The whole response is known to be valid UTF-8, so only an escape can be one.
            throw Fault("expected a string, found one with half a surrogate pair in it");
        }
    }

    /// <summary>Takes a null; anything else is left for the Read… method that follows.</summary>
    private bool NextIsNull()
    {
        ReadOnlySpan<byte> rest = BeginValue();
        bool isNull = rest.StartsWith("null"u8);
        _rest = isNull ? rest["null"u8.Length..] : rest;
        return isNull;
    }
}
