using System.Text.Json;

namespace CardanoBI.Sandbox.Data;

/// <summary>A selection of other rows, in its own order.</summary>
internal sealed class RowView(IRows rows, int count, Func<int, int> place) : IRows
{
    public int Count => count;

    public void WriteRow(Utf8JsonWriter writer, int index) => rows.WriteRow(writer, place(index));
}
