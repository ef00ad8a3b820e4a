using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace CardanoBI.Client.Json;

/// <summary>The white space that JSON allows around every value, brace, comma and colon.</summary>
internal static class WhiteSpace
{
    /// <summary>What follows it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ReadOnlySpan<byte> Skip(ReadOnlySpan<byte> text) => !text.IsEmpty && text[0] > ' ' ? text : text[Length(text)..];

    private static int Length(ReadOnlySpan<byte> text)
    {
        int length = 0;
        if (Vector128.IsHardwareAccelerated && text.Length >= Vector128<byte>.Count)
        {
            // A line's end and its indentation, mostly.
            Vector128<byte> block = Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(text));
            Vector128<byte> blanks = Vector128.Equals(block, Vector128.Create((byte)' '))
                | Vector128.Equals(block, Vector128.Create((byte)'\n'))
                | Vector128.Equals(block, Vector128.Create((byte)'\r'))
                | Vector128.Equals(block, Vector128.Create((byte)'\t'));
            length = BitOperations.TrailingZeroCount(~blanks.ExtractMostSignificantBits());
            if (length < Vector128<byte>.Count) return length;
        }

        while (length < text.Length && text[length] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
            length++;
        return length;
    }
}
