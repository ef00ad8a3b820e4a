using System.Runtime.CompilerServices;

namespace CardanoBI.Client;

/// <summary>
/// All rows of a list, read on demand: row by row with <c>await foreach</c>, or page by page with <see cref="AsPages"/>. Nothing is sent
/// before that, and each enumeration reads the list again.
/// </summary>
/// <typeparam name="T">The type of a row.</typeparam>
public abstract class PagedRows<T> : IAsyncEnumerable<T>
{
    /// <summary>The rows as the server returns them: page by page, each requested when it is needed.</summary>
    /// <returns>
    /// The pages. None is empty, except the only one of an empty list. The reading can be cancelled by <c>WithCancellation</c>, and by the
    /// token that the rows were requested with.
    /// </returns>
    public abstract IAsyncEnumerable<Page<T>> AsPages();

    /// <summary>Enumerates the rows of all pages.</summary>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The rows, in the server's order.</returns>
    public virtual IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default) =>
        RowsAsync(AsPages(), cancellationToken);

    private static async IAsyncEnumerator<T> RowsAsync(IAsyncEnumerable<Page<T>> pages, CancellationToken cancellationToken)
    {
        await foreach (Page<T> page in pages.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            foreach (T row in page)
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return row;
            }
        }
    }
}

/// <summary>Creates rows for substitutes in tests.</summary>
public static class PagedRows
{
    /// <summary>The given rows, as a single page.</summary>
    /// <typeparam name="T">The type of a row.</typeparam>
    /// <param name="rows">The rows.</param>
    /// <returns>What an <c>Enumerate…</c> method of a substitute can return.</returns>
    public static PagedRows<T> FromRows<T>(IEnumerable<T> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return FromPages([new Page<T>([.. rows], hasMore: false)]);
    }

    /// <summary>The given pages.</summary>
    /// <typeparam name="T">The type of a row.</typeparam>
    /// <param name="pages">The pages.</param>
    /// <returns>What an <c>Enumerate…</c> method of a substitute can return.</returns>
    public static PagedRows<T> FromPages<T>(IEnumerable<Page<T>> pages)
    {
        ArgumentNullException.ThrowIfNull(pages);
        return new FixedRows<T>(pages);
    }

    private sealed class FixedRows<T>(IEnumerable<Page<T>> pages) : PagedRows<T>
    {
        public override IAsyncEnumerable<Page<T>> AsPages() => EachAsync();

        private async IAsyncEnumerable<Page<T>> EachAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            foreach (Page<T> page in pages)
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return page;
            }

            await Task.CompletedTask.ConfigureAwait(false);
        }
    }
}
