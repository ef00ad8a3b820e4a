using System.Buffers;
using System.Globalization;

namespace CardanoBI.Client.Runtime;

/// <summary>Text put together in rented memory, so that all it leaves behind is the string.</summary>
internal struct PooledText
{
    private const int FirstLength = 256;
    private const int LongestNumber = 32;

    private char[]? _characters;
    private int _length;

    internal readonly bool IsEmpty => _length == 0;

    internal void Append(ReadOnlySpan<char> text)
    {
        text.CopyTo(Room(text.Length));
        _length += text.Length;
    }

    internal void AppendNumber<T>(T number)
        where T : ISpanFormattable
    {
        number.TryFormat(Room(LongestNumber), out int written, default, CultureInfo.InvariantCulture);
        _length += written;
    }

    /// <summary>The text, once: it is empty afterwards.</summary>
    internal string ToStringAndReturn()
    {
        if (_characters is null) return "";
        string text = new(_characters, 0, _length);
        ArrayPool<char>.Shared.Return(_characters);
        this = default;
        return text;
    }

    private Span<char> Room(int length)
    {
        char[] characters = _characters ??= ArrayPool<char>.Shared.Rent(Math.Max(length, FirstLength));
        if (characters.Length - _length >= length) return characters.AsSpan(_length);

        char[] longer = ArrayPool<char>.Shared.Rent(Math.Max(_length + length, characters.Length * 2));
        characters.AsSpan(0, _length).CopyTo(longer);
        ArrayPool<char>.Shared.Return(characters);
        _characters = longer;
        return longer.AsSpan(_length);
    }
}
