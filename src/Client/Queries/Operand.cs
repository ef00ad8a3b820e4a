using System.ComponentModel;

namespace CardanoBI.Client.Queries;

/// <summary>
/// A value that a field is compared with. Values convert to it by themselves, null included; without it the compiler would take
/// <c>b.Fee == null</c> for a question whether the field itself is there, and warn of every use of it in the same condition.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Operand<T>
{
    private Operand(T value) => Value = value;

    internal T Value { get; }

    public static implicit operator Operand<T>(T value) => new(value);
}
