using CardanoBI.Client.Observability;

namespace CardanoBI.Client.Lists;

/// <summary>A response, and what its rows mean for the list.</summary>
internal readonly record struct TakenPage<T>(ListAnswer<T> Answer, PageStep Step) : IRowCount
{
    int IRowCount.RowCount => Answer.Rows.Count;
}
