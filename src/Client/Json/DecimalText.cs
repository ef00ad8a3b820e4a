using System.Buffers.Text;

namespace CardanoBI.Client.Json;

/// <summary>
/// Reads a JSON number into a decimal, or not at all: the framework's own parsers turn 1E-30 into 0 and round the 29th digit.
/// </summary>
internal static class DecimalText
{
    private const int MaximumScale = 28;

    /// <summary>So short that neither digits nor places can be too many: the framework's parser is exact here.</summary>
    private const int ShortLength = 28;

    private static readonly UInt128 MaximumDigits = (UInt128.One << 96) - 1;

    /// <summary>Takes the text of a JSON number, as <see cref="System.Text.Json.Utf8JsonReader"/> has checked it.</summary>
    public static bool TryParseExactly(ReadOnlySpan<byte> number, out decimal value)
    {
        if (number.Length <= ShortLength && number.IndexOfAny("eE"u8) < 0)
            return Utf8Parser.TryParse(number, out value, out int length) && length == number.Length;

        value = 0;
        bool isNegative = number[0] == '-';
        if (isNegative) number = number[1..];
        if (!TryReadDigits(number, out UInt128 digits, out long exponent)) return false;
        if (digits == 0) return true;

        // Here digits end in no zero, so the exponent is as great as it can be.
        if (exponent < -MaximumScale) return false;
        for (; exponent > 0; exponent--)
        {
            digits *= 10;
            if (digits > MaximumDigits) return false;
        }

        value = new decimal((int)(uint)digits, (int)(uint)(digits >> 32), (int)(uint)(digits >> 64), isNegative, (byte)-exponent);
        return true;
    }

    /// <summary>number = digits * 10^exponent, without zeros at either end of the digits. False: more digits than a decimal has.</summary>
    private static bool TryReadDigits(ReadOnlySpan<byte> number, out UInt128 digits, out long exponent)
    {
        digits = 0;
        exponent = 0;
        long zeros = 0;
        bool isFraction = false;
        int place = 0;
        for (; place < number.Length && number[place] is not ((byte)'e' or (byte)'E'); place++)
        {
            if (number[place] == '.')
            {
                isFraction = true;
                continue;
            }

            if (isFraction) exponent--;
            if (number[place] == '0')
            {
                zeros++;
                continue;
            }

            // Zeros count only once another digit follows them, and never in front.
            for (; zeros > 0 && digits != 0; zeros--)
            {
                if (!TryAppend(ref digits, 0)) return false;
            }

            zeros = 0;
            if (!TryAppend(ref digits, number[place] - '0')) return false;
        }

        exponent += zeros;
        if (place < number.Length) exponent += WrittenExponent(number[(place + 1)..]);
        return true;
    }

    private static bool TryAppend(ref UInt128 digits, int digit)
    {
        digits = (digits * 10) + (UInt128)digit;
        return digits <= MaximumDigits;
    }

    /// <summary>Held within bounds that are far beyond any decimal's, so that it cannot overflow.</summary>
    private static long WrittenExponent(ReadOnlySpan<byte> text)
    {
        bool isNegative = text[0] == '-';
        long exponent = 0;
        foreach (byte digit in text.TrimStart("+-"u8))
            exponent = Math.Min((exponent * 10) + digit - '0', int.MaxValue * 4L);
        return isNegative ? -exponent : exponent;
    }
}
