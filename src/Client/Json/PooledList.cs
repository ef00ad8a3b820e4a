using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CardanoBI.Client.Json;

/// <summary>Collects a list in rented memory, so that all it leaves behind is an array of the right length.</summary>
internal struct PooledList<T>
{
    private const int FirstLength = 16;
    private const int GreatestFirstLength = 128;

    private T[]? _items;
    private int _count;

    /// <param name="item">The next one.</param>
    /// <param name="bytesRead">How long it was in the answer.</param>
    /// <param name="bytesLeft">How much of the answer is behind it: the first one tells how many more there may be.</param>
    public void Add(T item, int bytesRead, int bytesLeft)
    {
        T[] items = _items ?? Begin(bytesRead, bytesLeft);
        if (_count == items.Length) items = Grow(items);
        // Rented as what it is, so that a store needs no look at the array's type.
        Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(items), _count++) = item;
    }

    public readonly T[] ToArray() => _count == 0 ? [] : _items.AsSpan(0, _count).ToArray();

    public void Return()
    {
        if (_items is null) return;
        Return(_items, _count);
        _items = null;
    }

    private T[] Begin(int bytesRead, int bytesLeft)
    {
        int expected = (bytesLeft / Math.Max(bytesRead, 1)) + 2;
        return _items = ArrayPool<T>.Shared.Rent(Math.Clamp(expected, FirstLength, GreatestFirstLength));
    }

    private T[] Grow(T[] items)
    {
        T[] larger = ArrayPool<T>.Shared.Rent(items.Length * 2);
        items.CopyTo(larger, 0);
        Return(items, _count);
        return _items = larger;
    }

    /// <summary>What is returned must not keep rows alive; the rest of it was never written.</summary>
    private static void Return(T[] items, int count)
    {
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>()) Array.Clear(items, 0, count);
        ArrayPool<T>.Shared.Return(items);
    }
}
