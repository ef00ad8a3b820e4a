using System.Collections;
using System.Text.Json.Serialization;
using CardanoBI.Client.Observability;
using CardanoBI.Client.Runtime;

namespace CardanoBI.Client;

/// <summary>The rows of one response, and what is known about the rest of the list.</summary>
/// <typeparam name="T">The type of a row.</typeparam>
/// <remarks>
/// System.Text.Json writes a page as an object, <c>{"Rows":[…],"TotalCount":…,"HasMore":…,"MayHaveMore":…}</c>, and reads it again; the
/// names follow the options' naming policy. A source-generated context has to list the type of the rows as well as the page's.
/// </remarks>
[JsonConverter(typeof(PageConverterFactory))]
public sealed class Page<T> : IReadOnlyList<T>, IPage, IRowCount
{
    private readonly IReadOnlyList<T> _rows;

    /// <summary>Creates a page of the given rows. Public, so that substitutes in tests can return one.</summary>
    /// <param name="rows">The rows, in the server's order.</param>
    /// <param name="totalCount">The number of rows of the whole list, if it is known.</param>
    /// <param name="hasMore">Whether more rows follow; null if that is not known.</param>
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

    /// <summary>The number of rows of the whole list, or null if the server did not say.</summary>
    public long? TotalCount { get; }

    /// <summary>
    /// True: more rows follow. False: this is the end. Null: unknown; the <c>Enumerate…</c> methods continue until they know.
    /// </summary>
    public bool? HasMore { get; }

    /// <summary>
    /// Whether a request for the next page can return rows: false if <see cref="HasMore"/> is false, or if it is null and this page is
    /// empty. If the last page of a list is full, nothing in the response shows that it is the last; the next page is then empty or, if
    /// the server clamps <c>page_no</c>, this one again. <see cref="PagedRows{T}.AsPages"/> does all of this for you.
    /// </summary>
    public bool MayHaveMore => HasMore ?? Count > 0;

    /// <summary>The row at an index of this page.</summary>
    /// <param name="index">0 to <see cref="Count"/> - 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public T this[int index] => _rows[index];

    /// <summary>Enumerates the rows of this page only.</summary>
    /// <returns>The rows in the server's order.</returns>
    public IEnumerator<T> GetEnumerator() => _rows.GetEnumerator();

    JsonConverter IPage.CreateConverter() => new PageConverter<T>();

    int IRowCount.RowCount => _rows.Count;

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
