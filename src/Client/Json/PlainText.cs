using System.Buffers;
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
    private static readonly SearchValues<byte> Plain = SearchValues.Create(
        " !#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~\x7F"u8);

    /// <summary>The number of plain characters that stand first.</summary>
    public static int Length(ReadOnlySpan<byte> text)
    {
        int at = 0;
        if (Vector256.IsHardwareAccelerated)
        {
            // Most texts here are shorter than two vectors, so a few compares beat the general search and its set-up.
            for (; at + Vector256<byte>.Count <= text.Length; at += Vector256<byte>.Count)
            {
                Vector256<byte> block = Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(text), (nuint)at);
                uint found = Others(block);
                if (found != 0) return at + BitOperations.TrailingZeroCount(found);
            }
        }

        int rest = text[at..].IndexOfAnyExcept(Plain);
        return rest < 0 ? text.Length : at + rest;
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
}
