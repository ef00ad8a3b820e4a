using System.Runtime.CompilerServices;

namespace CardanoBI.Client.Queries;

/// <summary>One key of an order, and those before it.</summary>
internal sealed class OrderKey(OrderKey? before, string text, bool isDescending, bool isRaw = false)
{
    /// <summary>Sorts rows in memory, by the first key first.</summary>
    public IOrderedEnumerable<TRow> Sort<TRow>(IEnumerable<TRow> rows, Func<TRow, RowValues> valuesOf)
    {
        if (isRaw) throw RowValues.Raw(nameof(CardanoBIQueryExtensions.OrderByRaw));
        object? Key(TRow row) => valuesOf(row).Of(text);
        IOrderedEnumerable<TRow>? sorted = before?.Sort(rows, valuesOf);
        return (sorted, isDescending) switch
        {
            (null, false) => rows.OrderBy(Key, RowValues.Order),
            (null, true) => rows.OrderByDescending(Key, RowValues.Order),
            (_, false) => sorted.ThenBy(Key, RowValues.Order),
            (_, true) => sorted.ThenByDescending(Key, RowValues.Order),
        };
    }

    public void Write(ref DefaultInterpolatedStringHandler query)
    {
        if (before is not null)
        {
            before.Write(ref query);
            query.AppendLiteral(",");
        }

        query.AppendLiteral(isRaw ? Uri.EscapeDataString(text) : text);
        if (isDescending) query.AppendLiteral("%20desc");
    }
}
