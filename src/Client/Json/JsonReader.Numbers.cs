using System.Text.Json;
using CardanoBI.Client.Json;

namespace CardanoBI.Client.Runtime;

public ref partial struct JsonReader
{
    public int ReadInt32()
    {
        const string Expected = "a whole number of 32 bits";
        ReadOnlySpan<byte> rest = BeginValue();
        if (PlainNumber.TryTakeInt32(ref rest, out int value) && TryEndNumber(rest)) return value;
        Utf8JsonReader token = TakeNumber(Expected);
        return token.TryGetInt32(out value) ? value : throw NumberFault(token, Expected);
    }

    public int? ReadInt32OrNull()
    {
        if (NextIsNull()) return null;
        return ReadInt32();
    }

    public long ReadInt64()
    {
        const string Expected = "a whole number of 64 bits";
        ReadOnlySpan<byte> rest = BeginValue();
        if (PlainNumber.TryTakeInt64(ref rest, out long value) && TryEndNumber(rest)) return value;
        Utf8JsonReader token = TakeNumber(Expected);
        return token.TryGetInt64(out value) ? value : throw NumberFault(token, Expected);
    }

    public long? ReadInt64OrNull()
    {
        if (NextIsNull()) return null;
        return ReadInt64();
    }

    public ulong ReadUInt64()
    {
        const string Expected = "a whole number of 64 bits, not negative";
        ReadOnlySpan<byte> rest = BeginValue();
        if (PlainNumber.TryTakeUInt64(ref rest, out ulong value) && TryEndNumber(rest)) return value;
        Utf8JsonReader token = TakeNumber(Expected);
        return token.TryGetUInt64(out value) ? value : throw NumberFault(token, Expected);
    }

    public ulong? ReadUInt64OrNull()
    {
        if (NextIsNull()) return null;
        return ReadUInt64();
    }

    public decimal ReadDecimal()
    {
        const string Expected = "a number that a decimal holds exactly";
        ReadOnlySpan<byte> rest = BeginValue();
        if (PlainNumber.TryTakeDecimal(ref rest, out decimal value) && TryEndNumber(rest)) return value;
        Utf8JsonReader token = TakeNumber(Expected);
        return DecimalText.TryParseExactly(token.ValueSpan, out value) ? value : throw NumberFault(token, Expected);
    }

    public decimal? ReadDecimalOrNull()
    {
        if (NextIsNull()) return null;
        return ReadDecimal();
    }

    public double ReadDouble()
    {
        const string Expected = "a number within a double's range";
        ReadOnlySpan<byte> rest = BeginValue();
        if (PlainNumber.TryTakeDouble(ref rest, out double value) && TryEndNumber(rest)) return value;
        Utf8JsonReader token = TakeNumber(Expected);
        return token.TryGetDouble(out value) && double.IsFinite(value) ? value : throw NumberFault(token, Expected);
    }

    public double? ReadDoubleOrNull()
    {
        if (NextIsNull()) return null;
        return ReadDouble();
    }

    /// <summary>Only where nothing of the number follows: no point, no exponent, no nineteenth digit.</summary>
    private bool TryEndNumber(ReadOnlySpan<byte> rest)
    {
        if (!rest.IsEmpty && rest[0] is not ((byte)',' or (byte)'}' or (byte)']' or <= (byte)' ')) return false;
        _rest = rest;
        return true;
    }

    private Utf8JsonReader TakeNumber(string expected)
    {
        Utf8JsonReader token = TakeToken(BeginValue());
        return token.TokenType == JsonTokenType.Number ? token : throw Unexpected(expected, token.TokenType);
    }

    private readonly Exception NumberFault(Utf8JsonReader token, string expected)
    {
        string found = token.ValueSpan.IndexOfAny("eE"u8) >= 0 ? "one with an exponent"
            : token.ValueSpan.Contains((byte)'.') ? "one with a fraction"
            : "one out of range";
        return Fault($"expected {expected}, found {found}");
    }
}
