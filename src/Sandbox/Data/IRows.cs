using System.Text.Json;

namespace CardanoBI.Sandbox.Data;

/// <summary>Rows that can be counted, and written one by one.</summary>
internal interface IRows
{
    int Count { get; }

    void WriteRow(Utf8JsonWriter writer, int index);
}

/// <summary>The first of some rows.</summary>
internal sealed class FirstRows(IRows rows, long limit) : IRows
{
    public int Count { get; } = (int)Math.Min(rows.Count, limit);

    public void WriteRow(Utf8JsonWriter writer, int index) => rows.WriteRow(writer, index);
}
