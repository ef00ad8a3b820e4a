using System.ComponentModel;
using CardanoBI.Client.Runtime;

namespace CardanoBI.Client.Queries;

/// <summary>Bytes of a row.</summary>
public abstract class BytesExpression : QueryExpression
{
    private protected BytesExpression(string name, bool isNullable)
        : base(Name(name), isNullable)
    {
    }

    /// <summary>Equal, byte by byte.</summary>
    /// <param name="left">The field.</param>
    /// <param name="right">The value.</param>
    /// <exception cref="ArgumentNullException">The value is null, and the field never is.</exception>
    public static Filter operator ==(BytesExpression left, Operand<byte[]?> right) => left.Compare(Operation.Equal, right.Value);

    /// <summary>Not equal; true for null.</summary>
    /// <param name="left">The field.</param>
    /// <param name="right">The value.</param>
    /// <exception cref="ArgumentNullException">The value is null, and the field never is.</exception>
    public static Filter operator !=(BytesExpression left, Operand<byte[]?> right) => left.Compare(Operation.NotEqual, right.Value);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => base.Equals(obj);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => base.GetHashCode();
}

/// <summary>Bytes of a row that are never null.</summary>
public sealed class BytesField : BytesExpression, IField<byte[]>
{
    /// <summary>For emitted code.</summary>
    /// <param name="name">The name on the wire.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public BytesField(string name)
        : base(name, isNullable: false)
    {
    }

    string IField<byte[]>.Name => Text;

    ReadValue<byte[]> IField<byte[]>.Read => JsonReader.Bytes;

    bool IField<byte[]>.MayBeMissing => false;

    /// <summary>Rejects a comparison with null at compile time.</summary>
    /// <param name="left">The field.</param>
    /// <param name="right">Null.</param>
    [Obsolete(NeverNull.Message, error: true)]
    public static Filter operator ==(BytesField left, NeverNull? right) => throw new NotSupportedException(NeverNull.Message);

    /// <summary>Rejects a comparison with null at compile time.</summary>
    /// <param name="left">The field.</param>
    /// <param name="right">Null.</param>
    [Obsolete(NeverNull.Message, error: true)]
    public static Filter operator !=(BytesField left, NeverNull? right) => throw new NotSupportedException(NeverNull.Message);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => base.Equals(obj);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => base.GetHashCode();
}

/// <summary>Bytes of a row that may be null.</summary>
public sealed class NullableBytesField : BytesExpression, IField<byte[]?>
{
    /// <summary>For emitted code.</summary>
    /// <param name="name">The name on the wire.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public NullableBytesField(string name)
        : base(name, isNullable: true)
    {
    }

    string IField<byte[]?>.Name => Text;

    ReadValue<byte[]?> IField<byte[]?>.Read => JsonReader.BytesOrNull;

    bool IField<byte[]?>.MayBeMissing => true;
}
