using System.ComponentModel;
using CardanoBI.Client.Lists;

namespace CardanoBI.Client.Runtime;

/// <summary>An endpoint that answers with a list.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ListOperation<T> : OperationDescriptor, IListOperation, IRowSource<T>
{
    private readonly ReadValue<ListAnswer<T>> _read;
    private readonly TryReadValue<ListAnswer<T>>? _tryRead;

    public ListOperation(
        string method,
        string route,
        string name,
        bool isAnonymous,
        ReadValue<T> readRow,
        ListEnvelope envelope,
        Paging paging,
        TryReadValue<T>? tryReadRow = null)
        : base(method, route, name, isAnonymous)
    {
        Paging = paging;
        Envelope = envelope;
        _read = envelope == ListEnvelope.OData
            ? (ref JsonReader reader) => ListAnswer<T>.ReadWrapped(ref reader, readRow)
            : (ref JsonReader reader) => new ListAnswer<T>(reader.ReadList(readRow), null, null);
        if (tryReadRow is null) return;
        _tryRead = envelope == ListEnvelope.OData
            ? (ref TemplateReader reader, out ListAnswer<T> answer) =>
                ListAnswer<T>.TryReadWrapped(ref reader, tryReadRow, readRow, out answer)
            : (ref TemplateReader reader, out ListAnswer<T> answer) =>
                ListAnswer<T>.TryReadBare(ref reader, tryReadRow, readRow, out answer);
    }

    internal Paging Paging { get; }

    internal ListEnvelope Envelope { get; }

    Paging IListOperation.Paging => Paging;

    ListEnvelope IListOperation.Envelope => Envelope;

    ListOperation<T> IRowSource<T>.Operation => this;

    /// <summary>The same endpoint with rows that are read in another way.</summary>
    internal static ListOperation<T> Of(IListOperation whole, ReadValue<T> readRow) =>
        new(whole.Method, whole.Route, whole.Name, whole.IsAnonymous, readRow, whole.Envelope, whole.Paging);

    internal ListAnswer<T> ReadList(ReadOnlySpan<byte> utf8Json) => JsonReader.ReadDocument(utf8Json, _read, _tryRead);

    internal Page<T> ReadPage(in RequestTarget sent, ReadOnlySpan<byte> utf8Json)
    {
        ListAnswer<T> answer = ReadList(utf8Json);
        return new Page<T>(answer.Rows, answer.TotalCount, Paging.HasMore(sent, answer.Rows.Count, answer.NextLink));
    }

    /// <summary>
    /// What was asked for is not known of a stored answer, so neither is what a short page means: only a next link tells.
    /// </summary>
    private protected override object? Read(ReadOnlySpan<byte> utf8Json)
    {
        ListAnswer<T> answer = ReadList(utf8Json);
        return new Page<T>(answer.Rows, answer.TotalCount, Paging.HasMoreByLinkAlone(answer.NextLink));
    }
}
