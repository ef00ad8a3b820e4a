using CardanoBI.Client.Runtime;

namespace CardanoBI.Client.Lists;

/// <summary>Continues by <c>page_no</c> and <c>$skip</c> at the same time, until a response shows which of them the server uses.</summary>
internal sealed class PageOrSkipWalk(RequestTarget first, int? rowCap) : SkipWalk(first, first.PageSize)
{
    private const int ManyPages = 1_000_000;

    private int _pageNo = first.PageNo ?? 1;
    private bool _heedsSkip;

    protected override string Parameters => _heedsSkip ? base.Parameters : "page_no or $skip";

    /// <summary>A response with more rows than a page shows that the server uses <c>$skip</c> and truncates at its own limit.</summary>
    protected override void Meet(PageAnswer answer)
    {
        if (_heedsSkip || !(answer.RowCount > answer.Sent.PageSize)) return;
        _heedsSkip = true;
        FullSize = rowCap;
    }

    /// <summary>A server that uses <c>page_no</c> ignores <c>$top</c>; if all rows are equal, it may have returned the next page.</summary>
    protected override bool MayIgnoreTop(PageAnswer answer) => !_heedsSkip && RowBytes.AreAlike(answer.Bytes, out _);

    protected override RequestTarget Target(long skip, int? top)
    {
        if (_heedsSkip) return First.WithPage(null, null).WithRows(skip, top);
        int pageNo = skip == FarBeyond ? _pageNo + ManyPages : ++_pageNo;
        return First.WithPage(pageNo, First.PageSize).WithRows(skip, top);
    }

    /// <summary>
    /// A server that returned different pages before, and now returns the same one forever, clamps <c>page_no</c>: that page was the last.
    /// </summary>
    protected override PageStep TakeSameFarBeyond() => HasMovedOn && !_heedsSkip ? PageUse.Drop : base.TakeSameFarBeyond();
}
