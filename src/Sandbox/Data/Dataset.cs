using System.Buffers;
using System.Text;
using System.Text.Json;

namespace CardanoBI.Sandbox.Data;

/// <summary>
/// All rows of one operation, each made when it is written, so that a million cost nothing. The documented rows are all there, the last one
/// at the end and the others at the start, with derived ones between. A sample that repeats a row documents it once: rows are unique, as
/// far as they hold anything that varies.
/// </summary>
internal sealed class Dataset : IRows
{
    private readonly IReadOnlyList<SampleValue> _documented;
    private readonly RowFamilies _families;

    private Dataset(IReadOnlyList<SampleValue> documented, int count)
    {
        _documented = documented;
        _families = new RowFamilies(documented);
        Count = documented.Count == 0 ? 0 : count;
    }

    public int Count { get; }

    public static Dataset Create(Sample sample, int count) => new([.. sample.Rows.DistinctBy(Text)], count);

    public void WriteRow(Utf8JsonWriter writer, int index)
    {
        int ahead = Math.Min(_documented.Count, Count) - 1;
        if (index == 0 || index < ahead) _documented[index].Write(writer, 0);
        else if (index == Count - 1 && _documented.Count > 1) _documented[^1].Write(writer, 0);
        else WriteDerived(writer, index - Math.Max(ahead, 1));
    }

    /// <summary>The members of the first row, for an object that has others ahead of them.</summary>
    public void WriteFirstMembers(Utf8JsonWriter writer) => ((ObjectValue)_documented[0]).WriteMembers(writer, 0);

    private void WriteDerived(Utf8JsonWriter writer, int index)
    {
        (SampleValue row, int variant) = _families.Derive(index);
        row.Write(writer, variant);
    }

    private static string Text(SampleValue row)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
            row.Write(writer, 0);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
