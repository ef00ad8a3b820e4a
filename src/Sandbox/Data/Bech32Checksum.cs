namespace CardanoBI.Sandbox.Data;

/// <summary>The checksum of BIP 173 (bech32) and BIP 350 (bech32m), which differ in a constant only.</summary>
internal static class Bech32Checksum
{
    public const string Alphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
    public const int Length = 6;

    private const uint Bech32 = 1;
    private const uint Bech32M = 0x2bc830a3;

    private static readonly uint[] Generator = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

    /// <summary>The constant that a text's checksum was made with, or null if the checksum is wrong.</summary>
    public static uint? KindOf(ReadOnlySpan<char> text, int dataStart)
    {
        uint remainder = Remainder(text[..(dataStart - 1)], text[dataStart..]);
        return remainder is Bech32 or Bech32M ? remainder : null;
    }

    /// <summary>Overwrites the last six characters.</summary>
    public static void Write(Span<char> text, int dataStart, uint kind)
    {
        Span<char> checksum = text[^Length..];
        checksum.Fill(Alphabet[0]);
        uint remainder = Remainder(text[..(dataStart - 1)], text[dataStart..]) ^ kind;
        for (int index = 0; index < Length; index++)
            checksum[index] = Alphabet[(int)(remainder >> (5 * (Length - 1 - index))) & 31];
    }

    private static uint Remainder(ReadOnlySpan<char> prefix, ReadOnlySpan<char> data)
    {
        uint remainder = 1;
        foreach (char character in prefix)
            remainder = Step(remainder, (uint)character >> 5);
        remainder = Step(remainder, 0);
        foreach (char character in prefix)
            remainder = Step(remainder, (uint)character & 31);
        foreach (char character in data)
            remainder = Step(remainder, (uint)Alphabet.IndexOf(character, StringComparison.Ordinal));
        return remainder;
    }

    private static uint Step(uint remainder, uint value)
    {
        uint top = remainder >> 25;
        remainder = ((remainder & 0x1ffffff) << 5) ^ value;
        for (int bit = 0; bit < Generator.Length; bit++)
        {
            if (((top >> bit) & 1) != 0) remainder ^= Generator[bit];
        }

        return remainder;
    }
}
