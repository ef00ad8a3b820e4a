using CardanoBI.Client.Observability;

namespace CardanoBI.Client.Lists;

/// <summary>An answer, and what its rows are to the list that is read.</summary>
internal readonly record struct TakenPage<T>(ListAnswer<T> Answer, PageStep Step) : IRowCount
{
    int IRowCount.RowCount => Answer.Rows.Count;
}
