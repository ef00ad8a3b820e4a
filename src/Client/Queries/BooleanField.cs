using System.ComponentModel;
using CardanoBI.Client.Runtime;

namespace CardanoBI.Client.Queries;

/// <summary>A boolean of a row.</summary>
/// <typeparam name="T"><see cref="bool"/>; nullable if the field may be null.</typeparam>
public sealed class BooleanField<T> : QueryExpression, IField<T>, ISortable
{
    private readonly ReadValue<T> _read;

    /// <summary>For emitted code.</summary>
    /// <param name="name">The name on the wire.</param>
    /// <param name="read">Reads the member.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public BooleanField(string name, ReadValue<T> read)
        : base(Name(name), isNullable: default(T) is null) => _read = read;

    string IField<T>.Name => Text;

    string ISortable.Text => Text;

    ReadValue<T> IField<T>.Read => _read;

    bool IField<T>.MayBeMissing => IsNullable;

    /// <summary>Equal.</summary>
    /// <param name="left">The field.</param>
    /// <param name="right">The value.</param>
    public static Filter operator ==(BooleanField<T> left, Operand<T> right) => left.Compare(Operation.Equal, right.Value);

    /// <summary>Not equal; false for null.</summary>
    /// <param name="left">The field.</param>
    /// <param name="right">The value.</param>
    public static Filter operator !=(BooleanField<T> left, Operand<T> right) => left.Compare(Operation.NotEqual, right.Value);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => base.Equals(obj);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => base.GetHashCode();
}
