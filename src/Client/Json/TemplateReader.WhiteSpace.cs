// The same answer, written with white space: only the texts between the values are looked for otherwise.
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace CardanoBI.Client.Runtime;

public ref partial struct TemplateReader
{
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
            int length = TakenLength(rest, text);
            if (length == 0) return false;
            rest = PastWhiteSpace(rest[length..]);
            text = text[length..];
        }

        _rest = rest;
        return true;
    }

    /// <summary>
    /// How much of a text stands next: a brace, a bracket or a comma, or the name that ends it, mostly with its colon close behind.
    /// </summary>
    private static int TakenLength(ReadOnlySpan<byte> rest, ReadOnlySpan<byte> text)
    {
        if (text[0] != '"') return !rest.IsEmpty && rest[0] == text[0] ? 1 : 0;
        if (rest.StartsWith(text)) return text.Length;
        return rest.StartsWith(text[..^1]) ? text.Length - 1 : 0;
    }

    private static ReadOnlySpan<byte> PastWhiteSpace(ReadOnlySpan<byte> text)
    {
        int length = 0;
        while (length < text.Length && text[length] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
            length++;
        return text[length..];
    }
}
