using CardanoBI.Client.Runtime;

namespace CardanoBI.Client.Lists;

/// <summary>
/// Reads a list by <c>page_no</c>, up to the first page that is not full. A full page that equals the previous one is valid if all of its
/// rows are equal; otherwise the server is asked for a page far beyond any end.
/// </summary>
internal sealed class PageNumberWalk(RequestTarget first) : PageWalk(first)
{
    private const int ManyPages = 1_000_000;

    private readonly PagePrint _print = new();
    private int _pageNo = first.PageNo ?? 1;
    private int _repeatedRows;
    private bool _hasMovedOn, _asksFarBeyond, _isTrusted;

    public override PageStep Take(PageAnswer answer)
    {
        if (_asksFarBeyond) return TakeFarBeyond(answer);

        if (answer.RowCount < (First.PageSize ?? 1))
        {
            Next = null;
            return PageUse.Give;
        }

        bool isFirst = !_print.IsTaken, isRepeated = _print.Renew(answer.Bytes);
        _hasMovedOn |= !isFirst && !isRepeated;
        _repeatedRows = isRepeated ? _repeatedRows + answer.RowCount : 0;
        if (isRepeated && !_isTrusted && (_repeatedRows >= MostRepeatedRows || !RowBytes.AreAlike(answer.Bytes, out _)))
        {
            _asksFarBeyond = true;
            Next = First.WithPage(_pageNo + ManyPages, First.PageSize);
            return PageUse.Hold;
        }

        Next = NextPage();
        return PageUse.Give;
    }

    private PageStep TakeFarBeyond(PageAnswer answer)
    {
        _asksFarBeyond = false;
        if (!_print.IsOf(answer.Bytes))
        {
            _isTrusted = true;
            Next = NextPage();
            return PageUse.Confirm;
        }

        // A server that advanced before and then repeats one page clamps page_no: that page was the last.
        Next = null;
        return _hasMovedOn ? PageUse.Drop : NotHeeded("page_no");
    }

    private RequestTarget NextPage() => First.WithPage(++_pageNo, First.PageSize);
}
