using System.ComponentModel;
using CardanoBI.Client.Runtime;

namespace CardanoBI.Client.Queries;

/// <summary>A string of a row that is never null.</summary>
public sealed class TextField : TextExpression, IField<string>, ISortable
{
    /// <summary>For emitted code.</summary>
    /// <param name="name">The name on the wire.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public TextField(string name)
        : base(Name(name), isNullable: false)
    {
    }

    string IField<string>.Name => Text;

    string ISortable.Text => Text;

    ReadValue<string> IField<string>.Read => JsonReader.String;

    bool IField<string>.MayBeMissing => false;

    /// <summary>Rejects a comparison with null at compile time.</summary>
    /// <param name="left">The field.</param>
    /// <param name="right">Null.</param>
    [Obsolete(NeverNull.Message, error: true)]
    public static Filter operator ==(TextField left, NeverNull? right) => throw new NotSupportedException(NeverNull.Message);

    /// <summary>Rejects a comparison with null at compile time.</summary>
    /// <param name="left">The field.</param>
    /// <param name="right">Null.</param>
    [Obsolete(NeverNull.Message, error: true)]
    public static Filter operator !=(TextField left, NeverNull? right) => throw new NotSupportedException(NeverNull.Message);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => base.Equals(obj);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => base.GetHashCode();
}

/// <summary>A string of a row that may be null.</summary>
public sealed class NullableTextField : TextExpression, IField<string?>, ISortable
{
    /// <summary>For emitted code.</summary>
    /// <param name="name">The name on the wire.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public NullableTextField(string name)
        : base(Name(name), isNullable: true)
    {
    }

    string IField<string?>.Name => Text;

    string ISortable.Text => Text;

    ReadValue<string?> IField<string?>.Read => JsonReader.StringOrNull;

    bool IField<string?>.MayBeMissing => true;
}
