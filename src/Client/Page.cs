using System.Collections;
using CardanoBI.Client.Observability;

namespace CardanoBI.Client;

/// <summary>The rows of one answer, and what the server said about the rest of the list.</summary>
/// <typeparam name="T">The type of a row.</typeparam>
public sealed class Page<T> : IReadOnlyList<T>, IRowCount
{
    private readonly IReadOnlyList<T> _rows;

    /// <summary>A page of the given rows. Public, so that substitutes in tests can answer with one.</summary>
    /// <param name="rows">The rows, in the server's order.</param>
    /// <param name="totalCount">The number of rows of the whole list, where it is known.</param>
    /// <param name="hasMore">Whether more rows follow; null where that is not known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> is null.</exception>
    public Page(IReadOnlyList<T> rows, long? totalCount = null, bool? hasMore = null)
    {
        ArgumentNullException.ThrowIfNull(rows);
        _rows = rows;
        TotalCount = totalCount;
        HasMore = hasMore;
    }

    /// <summary>The number of rows on this page.</summary>
    public int Count => _rows.Count;

    /// <summary>The number of rows of the whole list, or null where the server did not say it.</summary>
    public long? TotalCount { get; }

    /// <summary>
    /// True: more rows follow. False: this is the end. Null: the server gave no
    /// sign; the <c>Enumerate…</c> methods read on until they know.
    /// </summary>
    public bool? HasMore { get; }

    /// <summary>
    /// Whether asking for the next page can bring rows: false where <see cref="HasMore"/> is, or where nothing is known and this page is
    /// empty. A list whose last page is full may have more, as far as its answer shows; the next page is then empty, or, where the server
    /// clamps <c>page_no</c>, this one again. <see cref="PagedRows{T}.AsPages"/> spares you the loop.
    /// </summary>
    public bool MayHaveMore => HasMore ?? Count > 0;

    /// <summary>A row by its place on this page.</summary>
    /// <param name="index">0 to <see cref="Count"/> - 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public T this[int index] => _rows[index];

    /// <summary>Goes through the rows of this page only.</summary>
    /// <returns>The rows in the server's order.</returns>
    public IEnumerator<T> GetEnumerator() => _rows.GetEnumerator();

    int IRowCount.RowCount => _rows.Count;

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
