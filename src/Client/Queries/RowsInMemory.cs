using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using CardanoBI.Client.Runtime;

namespace CardanoBI.Client.Queries;

/// <summary>A list that is not on a server, whatever its rows are.</summary>
internal interface IRowsInMemory
{
    Task<Page<T>> GetPageAsync<T>(RequestTarget target, QueryParts parts, IRowSource<T> source, CancellationToken cancellationToken);

    PagedRows<T> Enumerate<T>(RequestTarget target, QueryParts parts, IRowSource<T> source, CancellationToken cancellationToken);
}

/// <summary>Rows in memory, asked as a list of the server is.</summary>
internal sealed class RowsInMemory<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] TRow>
    : IListOperation, IRowSource<TRow>, IRowsInMemory
{
    private readonly IReadOnlyList<TRow> _rows;
    private readonly Dictionary<string, PropertyInfo> _properties = new(StringComparer.Ordinal);

    public RowsInMemory(IEnumerable<TRow> rows)
    {
        _rows = [.. rows];
        foreach (PropertyInfo property in typeof(TRow).GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property.GetCustomAttribute<JsonPropertyNameAttribute>() is { } named) _properties[named.Name] = property;
        }
    }

    public string Method => "GET";

    public string Route => "";

    public string Name => $"{nameof(ListQuery)}.{nameof(ListQuery.FromRows)}";

    public bool IsAnonymous => true;

    public Runtime.Paging Paging => Runtime.Paging.None;

    public ListEnvelope Envelope => ListEnvelope.None;

    /// <summary>Never asked for: whole rows are given as they are.</summary>
    ListOperation<TRow> IRowSource<TRow>.Operation => throw new NotSupportedException();

    public Task<Page<T>> GetPageAsync<T>(
        RequestTarget target, QueryParts parts, IRowSource<T> source, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested) return Task.FromCanceled<Page<T>>(cancellationToken);
        IEnumerable<TRow> rows = _rows;
        if (parts.Filter is Filter filter) rows = rows.Where(row => filter.IsMetBy(Values(row)) == true);
        if (parts.Order is OrderKey order) rows = order.Sort(rows, Values);
        TRow[] all = [.. rows];
        IEnumerable<TRow> cut = all.Skip((int)target.Skip);
        TRow[] given = [.. target.Top is int top ? cut.Take(top) : cut];
        IReadOnlyList<T> read = ReferenceEquals(source, this) ? (T[])(object)given : source.Operation.ReadPage(target, Json(given, parts));
        return Task.FromResult(new Page<T>(read, parts.IsCounted ? all.Length : null, hasMore: false));
    }

    public PagedRows<T> Enumerate<T>(
        RequestTarget target, QueryParts parts, IRowSource<T> source, CancellationToken cancellationToken) =>
        new Reading<T>(token => GetPageAsync(target, parts, source, token), cancellationToken);

    private RowValues Values(TRow row) => new(row!, _properties);

    /// <summary>The selected columns as an answer would have them, so that the selection's own readers read them.</summary>
    private ReadOnlySpan<byte> Json(TRow[] rows, in QueryParts parts)
    {
        IEnumerable<string> columns = parts.Columns ?? parts.RawColumns!.Split(',', StringSplitOptions.TrimEntries);
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartArray();
            foreach (TRow row in rows)
            {
                writer.WriteStartObject();
                foreach (string column in columns)
                {
                    writer.WritePropertyName(column);
                    WriteValue(writer, Values(row).Of(column), column);
                }

                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        return buffer.WrittenSpan;
    }

    private static void WriteValue(Utf8JsonWriter writer, object? value, string column)
    {
        switch (value)
        {
            case null: writer.WriteNullValue(); break;
            case string text: writer.WriteStringValue(text); break;
            case bool known: writer.WriteBooleanValue(known); break;
            case int number: writer.WriteNumberValue(number); break;
            case long number: writer.WriteNumberValue(number); break;
            case ulong number: writer.WriteNumberValue(number); break;
            case decimal number: writer.WriteNumberValue(number); break;
            case double number: writer.WriteNumberValue(number); break;
            case DateTimeOffset time: writer.WriteStringValue(time); break;
            case byte[] bytes: writer.WriteBase64StringValue(bytes); break;
            case JsonElement json: json.WriteTo(writer); break;
            default:
                throw new NotSupportedException($"'{column}' cannot be selected from rows in memory: it is neither a string nor a value.");
        }
    }

    private sealed class Reading<T>(Func<CancellationToken, Task<Page<T>>> read, CancellationToken ending) : PagedRows<T>
    {
        public override IAsyncEnumerable<Page<T>> AsPages() => PagesAsync(ending);

        private async IAsyncEnumerable<Page<T>> PagesAsync([EnumeratorCancellation] CancellationToken cancellationToken)
        {
            yield return await read(cancellationToken).ConfigureAwait(false);
        }
    }
}
