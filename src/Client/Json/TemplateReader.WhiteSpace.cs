// The same answer, written with white space: only the texts between the values are looked for otherwise.
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace CardanoBI.Client.Runtime;

public ref partial struct TemplateReader
{
    private static ReadOnlySpan<byte> WhiteSpace => " \t\r\n"u8;

    private bool TryReadSpaced<T>(TryReadValue<T> tryRead, ReadOnlySpan<byte> start, int depth, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (_isSpaced) return false;
        _isSpaced = true;
        _rest = start;
        _depth = depth;
        return tryRead(ref this, out value);
    }

    /// <summary>Not inlined, or every emitted reader would be twice its size. What is passed over ends at the value that follows.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool ExpectSpaced(ReadOnlySpan<byte> text)
    {
        if (!_isSpaced) return false;
        ReadOnlySpan<byte> rest = PastWhiteSpace(_rest);
        while (!text.IsEmpty)
        {
            // A text is braces, commas and colons, with white space around each, and names, with none inside.
            int length = text[0] == '"' ? text.LastIndexOf((byte)'"') + 1 : 1;
            if (!rest.StartsWith(text[..length])) return false;
            rest = PastWhiteSpace(rest[length..]);
            text = text[length..];
        }

        _rest = rest;
        return true;
    }

    private static ReadOnlySpan<byte> PastWhiteSpace(ReadOnlySpan<byte> text)
    {
        int length = 0;
        while (length < text.Length && text[length] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
            length++;
        return text[length..];
    }
}
