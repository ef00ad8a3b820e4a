namespace CardanoBI.Sandbox.Querying;

/// <summary>
/// The first N items, as PostgreSQL's top-N heapsort leaves them: in order, but equal ones in an order that depends on N.
/// </summary>
internal sealed class BoundedHeap
{
    private readonly Comparison<int> _compare;
    private readonly int[] _items;
    private int _count;

    private BoundedHeap(int bound, Comparison<int> compare) => (_items, _compare) = (new int[bound], compare);

    public static int[] Smallest(int total, int bound, Comparison<int> compare)
    {
        var heap = new BoundedHeap(bound, compare);
        for (int item = 0; item < total; item++)
            heap.Offer(item);
        return heap.Unload();
    }

    /// <summary>The largest kept item is on top, and gives way to a smaller one.</summary>
    private void Offer(int item)
    {
        if (_count < _items.Length) SiftUp(item);
        else if (_compare(item, _items[0]) < 0) SiftDown(item);
    }

    private void SiftUp(int item)
    {
        int place = _count++;
        while (place > 0)
        {
            int parent = (place - 1) / 2;
            if (_compare(item, _items[parent]) <= 0) break;
            _items[place] = _items[parent];
            place = parent;
        }

        _items[place] = item;
    }

    private void SiftDown(int item)
    {
        int place = 0;
        while (true)
        {
            int child = 2 * place + 1;
            if (child >= _count) break;
            if (child + 1 < _count && _compare(_items[child], _items[child + 1]) < 0) child++;
            if (_compare(item, _items[child]) >= 0) break;
            _items[place] = _items[child];
            place = child;
        }

        _items[place] = item;
    }

    private int[] Unload()
    {
        while (_count > 1)
        {
            int largest = _items[0];
            int last = _items[--_count];
            SiftDown(last);
            _items[_count] = largest;
        }

        return _items;
    }
}
