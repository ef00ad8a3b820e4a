using System.Buffers.Binary;
using System.Buffers.Text;

namespace CardanoBI.Client.Json;

/// <summary>
/// Takes the numbers that stand first in a text, as JSON's grammar has them, of up to 18 digits. What follows may belong to the number
/// as well (a point, an exponent): the caller looks at it.
/// </summary>
internal static class PlainNumber
{
    /// <summary>That many digits fit a long and a decimal, whatever they are.</summary>
    private const int SafeDigits = 18;

    public static bool TryTakeInt32(ref ReadOnlySpan<byte> rest, out int value)
    {
        bool isTaken = TryTakeInt64(ref rest, out long whole);
        value = (int)whole;
        return isTaken && value == whole;
    }

    public static bool TryTakeInt64(ref ReadOnlySpan<byte> rest, out long value)
    {
        // Most are short.
        if (rest.Length >= 8)
        {
            int count = EightDigits.Read(BinaryPrimitives.ReadUInt64LittleEndian(rest), out uint digits);
            if (count is > 0 and < 8 && (count == 1 || rest[0] != '0'))
            {
                value = digits;
                rest = rest[count..];
                return true;
            }
        }

        if (!TryTakeDigits(ref rest, out value, out int scale, out bool isNegative) || scale != 0) return false;
        if (isNegative) value = -value;
        return true;
    }

    public static bool TryTakeUInt64(ref ReadOnlySpan<byte> rest, out ulong value)
    {
        bool isTaken = TryTakeInt64(ref rest, out long whole);
        value = (ulong)whole;
        return isTaken && whole >= 0;
    }

    public static bool TryTakeDecimal(ref ReadOnlySpan<byte> rest, out decimal value)
    {
        value = 0;
        // A negative zero has a sign to keep.
        if (!TryTakeDigits(ref rest, out long digits, out int scale, out bool isNegative) || (isNegative && digits == 0)) return false;
        value = new decimal((int)digits, (int)(digits >> 32), 0, isNegative, (byte)scale);
        return true;
    }

    public static bool TryTakeDouble(ref ReadOnlySpan<byte> rest, out double value)
    {
        value = 0;
        ReadOnlySpan<byte> start = rest;
        if (!TryTakeDigits(ref rest, out _, out _, out _)) return false;
        if (!rest.IsEmpty && rest[0] is (byte)'e' or (byte)'E' && !TryTakeExponent(ref rest)) return false;
        ReadOnlySpan<byte> number = start[..^rest.Length];
        return Utf8Parser.TryParse(number, out value, out int length) && length == number.Length && double.IsFinite(value);
    }

    /// <summary>Takes <c>-?int(.frac)?</c>.</summary>
    private static bool TryTakeDigits(ref ReadOnlySpan<byte> rest, out long digits, out int scale, out bool isNegative)
    {
        ReadOnlySpan<byte> text = rest;
        digits = 0;
        scale = 0;
        isNegative = !text.IsEmpty && text[0] == '-';
        if (isNegative) text = text[1..];
        int whole = AppendDigits(text, ref digits, SafeDigits);
        if (whole is 0 or > SafeDigits || (whole > 1 && text[0] == '0')) return false;
        text = text[whole..];
        if (!text.IsEmpty && text[0] == '.')
        {
            scale = AppendDigits(text[1..], ref digits, SafeDigits - whole);
            if (scale == 0 || whole + scale > SafeDigits) return false;
            text = text[(scale + 1)..];
        }

        rest = text;
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

        // The last bytes of the response.
        for (; (uint)count < (uint)text.Length && (uint)(text[count] - '0') <= 9; count++)
        {
            if (count == most) return most + 1;
            digits = (digits * 10) + text[count] - '0';
        }

        return count;
    }

    private static bool TryTakeExponent(ref ReadOnlySpan<byte> rest)
    {
        ReadOnlySpan<byte> text = rest[1..];
        int sign = !text.IsEmpty && text[0] is (byte)'+' or (byte)'-' ? 1 : 0;
        int length = text[sign..].IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        if (length < 0) length = text.Length - sign;
        rest = text[(sign + length)..];
        return length > 0;
    }
}
