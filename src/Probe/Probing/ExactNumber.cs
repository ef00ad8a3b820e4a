using System.Globalization;
using System.Numerics;

namespace CardanoBI.Gen.Probing;

/// <summary>Determines what a number needs from its digits as written: a parser that rounds would hide the difference.</summary>
internal static class ExactNumber
{
    private const int MaximumScale = 28;

    /// <summary>No type holds such a number, and parsing it would cost time and memory.</summary>
    private const int LongestExponent = 400, MostDigits = 400;

    private static readonly BigInteger MaximumDigits = (BigInteger.One << 96) - 1;

    public static bool IsInt32(string raw) => int.TryParse(raw, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);

    public static bool IsInt64(string raw) => long.TryParse(raw, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);

    public static bool IsUInt64(string raw) =>
        raw == "-0" || ulong.TryParse(raw, NumberStyles.None, CultureInfo.InvariantCulture, out _);

    /// <summary>Whether a decimal holds it exactly.</summary>
    public static bool IsDecimal(string raw)
    {
        if (!TryRead(raw, out BigInteger digits, out int exponent)) return false;
        if (digits.IsZero) return true;
        if (exponent > 0) digits *= BigInteger.Pow(10, exponent);
        return exponent >= -MaximumScale && BigInteger.Abs(digits) <= MaximumDigits;
    }

    /// <summary>Whether a double can represent it at least approximately.</summary>
    public static bool IsDouble(string raw) =>
        double.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && double.IsFinite(value);

    /// <summary>
    /// Whether a double, formatted again, is a different number. Some servers write a double's 17 digits and not the fewest that tell it
    /// from others: then it was a double there as well.
    /// </summary>
    public static bool IsRoundedByDouble(string raw) =>
        double.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out double value)
            && !IsSame(raw, value.ToString("R", CultureInfo.InvariantCulture))
            && !IsSame(raw, value.ToString("G17", CultureInfo.InvariantCulture));

    private static bool IsSame(string raw, string other) => TryRead(raw, out BigInteger digits, out int exponent)
        && TryRead(other, out BigInteger kept, out int keptExponent)
        && digits == kept
        && (exponent == keptExponent || digits.IsZero);

    /// <summary>raw = digits * 10^exponent, where the digits do not end in 0.</summary>
    private static bool TryRead(string raw, out BigInteger digits, out int exponent)
    {
        int end = raw.IndexOfAny(['e', 'E']);
        string mantissa = end < 0 ? raw : raw[..end];
        (digits, exponent) = (BigInteger.Zero, 0);
        if (mantissa.AsSpan().IndexOfAnyInRange('1', '9') < 0) return true;
        if (end >= 0 && !int.TryParse(raw[(end + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent))
            return false;
        if (Math.Abs((long)exponent) > int.MaxValue / 2) return false;
        int point = mantissa.IndexOf('.', StringComparison.Ordinal);
        if (point >= 0) exponent -= mantissa.Length - point - 1;
        string all = mantissa.Replace(".", "", StringComparison.Ordinal), bare = all.TrimEnd('0');
        exponent += all.Length - bare.Length;
        return Math.Abs((long)exponent) <= LongestExponent
            && bare.AsSpan().TrimStart("-0").Length <= MostDigits
            && BigInteger.TryParse(bare, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out digits);
    }
}
