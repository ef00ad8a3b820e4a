using System.Runtime.CompilerServices;
using CardanoBI.Client.Calls;
using CardanoBI.Client.Lists;

namespace CardanoBI.Client.Runtime;

/// <summary>The rows of a list on the server; each enumeration is a reading of its own.</summary>
internal sealed class ListRows<T>(
    Transport transport, ApiCaller caller, ListOperation<T> operation, Func<PageWalk> begin, CancellationToken ending) : PagedRows<T>
{
    public override IAsyncEnumerable<Page<T>> AsPages() => ReadPagesAsync(ending);

    public override IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default) =>
        ReadRowsAsync(ending).GetAsyncEnumerator(cancellationToken);

    private async IAsyncEnumerable<T> ReadRowsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (Page<T> page in ReadPagesAsync(cancellationToken).ConfigureAwait(false))
        {
            foreach (T row in page)
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return row;
            }
        }
    }

    private async IAsyncEnumerable<Page<T>> ReadPagesAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        PageWalk walk = begin();
        var heldBack = new List<Page<T>>();
        bool isFirst = true;
        while (walk.Next is RequestTarget next)
        {
            cancellationToken.ThrowIfCancellationRequested();
            transport.ThrowIfDisposed();
            TakenPage<T> taken = await caller.CallAsync(operation, next, Take, cancellationToken).ConfigureAwait(false);
            if (taken.Step.Use is PageUse.Give or PageUse.Confirm)
            {
                foreach (Page<T> page in heldBack) yield return page;
                heldBack.Clear();
            }

            if (taken.Step.Use == PageUse.Hold) heldBack.Add(Page(taken, hasMore: null));
            // An empty page tells its reader something only where it is all there is.
            if (taken.Step.Use == PageUse.Give && Page(taken, walk.HasMore) is Page<T> given && (given.Count > 0 || isFirst))
                yield return given;
            isFirst = false;
        }

        if (walk.Fault is not null) throw walk.Fault.In(operation.Name);

        TakenPage<T> Take(ListOperation<T> operation, in RequestTarget sent, ReadOnlySpan<byte> bytes)
        {
            ListAnswer<T> answer = operation.ReadList(bytes);
            return new TakenPage<T>(answer, walk.Take(new PageAnswer(sent, answer.Rows.Count, answer.NextLink, bytes)));
        }
    }

    private static Page<T> Page(in TakenPage<T> taken, bool? hasMore)
    {
        IReadOnlyList<T> rows = taken.Answer.Rows;
        if (taken.Step.LeftOut is { Length: > 0 } leftOut) rows = [.. rows.Where((_, place) => Array.IndexOf(leftOut, place) < 0)];
        return new Page<T>(rows, taken.Answer.TotalCount, hasMore);
    }
}
