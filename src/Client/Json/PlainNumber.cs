using System.Buffers.Binary;
using System.Buffers.Text;
using System.Runtime.CompilerServices;

namespace CardanoBI.Client.Json;

/// <summary>
/// Reads the number that stands first in a text, as JSON's grammar has it, of up to 18 digits, and returns how many bytes it has; 0 if
/// there is none. What follows may belong to the number as well (a point, an exponent): the caller looks at it.
/// </summary>
/// <remarks>Texts come by value and lengths go back, so that a reader's rest of the response is in registers meanwhile.</remarks>
internal static class PlainNumber
{
    /// <summary>That many digits fit a long and a decimal, whatever they are.</summary>
    private const int SafeDigits = 18;

    public static int ReadInt32(ReadOnlySpan<byte> text, out int value)
    {
        int count = ReadShort(text, out uint digits);
        value = (int)digits;
        return count > 0 ? count : ReadLong(text, out value);
    }

    public static int ReadInt64(ReadOnlySpan<byte> text, out long value)
    {
        int count = ReadShort(text, out uint digits);
        value = digits;
        return count > 0 ? count : ReadLong(text, out value);
    }

    public static int ReadUInt64(ReadOnlySpan<byte> text, out ulong value)
    {
        int count = ReadShort(text, out uint digits);
        value = digits;
        return count > 0 ? count : ReadLong(text, out value);
    }

    public static int ReadDecimal(ReadOnlySpan<byte> text, out decimal value)
    {
        int count = ReadWhole(text, out long whole);
        if (count > 0)
        {
            value = new decimal((int)whole, (int)(whole >> 32), 0, isNegative: false, scale: 0);
            return count;
        }

        return ReadFraction(text, out value);
    }

    /// <summary>Any number; not inlined, as <see cref="ReadLong(ReadOnlySpan{byte}, out long)"/> is not.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int ReadFraction(ReadOnlySpan<byte> text, out decimal value)
    {
        int length = ReadDigits(text, out long digits, out int scale, out bool isNegative);
        value = 0;
        // A negative zero has a sign to keep.
        if (length == 0 || (isNegative && digits == 0)) return 0;
        value = new decimal((int)digits, (int)(digits >> 32), 0, isNegative, (byte)scale);
        return length;
    }

    public static int ReadDouble(ReadOnlySpan<byte> text, out double value)
    {
        value = 0;
        int length = ReadDigits(text, out _, out _, out _);
        if (length == 0) return 0;
        if (length < text.Length && text[length] is (byte)'e' or (byte)'E')
        {
            int exponent = ExponentLength(text[length..]);
            if (exponent == 0) return 0;
            length += exponent;
        }

        bool isRead = Utf8Parser.TryParse(text[..length], out value, out int parsed) && parsed == length && double.IsFinite(value);
        return isRead ? length : 0;
    }

    /// <summary>
    /// Reads fewer than eight digits, as most numbers have. The length does not depend on the value, so that a processor goes on with what
    /// follows while it computes the value.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int ReadShort(ReadOnlySpan<byte> text, out uint value)
    {
        value = 0;
        if (text.Length < 8) return 0;
        int count = EightDigits.Read(BinaryPrimitives.ReadUInt64LittleEndian(text), out value);
        return count < 8 && (count <= 1 || text[0] != '0') ? count : 0;
    }

    /// <summary>Reads fewer than 16 digits without a fraction, as most amounts have.</summary>
    private static int ReadWhole(ReadOnlySpan<byte> text, out long value)
    {
        value = 0;
        if (text.Length < 16) return 0;
        int count = EightDigits.Read(BinaryPrimitives.ReadUInt64LittleEndian(text), out uint digits);
        value = digits;
        if (count == 8)
        {
            int more = EightDigits.Read(BinaryPrimitives.ReadUInt64LittleEndian(text[8..]), out uint low);
            value = ((long)digits * EightDigits.PowerOfTen(more)) + low;
            count += more;
        }

        return count < 16 && text[count] != '.' && (count <= 1 || text[0] != '0') ? count : 0;
    }

    private static int ReadLong(ReadOnlySpan<byte> text, out int value)
    {
        int length = ReadLong(text, out long whole);
        value = (int)whole;
        return value == whole ? length : 0;
    }

    private static int ReadLong(ReadOnlySpan<byte> text, out ulong value)
    {
        int length = ReadLong(text, out long whole);
        value = (ulong)whole;
        return whole >= 0 ? length : 0;
    }

    /// <summary>Not inlined, because a method clears its locals for what is rare as well.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int ReadLong(ReadOnlySpan<byte> text, out long value)
    {
        int length = ReadDigits(text, out value, out int scale, out bool isNegative);
        if (isNegative) value = -value;
        return scale == 0 ? length : 0;
    }

    /// <summary>Reads <c>-?int(.frac)?</c>.</summary>
    private static int ReadDigits(ReadOnlySpan<byte> text, out long digits, out int scale, out bool isNegative)
    {
        digits = 0;
        scale = 0;
        isNegative = !text.IsEmpty && text[0] == '-';
        int start = isNegative ? 1 : 0;
        ReadOnlySpan<byte> rest = text[start..];
        int whole = AppendDigits(rest, ref digits, SafeDigits);
        if (whole is 0 or > SafeDigits || (whole > 1 && rest[0] == '0')) return 0;
        rest = rest[whole..];
        if (rest.IsEmpty || rest[0] != '.') return start + whole;
        scale = AppendDigits(rest[1..], ref digits, SafeDigits - whole);
        return scale == 0 || whole + scale > SafeDigits ? 0 : start + whole + 1 + scale;
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

    /// <summary>The length of an exponent with its letter; 0 if it has no digits.</summary>
    private static int ExponentLength(ReadOnlySpan<byte> text)
    {
        int start = text.Length > 1 && text[1] is (byte)'+' or (byte)'-' ? 2 : 1;
        int length = text[start..].IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        if (length < 0) length = text.Length - start;
        return length == 0 ? 0 : start + length;
    }
}
