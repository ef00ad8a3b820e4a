using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using CardanoBI.Client.Json;

namespace CardanoBI.Client.Runtime;

public ref partial struct TemplateReader
{
    public bool TryReadString([NotNullWhen(true)] out string? value)
    {
        if (TryTake(_rest, PlainText.ReadQuoted(_rest, out ReadOnlySpan<byte> text)))
        {
            // Plain ASCII, so each byte is a character.
            value = Encoding.Latin1.GetString(text);
            return true;
        }

        value = null;
        if (!_rest.StartsWith("\""u8)) return false;
        if (EscapedString.TryRead(_rest[1..], ref _characters, out value, out int length))
        {
            _rest = _rest[(1 + length)..];
            return true;
        }

        // One of another script, most likely: no reason to give up the whole row.
        return TryReadOtherwise(JsonReader.String, out value);
    }

    public bool TryReadStringOrNull(out string? value)
    {
        value = null;
        return Expect("null"u8) || TryReadString(out value);
    }

    public bool TryReadBoolean(out bool value)
    {
        value = Expect("true"u8);
        return value || Expect("false"u8);
    }

    public bool TryReadBooleanOrNull(out bool? value)
    {
        value = null;
        if (Expect("null"u8)) return true;
        bool isRead = TryReadBoolean(out bool read);
        value = read;
        return isRead;
    }

    public bool TryReadBytes([NotNullWhen(true)] out byte[]? value)
    {
        value = null;
        return TryTake(_rest, PlainText.ReadQuoted(_rest, out ReadOnlySpan<byte> text)) && Base64Text.TryDecode(text, out value);
    }

    public bool TryReadBytesOrNull(out byte[]? value)
    {
        value = null;
        return Expect("null"u8) || TryReadBytes(out value);
    }

    public bool TryReadDateTimeOffset(out DateTimeOffset value)
    {
        value = default;
        return TryTake(_rest, PlainText.ReadQuoted(_rest, out ReadOnlySpan<byte> text)) && TimeText.TryParse(text, out value);
    }

    public bool TryReadDateTimeOffsetOrNull(out DateTimeOffset? value)
    {
        value = null;
        if (Expect("null"u8)) return true;
        bool isRead = TryReadDateTimeOffset(out DateTimeOffset read);
        value = read;
        return isRead;
    }

    public bool TryReadJsonElement(out JsonElement value)
    {
        value = default;
        return !_rest.StartsWith("null"u8) && TryReadOtherwise(JsonReader.JsonElement, out value);
    }

    public bool TryReadJsonElementOrNull(out JsonElement? value) => TryReadOtherwise(JsonReader.JsonElementOrNull, out value);
}
