using System.Buffers.Binary;
using System.Text.Json;
using CardanoBI.Client.Json;

namespace CardanoBI.Client.Runtime;

public ref partial struct JsonReader
{
    /// <summary>Reads a whole number, written as one: <c>1.0</c> and <c>1e3</c> are refused.</summary>
    /// <returns>The number.</returns>
    /// <exception cref="CardanoBIResponseException">The value is null, no whole number, or does not fit.</exception>
    public int ReadInt32()
    {
        const string Expected = "a whole number of 32 bits";
        if (NextToken() != JsonTokenType.Number) ThrowUnexpected(Expected);
        if (IsShortDigits(out uint digits)) return (int)digits;
        return _reader.TryGetInt32(out int value) ? value : throw NumberFault(Expected);
    }

    /// <summary>Reads a whole number, or null; see <see cref="ReadInt32"/>.</summary>
    /// <returns>The number, or null.</returns>
    /// <exception cref="CardanoBIResponseException">The value is neither, or does not fit.</exception>
    public int? ReadInt32OrNull()
    {
        if (NextIsNull()) return null;
        return ReadInt32();
    }

    /// <summary>Reads a whole number, written as one: <c>1.0</c> and <c>1e3</c> are refused.</summary>
    /// <returns>The number.</returns>
    /// <exception cref="CardanoBIResponseException">The value is null, no whole number, or does not fit.</exception>
    public long ReadInt64()
    {
        const string Expected = "a whole number of 64 bits";
        if (NextToken() != JsonTokenType.Number) ThrowUnexpected(Expected);
        if (IsShortDigits(out uint digits)) return digits;
        return _reader.TryGetInt64(out long value) ? value : throw NumberFault(Expected);
    }

    /// <summary>Reads a whole number, or null; see <see cref="ReadInt64"/>.</summary>
    /// <returns>The number, or null.</returns>
    /// <exception cref="CardanoBIResponseException">The value is neither, or does not fit.</exception>
    public long? ReadInt64OrNull()
    {
        if (NextIsNull()) return null;
        return ReadInt64();
    }

    /// <summary>Reads a whole number that is not negative, written as one: <c>1.0</c> and <c>1e3</c> are refused.</summary>
    /// <returns>The number.</returns>
    /// <exception cref="CardanoBIResponseException">The value is null, no whole number, or does not fit.</exception>
    public ulong ReadUInt64()
    {
        const string Expected = "a whole number of 64 bits, not negative";
        if (NextToken() != JsonTokenType.Number) ThrowUnexpected(Expected);
        if (IsShortDigits(out uint digits)) return digits;
        if (_reader.TryGetUInt64(out ulong value)) return value;
        return _reader.ValueSpan.SequenceEqual("-0"u8) ? 0UL : throw NumberFault(Expected);
    }

    /// <summary>Reads a whole number that is not negative, or null; see <see cref="ReadUInt64"/>.</summary>
    /// <returns>The number, or null.</returns>
    /// <exception cref="CardanoBIResponseException">The value is neither, or does not fit.</exception>
    public ulong? ReadUInt64OrNull()
    {
        if (NextIsNull()) return null;
        return ReadUInt64();
    }

    /// <summary>Reads a number exactly: at most 28 places, and digits that fit 96 bits.</summary>
    /// <returns>The number.</returns>
    /// <exception cref="CardanoBIResponseException">The value is null, no number, or would have to be rounded.</exception>
    public decimal ReadDecimal()
    {
        const string Expected = "a number that a decimal holds exactly";
        if (NextToken() != JsonTokenType.Number) ThrowUnexpected(Expected);
        return DecimalText.TryParseExactly(_reader.ValueSpan, out decimal value) ? value : throw NumberFault(Expected);
    }

    /// <summary>Reads a number exactly, or null; see <see cref="ReadDecimal"/>.</summary>
    /// <returns>The number, or null.</returns>
    /// <exception cref="CardanoBIResponseException">The value is neither, or would have to be rounded.</exception>
    public decimal? ReadDecimalOrNull()
    {
        if (NextIsNull()) return null;
        return ReadDecimal();
    }

    /// <summary>Reads a number as the nearest double.</summary>
    /// <returns>The number; finite.</returns>
    /// <exception cref="CardanoBIResponseException">The value is null, no number, or beyond the range of a double.</exception>
    public double ReadDouble()
    {
        const string Expected = "a number within a double's range";
        if (NextToken() != JsonTokenType.Number) ThrowUnexpected(Expected);
        return _reader.TryGetDouble(out double value) && double.IsFinite(value) ? value : throw NumberFault(Expected);
    }

    /// <summary>Reads a number as the nearest double, or null.</summary>
    /// <returns>The number, or null.</returns>
    /// <exception cref="CardanoBIResponseException">The value is neither, or beyond the range of a double.</exception>
    public double? ReadDoubleOrNull()
    {
        if (NextIsNull()) return null;
        return ReadDouble();
    }

    // Whether the number just read is nothing but one to eight digits, which is what most are.
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
