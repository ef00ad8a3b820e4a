using CardanoBI.Sandbox.Data;

namespace CardanoBI.Sandbox.Querying;

/// <summary>
/// <c>ORDER BY column LIMIT … OFFSET …</c> as PostgreSQL does it. The order of rows that are equal in the column depends on how far into
/// the list the page is: the first pages come from a heap that keeps only the rows up to the page's end, the others from a full sort. Every
/// page is the same each time, but pages do not fit together: some rows appear twice, and others not at all. This affects only rows that
/// are meant to tie; others that happen to be equal keep the sample's order.
/// </summary>
internal sealed class DatabaseOrder
{
    private readonly Lazy<Int128[]> _keys;
    private readonly Lazy<int[]> _ascending;
    private readonly Lazy<int[]> _descending;
    private readonly bool _isTotal;

    public DatabaseOrder(Dataset rows, string column)
    {
        _isTotal = !rows.HasTies;
        _keys = new Lazy<Int128[]>(() => [.. Enumerable.Range(0, rows.Count).Select(index => rows.NumberOf(index, column))]);
        _ascending = new Lazy<int[]>(() => Places(rows.Count, isDescending: false));
        _descending = new Lazy<int[]>(() => Places(rows.Count, isDescending: true));
    }

    /// <summary>The positions of the rows, in the order of the page.</summary>
    public ReadOnlyMemory<int> Page(int offset, int count, bool isDescending)
    {
        int bound = offset + count;
        // PostgreSQL's own condition for the heap.
        if (_isTotal || bound == 0 || _keys.Value.Length <= 2 * bound)
            return (isDescending ? _descending : _ascending).Value.AsMemory(offset, count);
        return BoundedHeap.Smallest(_keys.Value.Length, bound, Compare).AsMemory(offset, count);

        int Compare(int left, int right) =>
            isDescending ? _keys.Value[right].CompareTo(_keys.Value[left]) : _keys.Value[left].CompareTo(_keys.Value[right]);
    }

    /// <summary>The full sort, which is not stable: equal rows end up anywhere, but always in the same place.</summary>
    private int[] Places(int count, bool isDescending)
    {
        IEnumerable<int> places = Enumerable.Range(0, count);
        if (!_isTotal) places = places.OrderBy(place => new Scatter("", place).Next());
        return
        [
            .. isDescending
                ? places.OrderByDescending(place => _keys.Value[place])
                : places.OrderBy(place => _keys.Value[place]),
        ];
    }
}
