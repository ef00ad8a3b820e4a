using System.ComponentModel;
using System.Text.Json;
using System.Text.Unicode;
using CardanoBI.Client.Json;

namespace CardanoBI.Client.Runtime;

/// <summary>
/// Reads one response forward, strictly, and rounds nothing: what does not fit its type is a <see cref="CardanoBIResponseException"/>
/// that names the JSON path. It takes what is plain itself; everything else (escapes, other scripts, long numbers, and whatever is wrong)
/// it leaves to <see cref="Utf8JsonReader"/>.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct JsonReader
{
    internal const int MaximumDepth = 64;

    private readonly ReadOnlySpan<byte> _json;

    /// <summary>The bytes in front of _json (a byte order mark), so that offsets are those of the whole response.</summary>
    private readonly int _start;

    /// <summary>What has not been read yet.</summary>
    private ReadOnlySpan<byte> _rest;

    /// <summary>How many bytes there were from the start of the last value, or from the end of an object: a fault is there.</summary>
    private int _bytesFromValue;

    /// <summary>How many arrays and objects are open.</summary>
    private int _depth;

    private JsonReader(ReadOnlySpan<byte> utf8Json, int start, int depth = 0)
    {
        _json = _rest = utf8Json;
        _start = start;
        _depth = depth;
    }

    public static T ReadDocument<T>(ReadOnlySpan<byte> utf8Json, ReadValue<T> read, TryReadValue<T>? tryRead = null)
    {
        ArgumentNullException.ThrowIfNull(read);
        // A byte order mark in front is tolerated; nothing behind the value is.
        int skipped = ByteOrderMark.LengthIn(utf8Json);
        ReadOnlySpan<byte> json = utf8Json[skipped..];
        bool isKnownUtf8 = false;
        // Tried first, and of no other meaning than the general reader.
        if (tryRead is not null && TemplateReader.TryReadDocument(json, tryRead, out T? documented, out isKnownUtf8)) return documented;
        return ReadAnyForm(json, skipped, isKnownUtf8, read);
    }

    /// <summary>Reads the value that stands first in a part of a response, whatever follows it.</summary>
    internal static T ReadPart<T>(ReadOnlySpan<byte> json, int depth, ReadValue<T> read, out int length)
    {
        var reader = new JsonReader(json, start: 0, depth);
        T value = read(ref reader);
        length = json.Length - reader._rest.Length;
        return value;
    }

    /// <summary>A method of its own, so that a response of the documented form does not pay for this reader's fields.</summary>
    private static T ReadAnyForm<T>(ReadOnlySpan<byte> json, int skipped, bool isKnownUtf8, ReadValue<T> read)
    {
        if (!isKnownUtf8 && !Utf8.IsValid(json)) throw JsonFault.InvalidUtf8(json, skipped);

        var reader = new JsonReader(json, skipped);
        try
        {
            T value = read(ref reader);
            if (!WhiteSpace.Skip(reader._rest).IsEmpty) throw Malformed();
            return value;
        }
        catch (JsonException)
        {
            throw JsonFault.Malformed(json, skipped);
        }
    }

    /// <summary>Passes over the white space in front of a value. A fault is there, should the value not be what is expected.</summary>
    private ReadOnlySpan<byte> BeginValue()
    {
        ReadOnlySpan<byte> rest = WhiteSpace.Skip(_rest);
        _bytesFromValue = rest.Length;
        return rest;
    }
}
