using System.ComponentModel;

namespace CardanoBI.Client.Queries;

/// <summary>
/// A value that a field is compared with. Values convert to it implicitly, null included. Without it, the compiler would read
/// <c>b.Fee == null</c> as a null check of the field itself, and warn about every use of the field in the same condition.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Operand<T>
{
    private Operand(T value) => Value = value;

    internal T Value { get; }

    public static implicit operator Operand<T>(T value) => new(value);
}
