using CardanoBI.Client.Runtime;

namespace CardanoBI.Client.Lists;

/// <summary>
/// Reads a list by <c>page_no</c> if the server returns the last page again for any page after it. A full page that equals the previous one
/// is the end, unless all of its rows are equal; then the number of rows in pages of another size, which overlap what was read, decides.
/// </summary>
internal sealed class ClampedPageWalk(RequestTarget first) : PageWalk(first)
{
    /// <summary>No list has this many rows that are all equal.</summary>
    private const int MostOverlappedRows = 100 * MostRepeatedRows;

    private readonly PagePrint _print = new();

    /// <summary>The row that all rows of the previous pages equal; null if they differ.</summary>
    private byte[]? _row;

    private int _size = first.PageSize ?? 0;
    private int _pageNo = first.PageNo ?? 1;

    /// <summary>How many rows there are at least, and how many if those that were held back are not a repetition.</summary>
    private long _sure, _read;

    private int _repeatedRows;

    public override PageStep Take(PageAnswer answer)
    {
        int rows = answer.RowCount;
        long start = (_pageNo - 1L) * _size;
        if (_row is not null && start < _read)
            return rows > _size ? NotHeeded("page_no or page_size") : TakeOverlapping(answer, _row, start);

        if (rows < Math.Max(_size, 1)) return End(PageUse.Give);
        bool isRepeated = _print.Renew(answer.Bytes);
        bool isAlike = RowBytes.AreAlike(answer.Bytes, out ReadOnlySpan<byte> row);
        bool isSameRow = isAlike && _row is not null && row.SequenceEqual(_row);
        if (isRepeated && !isSameRow) return End(PageUse.Drop);

        _read = start + rows;
        if (!isSameRow) _sure = _read;
        _row = isAlike ? row.ToArray() : null;
        if (isAlike && TryOverlap()) return isSameRow ? PageUse.Hold : PageUse.Give;

        _row = null;
        return isRepeated ? End(PageUse.Drop) : GoOn();
    }

    private PageStep TakeOverlapping(PageAnswer answer, byte[] alike, long start)
    {
        int rows = answer.RowCount;
        if (rows < _size && _sure < _read && rows == _sure % _size) return End(PageUse.Drop);

        // The server sorts again within a page, so the rows that were already read need not come first.
        var step = new PageStep(PageUse.Give, RowBytes.PlacesOf(alike, answer.Bytes, _read - start));
        if (rows < _size) return End(step);

        _read = _sure = start + rows;
        bool isSameRow = RowBytes.AreAlike(answer.Bytes, out ReadOnlySpan<byte> row) && row.SequenceEqual(alike);
        if (!isSameRow) _row = null;
        _repeatedRows = isSameRow ? _repeatedRows + rows : 0;
        if (_repeatedRows >= MostOverlappedRows) return NotHeeded("page_no");
        _print.Renew(answer.Bytes);
        GoOn();
        return step;
    }

    /// <summary>
    /// Chooses a size whose page begins before the current position, so that it is never empty, and has the most rows after it. Its number
    /// of rows reveals the end, and whether the page that was held back was a repetition.
    /// </summary>
    private bool TryOverlap()
    {
        int best = 0;
        for (int size = _size - 1; size > 1; size--)
        {
            long overlap = _read % size, repeated = _sure % size;
            bool tells = overlap > 0 && (_sure == _read || (repeated > 0 && repeated < overlap));
            if (tells && (best == 0 || size - overlap > best - _read % best)) best = size;
        }

        if (best == 0) return false;
        _size = best;
        _pageNo = (int)(_read / best);
        GoOn();
        return true;
    }

    private PageStep GoOn()
    {
        Next = First.WithPage(++_pageNo, First.PageSize is null ? null : _size);
        return PageUse.Give;
    }

    private PageStep End(PageStep step)
    {
        Next = null;
        return step;
    }
}
