using System.Buffers;
using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace CardanoBI.Client.Json;

/// <summary>
/// Reads a JSON string of ASCII with escapes in one pass: each step widens 32 characters at once, and keeps those in front of an escape.
/// </summary>
internal static class EscapedString
{
    /// <summary>So many characters are copied in a step, whether or not all of them are kept.</summary>
    private const int Step = 32;

    private const int HexEscapeLength = 6;
    private const uint High = 0xF0F0F0F0;
    private const uint Zeros = 0x30303030;

    /// <param name="text">What stands behind the opening quote.</param>
    /// <param name="buffer">Of the shared pool, to be returned by the caller; a larger one takes its place where it is too small.</param>
    /// <param name="value">The text without its escapes.</param>
    /// <param name="length">How long it is in the answer, with the closing quote.</param>
    /// <returns>False: what stands here is malformed, or of a kind that is left to the general reader.</returns>
    public static bool TryRead(ReadOnlySpan<byte> text, ref char[] buffer, [NotNullWhen(true)] out string? value, out int length)
    {
        value = null;
        length = 0;
        for (int written = 0; ;)
        {
            // One more for the escape that may follow.
            if (buffer.Length <= written + Step) Grow(ref buffer, written);
            int plain = CopyPlain(text[length..], buffer.AsSpan(written, Step));
            length += plain;
            written += plain;
            if (length >= text.Length) return false;
            byte next = text[length];
            if (next == '"')
            {
                value = new string(buffer, 0, written);
                length++;
                return true;
            }

            if (next == '\\')
            {
                if (!TryUnescape(text[length..], out buffer[written++], out int escape)) return false;
                length += escape;
            }
            else if (plain < Step)
            {
                return false;
            }
        }
    }

    /// <summary>Copies the plain characters that stand first, a step at most. What the buffer holds behind them is undefined.</summary>
    private static int CopyPlain(ReadOnlySpan<byte> text, Span<char> buffer)
    {
        if (Vector256.IsHardwareAccelerated && text.Length >= Vector256<byte>.Count)
        {
            Vector256<byte> block = Vector256.Create(text);
            (Vector256<ushort> lower, Vector256<ushort> upper) = Vector256.Widen(block);
            Span<ushort> units = MemoryMarshal.Cast<char, ushort>(buffer);
            lower.CopyTo(units);
            upper.CopyTo(units[Vector256<ushort>.Count..]);
            return BitOperations.TrailingZeroCount((ulong)PlainText.Others(block) | (1UL << Step));
        }

        int length = 0;
        for (; length < buffer.Length && length < text.Length && PlainText.IsPlain(text[length]); length++)
            buffer[length] = (char)text[length];
        return length;
    }

    /// <summary>Inlined, because a call takes as long as the escape.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryUnescape(ReadOnlySpan<byte> text, out char character, out int length)
    {
        character = default;
        length = 0;
        if (text.Length < HexEscapeLength) return false;
        bool isHex = text[1] == 'u';
        length = isHex ? HexEscapeLength : 2;
        int unit = isHex ? HexDigits(BinaryPrimitives.ReadUInt32BigEndian(text[2..])) : Letter(text[1]);
        character = (char)unit;
        // Surrogates are rare, and whether two of them make a pair is the general reader's to know.
        return unit >= 0 && !char.IsSurrogate(character);
    }

    /// <summary>What a backslash and this character mean; negative if nothing.</summary>
    private static int Letter(byte character) => character switch
    {
        (byte)'"' or (byte)'\\' or (byte)'/' => character,
        (byte)'n' => '\n',
        (byte)'r' => '\r',
        (byte)'t' => '\t',
        (byte)'b' => '\b',
        (byte)'f' => '\f',
        _ => -1,
    };

    /// <summary>The number that four hexadecimal digits make; negative if one of them is none.</summary>
    private static int HexDigits(uint text)
    {
        // '0' to '9' are 0x30 to 0x39, as in nearly all escapes: a quote is \u0022.
        bool areDecimal = (text & High) == Zeros && ((text + 0x06060606) & High) == Zeros;
        if (!areDecimal)
            return (HexDigit(text >> 24) << 12) | (HexDigit(text >> 16) << 8) | (HexDigit(text >> 8) << 4) | HexDigit(text);
        text ^= Zeros;
        text |= text >> 4;
        return (int)(((text >> 8) & 0xFF00) | (text & 0xFF));
    }

    private static int HexDigit(uint text)
    {
        int digit = (byte)text - '0';
        if ((uint)digit <= 9) return digit;
        int letter = ((byte)text | 0x20) - 'a';
        return (uint)letter < 6 ? letter + 10 : -1;
    }

    private static void Grow(ref char[] buffer, int written)
    {
        char[] larger = ArrayPool<char>.Shared.Rent((buffer.Length + Step) * 2);
        buffer.AsSpan(0, written).CopyTo(larger);
        ArrayPool<char>.Shared.Return(buffer);
        buffer = larger;
    }
}
