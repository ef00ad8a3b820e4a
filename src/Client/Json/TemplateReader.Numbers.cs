using System.Buffers.Binary;
using System.Buffers.Text;
using CardanoBI.Client.Json;

namespace CardanoBI.Client.Runtime;

public ref partial struct TemplateReader
{
    /// <summary>That many digits fit a long and a decimal, whatever they are.</summary>
    private const int SafeDigits = 18;

    public bool TryReadInt32(out int value)
    {
        bool isRead = TryReadInt64(out long read);
        value = (int)read;
        return isRead && value == read;
    }

    public bool TryReadInt32OrNull(out int? value)
    {
        value = null;
        if (TakeLiteral("null"u8)) return true;
        bool isRead = TryReadInt32(out int read);
        value = read;
        return isRead;
    }

    public bool TryReadInt64(out long value)
    {
        // Most are short. A point or an exponent behind them is not what the template expects next.
        ReadOnlySpan<byte> rest = _rest;
        if (rest.Length >= 8)
        {
            int count = EightDigits.Read(BinaryPrimitives.ReadUInt64LittleEndian(rest), out uint digits);
            if (count is > 0 and < 8 && (count == 1 || rest[0] != '0'))
            {
                value = digits;
                _rest = rest[count..];
                return true;
            }
        }

        if (!TryTakeDigits(out value, out int scale, out bool isNegative) || scale != 0) return false;
        if (isNegative) value = -value;
        return true;
    }

    public bool TryReadInt64OrNull(out long? value)
    {
        value = null;
        if (TakeLiteral("null"u8)) return true;
        bool isRead = TryReadInt64(out long read);
        value = read;
        return isRead;
    }

    public bool TryReadUInt64(out ulong value)
    {
        bool isRead = TryReadInt64(out long read);
        value = (ulong)read;
        return isRead && read >= 0;
    }

    public bool TryReadUInt64OrNull(out ulong? value)
    {
        value = null;
        if (TakeLiteral("null"u8)) return true;
        bool isRead = TryReadUInt64(out ulong read);
        value = read;
        return isRead;
    }

    public bool TryReadDecimal(out decimal value)
    {
        value = 0;
        // A negative zero has a sign to keep; that is the general reader's to know.
        if (!TryTakeDigits(out long digits, out int scale, out bool isNegative) || (isNegative && digits == 0)) return false;
        value = new decimal((int)digits, (int)(digits >> 32), 0, isNegative, (byte)scale);
        return true;
    }

    public bool TryReadDecimalOrNull(out decimal? value)
    {
        value = null;
        if (TakeLiteral("null"u8)) return true;
        bool isRead = TryReadDecimal(out decimal read);
        value = read;
        return isRead;
    }

    public bool TryReadDouble(out double value)
    {
        value = 0;
        ReadOnlySpan<byte> start = _rest;
        if (!TryTakeDigits(out _, out _, out _)) return false;
        if (!_rest.IsEmpty && _rest[0] is (byte)'e' or (byte)'E' && !TryTakeExponent()) return false;
        ReadOnlySpan<byte> number = start[..^_rest.Length];
        return Utf8Parser.TryParse(number, out value, out int length) && length == number.Length && double.IsFinite(value);
    }

    public bool TryReadDoubleOrNull(out double? value)
    {
        value = null;
        if (TakeLiteral("null"u8)) return true;
        bool isRead = TryReadDouble(out double read);
        value = read;
        return isRead;
    }

    /// <summary>
    /// Takes <c>-?int(.frac)?</c> as JSON's grammar has it. What follows, an
    /// exponent perhaps, is what the template's next text will not be.
    /// </summary>
    private bool TryTakeDigits(out long digits, out int scale, out bool isNegative)
    {
        ReadOnlySpan<byte> rest = _rest;
        digits = 0;
        scale = 0;
        isNegative = !rest.IsEmpty && rest[0] == '-';
        if (isNegative) rest = rest[1..];
        int whole = AppendDigits(rest, ref digits, SafeDigits);
        if (whole is 0 or > SafeDigits || (whole > 1 && rest[0] == '0')) return false;
        rest = rest[whole..];
        if (!rest.IsEmpty && rest[0] == '.')
        {
            scale = AppendDigits(rest[1..], ref digits, SafeDigits - whole);
            if (scale == 0 || whole + scale > SafeDigits) return false;
            rest = rest[(scale + 1)..];
        }

        _rest = rest;
        return true;
    }

    /// <summary>
    /// Appends the digits that stand first, and counts them; more than <paramref name="most"/> are counted as more than that.
    /// </summary>
    private static int AppendDigits(ReadOnlySpan<byte> text, ref long digits, int most)
    {
        int count = 0;
        while (count + 8 <= text.Length)
        {
            int found = EightDigits.Read(BinaryPrimitives.ReadUInt64LittleEndian(text[count..]), out uint value);
            count += found;
            if (count > most) return count;
            digits = (digits * EightDigits.PowerOfTen(found)) + value;
            if (found < 8) return count;
        }

        // The last bytes of the answer.
        for (; (uint)count < (uint)text.Length && (uint)(text[count] - '0') <= 9; count++)
        {
            if (count == most) return most + 1;
            digits = (digits * 10) + text[count] - '0';
        }

        return count;
    }

    private bool TryTakeExponent()
    {
        ReadOnlySpan<byte> rest = _rest[1..];
        int sign = !rest.IsEmpty && rest[0] is (byte)'+' or (byte)'-' ? 1 : 0;
        int length = rest[sign..].IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        if (length < 0) length = rest.Length - sign;
        _rest = rest[(sign + length)..];
        return length > 0;
    }
}
