using System.Buffers;
using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;

namespace CardanoBI.Client.Json;

/// <summary>Decodes padded base64 straight into an array of the right length.</summary>
internal static class Base64Text
{
    /// <summary>
    /// False also for blanks between the characters, which base64 lets pass and which make it shorter than its length says.
    /// </summary>
    public static bool TryDecode(ReadOnlySpan<byte> text, [NotNullWhen(true)] out byte[]? value)
    {
        value = null;
        if (text.Length % 4 != 0) return false;
        int padding = text.EndsWith("=="u8) ? 2 : text.EndsWith("="u8) ? 1 : 0;
        byte[] bytes = text.IsEmpty ? [] : new byte[(text.Length / 4 * 3) - padding];
        OperationStatus status = Base64.DecodeFromUtf8(text, bytes, out int consumed, out int written);
        if (status != OperationStatus.Done || consumed != text.Length || written != bytes.Length) return false;
        value = bytes;
        return true;
    }
}
