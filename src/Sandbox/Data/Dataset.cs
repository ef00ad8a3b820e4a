using System.Buffers;
using System.Text;
using System.Text.Json;
using CardanoBI.Sandbox.Operations;

namespace CardanoBI.Sandbox.Data;

/// <summary>
/// All rows of an operation, each made when it is written, so that a million rows cost nothing. It contains all documented rows, the last
/// one at the end and the others at the start, with derived rows in between. A row that a sample repeats is documented once: rows are
/// unique, as far as they hold anything that varies.
/// </summary>
internal sealed class Dataset : IRows
{
    private readonly IReadOnlyList<SampleValue> _documented;
    private readonly RowFamilies _families;
    private readonly int _rowsPerThing;
    private readonly int _things;
    private readonly ReplacedMembers _replaced;

    private Dataset(IReadOnlyList<SampleValue> documented, int count, int rowsPerThing, ReplacedMembers replaced)
    {
        _documented = documented;
        _families = new RowFamilies(documented);
        _rowsPerThing = rowsPerThing;
        _replaced = replaced;
        Count = documented.Count == 0 ? 0 : count;
        _things = (int)(((long)Count + rowsPerThing - 1) / rowsPerThing);
    }

    public int Count { get; }

    /// <summary>Whether rows are deliberately equal in what the server sorts by.</summary>
    public bool HasTies => _replaced.AreTies;

    /// <summary>The rows of an operation that returns one object.</summary>
    public static Dataset One(Sample sample) => new([.. sample.Rows.OfType<ObjectValue>().DistinctBy(Text)], 1, 1, ReplacedMembers.None);

    /// <summary>The rows of a list.</summary>
    public static Dataset List(Sample sample, SandboxOperation operation, RowSettings settings)
    {
        ServerWays ways = operation.Ways;
        SampleValue[] documented = [.. sample.Rows.DistinctBy(Text)];
        int count = operation.RowCap == 1 && !ways.GoesOnBehindOneRow ? Math.Min(settings.Count, 1) : settings.Count;
        ReplacedMembers natural = ReplacedMembers.Natural(documented.FirstOrDefault(), ways.ColumnsAlike, ways.OtherRows);
        return settings.Kind switch
        {
            SandboxRows.AsOnServer => new Dataset(documented, Math.Min(count, ways.MostRows), ways.RowsPerThing, natural),
            SandboxRows.Equal => new Dataset(documented, count, int.MaxValue, ReplacedMembers.None),
            SandboxRows.Tied when ways.SortColumn is { } column =>
                new Dataset(documented, count, 1, ReplacedMembers.Tie(documented.FirstOrDefault(), column)),
            _ => new Dataset(documented, count, 1, natural),
        };
    }

    public void WriteRow(Utf8JsonWriter writer, int index)
    {
        (SampleValue row, int variant, ObjectValue? replaced) = Row(index);
        if (row is ObjectValue members) members.Write(writer, variant, replaced);
        else row.Write(writer, variant);
    }

    /// <summary>The whole number in a member of a row; 0 where the row has no such number.</summary>
    public Int128 NumberOf(int index, string member)
    {
        (SampleValue row, int variant, ObjectValue? replaced) = Row(index);
        if (replaced?.Find(member) is IntegerValue other) return other.Number(0);
        return row is ObjectValue members && members.Find(member) is IntegerValue number ? number.Number(variant) : 0;
    }

    /// <summary>Writes the members of the first row, for an object that has other members before them.</summary>
    public void WriteFirstMembers(Utf8JsonWriter writer) => ((ObjectValue)_documented[0]).WriteMembers(writer, 0, null);

    private (SampleValue Row, int Variant, ObjectValue? Replaced) Row(int index)
    {
        int thing = index / _rowsPerThing;
        int ahead = Math.Min(_documented.Count, _things) - 1;
        (SampleValue row, int variant) = thing == 0 || thing < ahead ? (_documented[thing], 0)
            : thing == _things - 1 && _documented.Count > 1 ? (_documented[^1], 0)
            : _families.Derive(thing - Math.Max(ahead, 1));
        return (row, variant, _replaced.In(thing, variant));
    }

    private static string Text(SampleValue row)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
            row.Write(writer, 0);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
