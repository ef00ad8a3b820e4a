using System.Text.Json;
using CardanoBI.Client.Json;

namespace CardanoBI.Client.Lists;

/// <summary>Compares the rows of a bare array by their bytes.</summary>
internal static class RowBytes
{
    /// <summary>Whether all rows are equal; stops at the first difference.</summary>
    /// <param name="array">A response that was already read, so it is valid JSON.</param>
    /// <param name="row">The first row, which all others equal.</param>
    public static bool AreAlike(ReadOnlySpan<byte> array, out ReadOnlySpan<byte> row)
    {
        row = default;
        array = Plain(array);
        Utf8JsonReader reader = Begin(array);
        bool isFirst = true;
        while (TryReadRow(ref reader, out Range next))
        {
            if (isFirst) row = array[next];
            else if (!row.SequenceEqual(array[next])) return false;
            isFirst = false;
        }

        return !isFirst;
    }

    /// <summary>The first indexes of a row in a response.</summary>
    public static int[] PlacesOf(ReadOnlySpan<byte> row, ReadOnlySpan<byte> array, long most)
    {
        array = Plain(array);
        Utf8JsonReader reader = Begin(array);
        var places = new List<int>();
        for (int place = 0; places.Count < most && TryReadRow(ref reader, out Range next); place++)
            if (row.SequenceEqual(array[next])) places.Add(place);
        return [.. places];
    }

    private static ReadOnlySpan<byte> Plain(ReadOnlySpan<byte> array) => array[ByteOrderMark.LengthIn(array)..];

    private static Utf8JsonReader Begin(ReadOnlySpan<byte> array)
    {
        var reader = new Utf8JsonReader(array);
        reader.Read();
        return reader;
    }

    private static bool TryReadRow(ref Utf8JsonReader reader, out Range row)
    {
        row = default;
        if (!reader.Read() || reader.TokenType == JsonTokenType.EndArray) return false;
        int start = (int)reader.TokenStartIndex;
        reader.Skip();
        row = start..(int)reader.BytesConsumed;
        return true;
    }
}
