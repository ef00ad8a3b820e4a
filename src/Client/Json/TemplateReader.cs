using System.Buffers;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Unicode;
using CardanoBI.Client.Json;

namespace CardanoBI.Client.Runtime;

/// <summary>
/// Reads a response that is written exactly as documented: members in the documented order, no white space. It compares and copies
/// instead of parsing, and gives up at the first surprise. It never decides that a response is wrong: what it gives up,
/// <see cref="JsonReader"/> reads, so that both have one meaning.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct TemplateReader
{
    /// <summary>So many elements in a row that are not as documented, and the answer is taken to be of another form altogether.</summary>
    private const int SurprisesInARow = 2;

    private readonly ReadOnlySpan<byte> _json;

    /// <summary>What has not been read yet.</summary>
    private ReadOnlySpan<byte> _rest;

    /// <summary>How many arrays and objects are open, so that a JsonReader asked for a part knows how deep it stands.</summary>
    private int _depth;
    private bool _isKnownUtf8;

    /// <summary>Rented by the first string with escapes, for all of them.</summary>
    private char[] _characters = [];

    private TemplateReader(ReadOnlySpan<byte> json) => _json = _rest = json;

    /// <summary>Reads a whole answer, or nothing of it; tells too whether all of it has turned out to be UTF-8 on the way.</summary>
    internal static bool TryReadDocument<T>(
        ReadOnlySpan<byte> json, TryReadValue<T> tryRead, [MaybeNullWhen(false)] out T value, out bool isKnownUtf8)
    {
        var reader = new TemplateReader(json);
        try
        {
            return tryRead(ref reader, out value) && WhiteSpace.Skip(reader._rest).IsEmpty;
        }
        catch (Exception surprise) when (surprise is JsonException or CardanoBIResponseException)
        {
            // An object among documented ones that cannot be read: the general reader will say so, with the path from the top.
            value = default;
            return false;
        }
        finally
        {
            isKnownUtf8 = reader._isKnownUtf8;
            if (reader._characters.Length > 0) ArrayPool<char>.Shared.Return(reader._characters);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Expect(ReadOnlySpan<byte> text)
    {
        // Inlined, so that the compiler knows the text and compares it in a few instructions.
        ReadOnlySpan<byte> rest = _rest;
        if (!rest.StartsWith(text)) return false;
        _rest = rest[text.Length..];
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Begin(ReadOnlySpan<byte> text)
    {
        _depth++;
        return Expect(text);
    }

    public bool End()
    {
        _depth--;
        return Expect("}"u8);
    }

    public bool TryReadList<T>(TryReadValue<T> tryReadElement, ReadValue<T> readElement, [NotNullWhen(true)] out IReadOnlyList<T>? list)
    {
        list = null;
        if (!Expect("["u8)) return false;
        if (Expect("]"u8))
        {
            list = [];
            return true;
        }

        var elements = default(PooledList<T>);
        int depth = ++_depth;
        int surprises = 0;
        try
        {
            do
            {
                ReadOnlySpan<byte> start = _rest;
                if (tryReadElement(ref this, out T? element))
                {
                    surprises = 0;
                }
                else
                {
                    // Read by a JsonReader; the next element has its chance again.
                    _rest = start;
                    _depth = depth;
                    if (++surprises == SurprisesInARow || !TryReadOtherwise(readElement, out element)) return false;
                }

                elements.Add(element, start.Length - _rest.Length, _rest.Length);
            }
            while (Expect(","u8));
            if (!Expect("]"u8)) return false;
            list = elements.ToArray();
            return true;
        }
        finally
        {
            _depth = depth - 1;
            elements.Return();
        }
    }

    public bool TryReadListOrNull<T>(TryReadValue<T> tryReadElement, ReadValue<T> readElement, out IReadOnlyList<T>? list)
    {
        list = null;
        return Expect("null"u8) || TryReadList(tryReadElement, readElement, out list);
    }

    public bool TryReadObject<T>(TryReadValue<T> tryRead, [NotNullWhen(true)] out T? value)
        where T : class =>
        tryRead(ref this, out value);

    public bool TryReadObjectOrNull<T>(TryReadValue<T> tryRead, out T? value)
        where T : class
    {
        value = null;
        return Expect("null"u8) || tryRead(ref this, out value);
    }

    /// <summary>
    /// Passes over a value of this length; 0 if it was not read. The rest comes as an argument, which stays in registers, where the field
    /// is read from memory once more.
    /// </summary>
    private bool TryTake(ReadOnlySpan<byte> rest, int length)
    {
        _rest = rest[length..];
        return length > 0;
    }

    /// <summary>Not inlined, because what is read as documented would pay for the other reader's fields.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryReadOtherwise<T>(ReadValue<T> read, out T value)
    {
        value = default!;
        // The general reader takes UTF-8 for granted, and wants the whole answer to be it.
        if (!_isKnownUtf8 && !Utf8.IsValid(_json)) return false;
        _isKnownUtf8 = true;
        value = JsonReader.ReadPart(_rest, _depth, read, out int length);
        _rest = _rest[length..];
        return true;
    }
}
