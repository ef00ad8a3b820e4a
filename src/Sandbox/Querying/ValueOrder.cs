using Microsoft.OData;

namespace CardanoBI.Sandbox.Querying;

/// <summary>
/// Compares the values of rows and of literals as the server does in memory: exact numbers as <see cref="decimal"/>, others as
/// <see cref="double"/>, strings by culture, times by their instants. Null comes first. Bytes have no order.
/// </summary>
internal sealed class ValueOrder : IComparer<object?>
{
    public static ValueOrder Instance { get; } = new();

    public int Compare(object? left, object? right) => (left, right) switch
    {
        (null, null) => 0,
        (null, _) => -1,
        (_, null) => 1,
        (decimal one, decimal other) => one.CompareTo(other),
        (double one, double other) => one.CompareTo(other),
        (decimal one, double other) => ((double)one).CompareTo(other),
        (double one, decimal other) => one.CompareTo((double)other),
        (string one, string other) => TextOrder.Compare(one, other),
        (DateTimeOffset one, DateTimeOffset other) => one.CompareTo(other),
        (bool one, bool other) => one.CompareTo(other),
        (byte[], byte[]) => throw new InvalidOperationException("At least one object must implement IComparable."),
        _ => throw new ODataException($"A {left.GetType().Name} and a {right.GetType().Name} cannot be compared."),
    };

    /// <summary>Strings and bytes are equal if they are identical; culture does not matter.</summary>
    public bool AreEqual(object? left, object? right) => (left, right) switch
    {
        (string one, string other) => string.Equals(one, other, StringComparison.Ordinal),
        (byte[] one, byte[] other) => one.AsSpan().SequenceEqual(other),
        _ => Compare(left, right) == 0,
    };
}
