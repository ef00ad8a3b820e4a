using System.ComponentModel;
using CardanoBI.Client.Queries;
using CardanoBI.Client.Runtime;

namespace CardanoBI.Client;

/// <summary>
/// A query of a list that has not been sent. Each step (<c>Where</c>, <c>OrderBy</c>, <c>Select</c>, <c>Top</c>, <c>Skip</c>, as far as the
/// list supports them) returns a new query and leaves the old one unchanged; a query can be kept, shared and sent any number of times.
/// </summary>
/// <typeparam name="TRow">What a row becomes.</typeparam>
/// <typeparam name="TFields">The fields that a step can name.</typeparam>
/// <typeparam name="TOptions">The options that the list supports.</typeparam>
public readonly struct ListQuery<TRow, TFields, TOptions>
    where TFields : class
{
    private readonly Transport? _transport;
    private readonly IListOperation? _whole;
    private readonly IRowSource<TRow>? _rows;
    private readonly RequestTarget _target;
    private readonly TFields? _fields;

    /// <summary>For emitted code: the whole list.</summary>
    /// <param name="transport">What sends it.</param>
    /// <param name="operation">The endpoint.</param>
    /// <param name="target">Path and query without the options.</param>
    /// <param name="fields">The fields.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ListQuery(Transport transport, ListOperation<TRow> operation, RequestTarget target, TFields fields)
        : this(transport, operation, operation, target, fields, default)
    {
    }

    /// <summary>A list of rows in memory.</summary>
    internal ListQuery(IListOperation whole, IRowSource<TRow> rows, TFields fields)
        : this(Transport.Substituted, whole, rows, new RequestTarget("", "", null, null, 0), fields, default)
    {
    }

    private ListQuery(
        Transport? transport, IListOperation? whole, IRowSource<TRow>? rows, RequestTarget target, TFields? fields, QueryParts parts)
    {
        _transport = transport;
        _whole = whole;
        _rows = rows;
        _target = target;
        _fields = fields;
        Parts = parts;
    }

    internal QueryParts Parts { get; }

    internal TFields Fields => _fields ?? throw Nothing();

    internal IListOperation Whole => _whole ?? throw Nothing();

    private Transport Sender => (_transport ?? throw Nothing()).ForQuery(Whole);

    /// <summary>Requests one page, as long as the server makes it.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The rows, whether more are known to follow, and the total number if the query asked for it.</returns>
    /// <exception cref="CardanoBIException">The call failed.</exception>
    /// <exception cref="InvalidOperationException">The URL of the query is longer than servers accept.</exception>
    public Task<Page<TRow>> GetPageAsync(CancellationToken cancellationToken = default) =>
        _whole is IRowsInMemory memory
            ? memory.GetPageAsync(Target(), Parts, _rows!, cancellationToken)
            : Sender.SendAsync(_rows!.Operation, Target(), cancellationToken);

    /// <summary>Reads all rows of the query page by page, each requested when its first row is needed.</summary>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The rows. Nothing is sent before they are enumerated; the exceptions are those of <see cref="GetPageAsync"/>.</returns>
    public PagedRows<TRow> EnumerateAsync(CancellationToken cancellationToken = default) =>
        _whole is IRowsInMemory memory
            ? memory.Enumerate(Target(), Parts, _rows!, cancellationToken)
            : Sender.EnumerateAsync(_rows!.Operation, Target(), cancellationToken);

    /// <summary>Makes <c>await foreach</c> work on the query itself.</summary>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>As <see cref="EnumerateAsync"/>.</returns>
    public IAsyncEnumerator<TRow> GetAsyncEnumerator(CancellationToken cancellationToken = default) =>
        EnumerateAsync(cancellationToken).GetAsyncEnumerator(cancellationToken);

    /// <summary>Path and query as they are sent.</summary>
    /// <returns>Like <c>/api/core/odata/blocks?$filter=epoch_no%20gt%20480&amp;$top=5</c>.</returns>
    /// <exception cref="InvalidOperationException">The URL would be longer than servers accept.</exception>
    public override string ToString() => _rows is null ? "" : Target().ToString();

    internal ListQuery<TRow, TFields, TOptions> With(QueryParts parts) => new(_transport, _whole, _rows, _target, _fields, parts);

    /// <exception cref="InvalidOperationException">The query has a selection already.</exception>
    internal ListQuery<TNew, TFields, TOptions> Selecting<TNew>(QueryParts parts, IRowSource<TNew> rows)
    {
        if (Parts.IsSelected) throw new InvalidOperationException("The query selects its columns already.");
        return new(_transport, _whole, rows, _target, _fields, parts);
    }

    private static InvalidOperationException Nothing() => new("This query was not created by a client, so it cannot be sent.");

    private RequestTarget Target() => Parts.On(_target);
}
