using CardanoBI.Generator.Basics;

namespace CardanoBI.Generator.Pipeline;

/// <summary>Several values as one.</summary>
internal sealed record Batch<T>(EquatableArray<T> Items)
    where T : class, IEquatable<T>
{
    public static readonly Batch<T> None = new([]);
}
