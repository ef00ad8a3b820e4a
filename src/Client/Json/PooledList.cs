using System.Buffers;
using System.Runtime.CompilerServices;

namespace CardanoBI.Client.Runtime;

/// <summary>Collects a list in rented memory, so that all it leaves behind is an array of the right length.</summary>
internal struct PooledList<T>
{
    private const int FirstLength = 16;

    private T[]? _items;
    private int _count;

    internal void Add(T item)
    {
        T[] items = _items ?? (_items = ArrayPool<T>.Shared.Rent(FirstLength));
        if (_count == items.Length) items = Grow(items);
        items[_count++] = item;
    }

    internal readonly T[] ToArray() => _count == 0 ? [] : _items.AsSpan(0, _count).ToArray();

    internal void Return()
    {
        if (_items is null) return;
        Return(_items);
        _items = null;
    }

    private T[] Grow(T[] items)
    {
        T[] larger = ArrayPool<T>.Shared.Rent(items.Length * 2);
        items.CopyTo(larger, 0);
        Return(items);
        return _items = larger;
    }

    // What is returned must not keep rows alive.
    private static void Return(T[] items) => ArrayPool<T>.Shared.Return(items, clearArray: RuntimeHelpers.IsReferenceOrContainsReferences<T>());
}
