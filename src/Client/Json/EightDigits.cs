using System.Numerics;

namespace CardanoBI.Client.Json;

/// <summary>Reads up to eight ASCII digits at once, as one number of 64 bits whose lowest byte is the first character.</summary>
internal static class EightDigits
{
    private const ulong High = 0xF0F0F0F0F0F0F0F0;
    private const ulong Zeros = 0x3030303030303030;

    private static ReadOnlySpan<uint> PowersOfTen => [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000];

    public static uint PowerOfTen(int exponent) => PowersOfTen[exponent];

    /// <summary>The number that the first digits make, and how many they are.</summary>
    public static int Read(ulong text, out uint value)
    {
        // '0' to '9' are 0x30 to 0x39: the high half is 3, and stays 3 when 6 is added. A carry reaches only what follows a character
        // that is no digit.
        ulong others = ((text & High) ^ Zeros) | (((text + 0x0606060606060606) & High) ^ Zeros);
        int count = BitOperations.TrailingZeroCount(others) >> 3;
        value = 0;
        if (count == 0) return 0;

        // Fewer than eight are moved behind zeros; what is no digit falls out.
        text = (text ^ Zeros) << (8 * (8 - count));
        // Neighbours are joined to pairs, pairs to fours, fours to the eight.
        text = (text * 10) + (text >> 8);
        ulong fours = (text & 0x000000FF000000FF) * 0x000F424000000064;
        ulong rest = ((text >> 16) & 0x000000FF000000FF) * 0x0000271000000001;
        value = (uint)((fours + rest) >> 32);
        return count;
    }
}
