using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace CardanoBI.Client.Json;

/// <summary>
/// Finds where plain text ends: the ASCII characters that may stand in a JSON string and mean themselves. Looking only for the
/// quote and the backslash would let control characters and broken UTF-8 pass.
/// </summary>
internal static class PlainText
{
    /// <summary>The number of plain characters that stand first.</summary>
    public static int Length(ReadOnlySpan<byte> text)
    {
        // Most texts here are shorter than two vectors, so a few compares beat the framework's search and its set-up.
        ref byte start = ref MemoryMarshal.GetReference(text);
        int at = 0;
        if (Vector256.IsHardwareAccelerated)
        {
            for (; at + Vector256<byte>.Count <= text.Length; at += Vector256<byte>.Count)
            {
                uint found = Others(Vector256.LoadUnsafe(ref start, (nuint)at));
                if (found != 0) return at + BitOperations.TrailingZeroCount(found);
            }
        }

        if (Vector128.IsHardwareAccelerated)
        {
            for (; at + Vector128<byte>.Count <= text.Length; at += Vector128<byte>.Count)
            {
                uint found = Others(Vector128.LoadUnsafe(ref start, (nuint)at));
                if (found != 0) return at + BitOperations.TrailingZeroCount(found);
            }
        }

        while ((uint)at < (uint)text.Length && IsPlain(text[at]))
            at++;
        return at;
    }

    /// <summary>Reads a string of nothing but plain characters, between its quotes.</summary>
    /// <returns>How many bytes it has with its quotes; 0 if the text does not start with such a string.</returns>
    public static int ReadQuoted(ReadOnlySpan<byte> text, out ReadOnlySpan<byte> content)
    {
        content = default;
        if (text.IsEmpty || text[0] != '"') return 0;
        text = text[1..];
        int length = Length(text);
        if ((uint)length >= (uint)text.Length || text[length] != '"') return 0;
        content = text[..length];
        return length + 2;
    }

    public static bool IsPlain(byte character) => character is >= (byte)' ' and < 0x80 and not ((byte)'"' or (byte)'\\');

    /// <summary>A bit for each character that is not plain, the lowest for the first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Others(Vector256<byte> block)
    {
        Vector256<byte> others = Vector256.Equals(block, Vector256.Create((byte)'"'))
            | Vector256.Equals(block, Vector256.Create((byte)'\\'))
            // Signed, so that what is not ASCII is less as well.
            | Vector256.LessThan(block.AsSByte(), Vector256.Create((sbyte)' ')).AsByte();
        return others.ExtractMostSignificantBits();
    }

    private static uint Others(Vector128<byte> block)
    {
        Vector128<byte> others = Vector128.Equals(block, Vector128.Create((byte)'"'))
            | Vector128.Equals(block, Vector128.Create((byte)'\\'))
            | Vector128.LessThan(block.AsSByte(), Vector128.Create((sbyte)' ')).AsByte();
        return others.ExtractMostSignificantBits();
    }
}
