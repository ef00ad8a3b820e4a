using System.Text.Json;

namespace CardanoBI.Sandbox.Data;

/// <summary>Rows that can be counted, and written one by one.</summary>
internal interface IRows
{
    int Count { get; }

    void WriteRow(Utf8JsonWriter writer, int index);
}
