using System.ComponentModel;
using CardanoBI.Client.Runtime;

namespace CardanoBI.Client.Queries;

/// <summary>A number of a row.</summary>
/// <typeparam name="T">Its type; nullable if the field may be null.</typeparam>
public sealed class NumberField<T> : NumberExpression<T>, IField<T>, ISortable
{
    private readonly ReadValue<T> _read;

    /// <summary>For emitted code.</summary>
    /// <param name="name">The name on the wire.</param>
    /// <param name="read">Reads the member.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public NumberField(string name, ReadValue<T> read)
        : base(Name(name)) => _read = read;

    string IField<T>.Name => Text;

    string ISortable.Text => Text;

    ReadValue<T> IField<T>.Read => _read;

    bool IField<T>.MayBeMissing => IsNullable;
}
