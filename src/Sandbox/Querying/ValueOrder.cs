using Microsoft.OData;

namespace CardanoBI.Sandbox.Querying;

/// <summary>
/// How the values of rows and of literals compare: exact numbers as <see cref="decimal"/>, others as <see cref="double"/>, texts by their
/// characters, times by their instants. Null comes first.
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
        (string one, string other) => string.CompareOrdinal(one, other),
        (DateTimeOffset one, DateTimeOffset other) => one.CompareTo(other),
        (bool one, bool other) => one.CompareTo(other),
        (byte[] one, byte[] other) => one.AsSpan().SequenceCompareTo(other),
        _ => throw new ODataException($"A {left.GetType().Name} and a {right.GetType().Name} cannot be compared."),
    };
}
