using CardanoBI.Client.Runtime;

namespace CardanoBI.Client.Lists;

/// <summary>
/// Reads a list by <c>$skip</c>. A full page that equals the previous one may have equal rows, or come from a server that ignores
/// <c>$skip</c>. The next request therefore asks for one row fewer (<c>$top</c>), which needs no extra request: a server that ignores the
/// options returns the same page again, and is then asked for rows far beyond any end.
/// </summary>
internal class SkipWalk(RequestTarget first, int? fullSize) : PageWalk(first)
{
    protected const long FarBeyond = 1_000_000_000;

    private readonly PagePrint _print = new();
    private long _skip = first.Skip;
    private int? _left = first.Top;
    private int _repeatedRows;
    private Doubt _doubt = Doubt.None;

    /// <summary>What is known about a server that returned the same page twice.</summary>
    private enum Doubt
    {
        None,

        /// <summary>It was asked for one row fewer; the response decides.</summary>
        AsksForLess,

        /// <summary>It uses the options, as far as its responses show.</summary>
        Heeds,

        /// <summary>It was asked for rows beyond any end; the response decides.</summary>
        AsksFarBeyond,

        /// <summary>It has shown that it uses <c>$skip</c>.</summary>
        Refuted,
    }

    /// <summary>The number of rows of a full page, after which more may follow.</summary>
    protected int? FullSize { get; set; } = fullSize;

    /// <summary>Whether some page differed from the previous one.</summary>
    protected bool HasMovedOn { get; private set; }

    protected virtual string Parameters => "$skip";

    public override PageStep Take(PageAnswer answer)
    {
        if (_doubt == Doubt.AsksFarBeyond) return TakeFarBeyond(answer);

        Meet(answer);
        int rows = answer.RowCount;
        _skip += rows;
        _left -= rows;
        if (rows < Math.Min(FullSize ?? 1, answer.Sent.Top ?? int.MaxValue))
        {
            Next = null;
            return PageUse.Give;
        }

        bool isFirst = !_print.IsTaken, isRepeated = _print.Renew(answer.Bytes);
        HasMovedOn |= !isFirst && !isRepeated;
        if (isRepeated && _doubt != Doubt.Refuted) return TakeRepeated(answer);

        _repeatedRows = 0;
        if (_doubt == Doubt.AsksForLess) _doubt = Doubt.Heeds;
        return GoOn();
    }

    /// <summary>Called with each response that is a page, before it is examined.</summary>
    protected virtual void Meet(PageAnswer answer)
    {
    }

    /// <summary>Whether the same page again may be the next one, from a server that ignores <c>$top</c>.</summary>
    protected virtual bool MayIgnoreTop(PageAnswer answer) => false;

    /// <summary>The request for the rows from an index on.</summary>
    protected virtual RequestTarget Target(long skip, int? top) => First.WithRows(skip, top);

    /// <summary>What it means if the page far beyond the end is the same page again.</summary>
    protected virtual PageStep TakeSameFarBeyond() => NotHeeded(Parameters);

    private PageStep TakeRepeated(PageAnswer answer)
    {
        _repeatedRows += answer.RowCount;
        if (_repeatedRows >= MostRepeatedRows || _left <= 0) return AskFarBeyond();

        switch (_doubt)
        {
            case Doubt.None when answer.RowCount > 1:
                _doubt = Doubt.AsksForLess;
                int less = answer.RowCount - 1;
                Next = Target(_skip, _left < less ? _left : less);
                return PageUse.Hold;
            case Doubt.AsksForLess when !MayIgnoreTop(answer):
                return AskFarBeyond();
            case Doubt.AsksForLess:
                _doubt = Doubt.Heeds;
                break;
        }

        return GoOn();
    }

    private PageStep AskFarBeyond()
    {
        _doubt = Doubt.AsksFarBeyond;
        Next = Target(FarBeyond, First.Top);
        return PageUse.Hold;
    }

    private PageStep TakeFarBeyond(PageAnswer answer)
    {
        if (answer.RowCount > 0 && _print.IsOf(answer.Bytes))
        {
            Next = null;
            return TakeSameFarBeyond();
        }

        _doubt = Doubt.Refuted;
        GoOn();
        return PageUse.Confirm;
    }

    private PageStep GoOn()
    {
        Next = _left <= 0 ? null : Target(_skip, _left);
        return PageUse.Give;
    }
}
