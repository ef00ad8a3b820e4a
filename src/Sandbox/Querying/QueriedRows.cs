using System.Buffers;
using System.Text.Json;
using CardanoBI.Sandbox.Data;

namespace CardanoBI.Sandbox.Querying;

/// <summary>Rows as JSON, selected and ordered by their content.</summary>
internal sealed class QueriedRows : IRows
{
    private readonly IReadOnlyList<JsonElement> _rows;
    private readonly IReadOnlySet<string>? _columns;

    private QueriedRows(IReadOnlyList<JsonElement> rows, IReadOnlySet<string>? columns = null) => (_rows, _columns) = (rows, columns);

    public int Count => _rows.Count;

    public static QueriedRows Of(IRows rows)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartArray();
            for (int index = 0; index < rows.Count; index++)
                rows.WriteRow(writer, index);
            writer.WriteEndArray();
        }

        return new QueriedRows([.. JsonSerializer.Deserialize<JsonElement>(buffer.WrittenSpan).EnumerateArray()]);
    }

    public QueriedRows Where(Func<JsonElement, bool> condition) => new([.. _rows.Where(condition)], _columns);

    /// <summary>Sorts by several keys; rows that are equal in all of them keep their order.</summary>
    public QueriedRows OrderBy(IEnumerable<(Func<JsonElement, object?> Key, bool IsDescending)> keys)
    {
        IOrderedEnumerable<JsonElement> ordered = _rows.Order(Comparer<JsonElement>.Create(static (_, _) => 0));
        foreach ((Func<JsonElement, object?> key, bool isDescending) in keys)
            ordered = isDescending ? ordered.ThenByDescending(key, ValueOrder.Instance) : ordered.ThenBy(key, ValueOrder.Instance);
        return new QueriedRows([.. ordered], _columns);
    }

    /// <summary>Sorts by these members one after another, whatever their values.</summary>
    public QueriedRows OrderBy(IEnumerable<string> members) =>
        OrderBy(members.Select(member => ((Func<JsonElement, object?>)(row => Plain(row, member)), false)));

    public QueriedRows Select(IReadOnlySet<string> columns) => new(_rows, columns);

    public void WriteRow(Utf8JsonWriter writer, int index)
    {
        if (_columns is null)
        {
            Write(writer, _rows[index]);
            return;
        }

        writer.WriteStartObject();
        foreach (JsonProperty member in _rows[index].EnumerateObject().Where(member => _columns.Contains(member.Name)))
        {
            writer.WritePropertyName(member.Name);
            Write(writer, member.Value);
        }

        writer.WriteEndObject();
    }

    private static object? Plain(JsonElement row, string member)
    {
        if (!row.TryGetProperty(member, out JsonElement value)) return null;
        return value.ValueKind switch
        {
            JsonValueKind.Number => value.TryGetDecimal(out decimal exact) ? exact : value.GetDouble(),
            JsonValueKind.String => value.GetString(),
            JsonValueKind.True or JsonValueKind.False => value.GetBoolean(),
            _ => null,
        };
    }

    /// <summary>Writes a value; a number keeps its digits.</summary>
    private static void Write(Utf8JsonWriter writer, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Number) writer.WriteRawValue(value.GetRawText());
        else value.WriteTo(writer);
    }
}
