using System.Buffers.Binary;
using System.Text.Json;
using CardanoBI.Client.Json;

namespace CardanoBI.Client.Runtime;

public ref partial struct JsonReader
{
    public int ReadInt32()
    {
        const string Expected = "a whole number of 32 bits";
        if (NextToken() != JsonTokenType.Number) ThrowUnexpected(Expected);
        if (IsShortDigits(out uint digits)) return (int)digits;
        return _reader.TryGetInt32(out int value) ? value : throw NumberFault(Expected);
    }

    public int? ReadInt32OrNull()
    {
        if (NextIsNull()) return null;
        return ReadInt32();
    }

    public long ReadInt64()
    {
        const string Expected = "a whole number of 64 bits";
        if (NextToken() != JsonTokenType.Number) ThrowUnexpected(Expected);
        if (IsShortDigits(out uint digits)) return digits;
        return _reader.TryGetInt64(out long value) ? value : throw NumberFault(Expected);
    }

    public long? ReadInt64OrNull()
    {
        if (NextIsNull()) return null;
        return ReadInt64();
    }

    public ulong ReadUInt64()
    {
        const string Expected = "a whole number of 64 bits, not negative";
        if (NextToken() != JsonTokenType.Number) ThrowUnexpected(Expected);
        if (IsShortDigits(out uint digits)) return digits;
        if (_reader.TryGetUInt64(out ulong value)) return value;
        return _reader.ValueSpan.SequenceEqual("-0"u8) ? 0UL : throw NumberFault(Expected);
    }

    public ulong? ReadUInt64OrNull()
    {
        if (NextIsNull()) return null;
        return ReadUInt64();
    }

    public decimal ReadDecimal()
    {
        const string Expected = "a number that a decimal holds exactly";
        if (NextToken() != JsonTokenType.Number) ThrowUnexpected(Expected);
        return DecimalText.TryParseExactly(_reader.ValueSpan, out decimal value) ? value : throw NumberFault(Expected);
    }

    public decimal? ReadDecimalOrNull()
    {
        if (NextIsNull()) return null;
        return ReadDecimal();
    }

    public double ReadDouble()
    {
        const string Expected = "a number within a double's range";
        if (NextToken() != JsonTokenType.Number) ThrowUnexpected(Expected);
        return _reader.TryGetDouble(out double value) && double.IsFinite(value) ? value : throw NumberFault(Expected);
    }

    public double? ReadDoubleOrNull()
    {
        if (NextIsNull()) return null;
        return ReadDouble();
    }

    /// <summary>Whether the number just read is nothing but one to eight digits, which is what most are.</summary>
    private readonly bool IsShortDigits(out uint digits)
    {
        digits = 0;
        ReadOnlySpan<byte> text = _json[(int)_reader.TokenStartIndex..];
        return text.Length >= 8 && EightDigits.Read(BinaryPrimitives.ReadUInt64LittleEndian(text), out digits) == _reader.ValueSpan.Length;
    }

    private readonly Exception NumberFault(string expected)
    {
        string found = _reader.ValueSpan.IndexOfAny("eE"u8) >= 0 ? "one with an exponent"
            : _reader.ValueSpan.Contains((byte)'.') ? "one with a fraction"
            : "one out of range";
        return Fault($"expected {expected}, found {found}");
    }
}
