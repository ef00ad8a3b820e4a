using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
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

    private static bool TryUnescape(ReadOnlySpan<byte> text, out char character, out int length)
    {
        character = default;
        length = 2;
        if (text.Length < HexEscapeLength) return false;
        int unit = text[1] switch
        {
            (byte)'u' => HexDigits(text.Slice(2, 4)),
            (byte)'"' or (byte)'\\' or (byte)'/' => text[1],
            (byte)'n' => '\n',
            (byte)'r' => '\r',
            (byte)'t' => '\t',
            (byte)'b' => '\b',
            (byte)'f' => '\f',
            _ => -1,
        };
        if (text[1] == 'u') length = HexEscapeLength;
        character = (char)unit;
        // Surrogates are rare, and whether two of them make a pair is the general reader's to know.
        return unit >= 0 && !char.IsSurrogate(character);
    }

    /// <summary>Negative where one of them is no digit.</summary>
    private static int HexDigits(ReadOnlySpan<byte> text) =>
        (HexDigit(text[0]) << 12) | (HexDigit(text[1]) << 8) | (HexDigit(text[2]) << 4) | HexDigit(text[3]);

    private static int HexDigit(byte character)
    {
        int digit = character - '0';
        if ((uint)digit <= 9) return digit;
        int letter = (character | 0x20) - 'a';
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
