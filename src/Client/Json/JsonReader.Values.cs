using System.Text;
using CardanoBI.Client.Json;

namespace CardanoBI.Client.Runtime;

public ref partial struct JsonReader
{
    public string ReadString()
    {
        ReadOnlySpan<byte> rest = BeginValue();
        int length = PlainText.ReadQuoted(rest, out ReadOnlySpan<byte> text);
        if (length == 0) return TakeString("a string");
        _rest = rest[length..];
        // Plain ASCII, so each byte is a character.
        return Encoding.Latin1.GetString(text);
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
        if (!isTrue && !rest.StartsWith("false"u8)) throw Unexpected("a boolean", rest);
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
        int length = PlainText.ReadQuoted(rest, out ReadOnlySpan<byte> text);
        if (length == 0 || !Base64Text.TryDecode(text, out byte[]? bytes)) return TakeBase64();
        _rest = rest[length..];
        return bytes;
    }

    public byte[]? ReadBytesOrNull()
    {
        if (NextIsNull()) return null;
        return ReadBytes();
    }

    public DateTimeOffset ReadDateTimeOffset()
    {
        ReadOnlySpan<byte> rest = BeginValue();
        int length = PlainText.ReadQuoted(rest, out ReadOnlySpan<byte> text);
        if (length > 0 && TimeText.TryParse(text, out DateTimeOffset time))
        {
            _rest = rest[length..];
            return time;
        }

        if (TimeText.TryParse(Encoding.UTF8.GetBytes(TakeString("a date and time")), out time)) return time;
        throw Fault("expected a date and time, found another string");
    }

    public DateTimeOffset? ReadDateTimeOffsetOrNull()
    {
        if (NextIsNull()) return null;
        return ReadDateTimeOffset();
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
