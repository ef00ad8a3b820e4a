using System.Buffers.Text;
using CardanoBI.Client.Json;

namespace CardanoBI.Client.Runtime;

public ref partial struct JsonReader
{
    public int ReadInt32()
    {
        const string Expected = "a whole number of 32 bits";
        ReadOnlySpan<byte> rest = BeginValue();
        if (TryTakeNumber(rest, PlainNumber.ReadInt32(rest, out int value))) return value;
        ReadOnlySpan<byte> number = TakeNumber(Expected);
        if (Utf8Parser.TryParse(number, out value, out int length) && length == number.Length) return value;
        throw NumberFault(number, Expected);
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
        if (TryTakeNumber(rest, PlainNumber.ReadInt64(rest, out long value))) return value;
        ReadOnlySpan<byte> number = TakeNumber(Expected);
        if (Utf8Parser.TryParse(number, out value, out int length) && length == number.Length) return value;
        throw NumberFault(number, Expected);
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
        if (TryTakeNumber(rest, PlainNumber.ReadUInt64(rest, out ulong value))) return value;
        ReadOnlySpan<byte> number = TakeNumber(Expected);
        if (Utf8Parser.TryParse(number, out value, out int length) && length == number.Length) return value;
        throw NumberFault(number, Expected);
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
        if (TryTakeNumber(rest, PlainNumber.ReadDecimal(rest, out decimal value))) return value;
        ReadOnlySpan<byte> number = TakeNumber(Expected);
        return DecimalText.TryParseExactly(number, out value) ? value : throw NumberFault(number, Expected);
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
        if (TryTakeNumber(rest, PlainNumber.ReadDouble(rest, out double value))) return value;
        ReadOnlySpan<byte> number = TakeNumber(Expected);
        if (Utf8Parser.TryParse(number, out value, out int length) && length == number.Length && double.IsFinite(value)) return value;
        throw NumberFault(number, Expected);
    }

    public double? ReadDoubleOrNull()
    {
        if (NextIsNull()) return null;
        return ReadDouble();
    }

    /// <summary>Only where nothing of the number follows: no point, no exponent, no nineteenth digit.</summary>
    private bool TryTakeNumber(ReadOnlySpan<byte> rest, int length)
    {
        if (length == 0) return false;
        rest = rest[length..];
        if (!rest.IsEmpty && rest[0] is not ((byte)',' or (byte)'}' or (byte)']' or <= (byte)' ')) return false;
        _rest = rest;
        return true;
    }

    private readonly Exception NumberFault(ReadOnlySpan<byte> number, string expected)
    {
        string found = number.IndexOfAny("eE"u8) >= 0 ? "one with an exponent"
            : number.Contains((byte)'.') ? "one with a fraction"
            : "one out of range";
        return Fault($"expected {expected}, found {found}");
    }
}
