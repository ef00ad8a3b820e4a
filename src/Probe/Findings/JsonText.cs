using System.Buffers;
using System.Text;
using System.Text.Json;

namespace CardanoBI.Gen.Findings;

/// <summary>
/// JSON without reflection, so that it works in the native program. Everything beyond ASCII is escaped, so that any console can show it.
/// </summary>
internal static class JsonText
{
    public static string Write(Action<Utf8JsonWriter> write, bool isIndented = false)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = isIndented }))
            write(json);
        // The same on every system; within texts, line ends are escaped.
        return Encoding.UTF8.GetString(buffer.WrittenSpan).Replace("\r\n", "\n", StringComparison.Ordinal);
    }

    /// <summary>Writes a member that is an object.</summary>
    public static void WriteObject(this Utf8JsonWriter json, string name, Action write)
    {
        json.WriteStartObject(name);
        write();
        json.WriteEndObject();
    }

    /// <summary>Writes a member that is a list of objects.</summary>
    public static void WriteObjects<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (T item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
