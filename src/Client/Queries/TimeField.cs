using System.ComponentModel;
using CardanoBI.Client.Runtime;

namespace CardanoBI.Client.Queries;

/// <summary>A point in time of a row. Values are sent in UTC, to the tick of 100 ns.</summary>
/// <typeparam name="T"><see cref="DateTimeOffset"/>; nullable if the field may be null.</typeparam>
public sealed class TimeField<T> : QueryExpression, IField<T>, ISortable
{
    private readonly ReadValue<T> _read;

    /// <summary>For emitted code.</summary>
    /// <param name="name">The name on the wire.</param>
    /// <param name="read">Reads the member.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public TimeField(string name, ReadValue<T> read)
        : base(Name(name), isNullable: default(T) is null) => _read = read;

    string IField<T>.Name => Text;

    string ISortable.Text => Text;

    ReadValue<T> IField<T>.Read => _read;

    bool IField<T>.MayBeMissing => IsNullable;

    /// <summary>The same instant.</summary>
    /// <param name="left">The field.</param>
    /// <param name="right">The value.</param>
    public static Filter operator ==(TimeField<T> left, Operand<T> right) => left.Compare(Operation.Equal, right.Value);

    /// <summary>A different instant; false for null.</summary>
    /// <param name="left">The field.</param>
    /// <param name="right">The value.</param>
    public static Filter operator !=(TimeField<T> left, Operand<T> right) => left.Compare(Operation.NotEqual, right.Value);

    /// <summary>Earlier; false for null.</summary>
    /// <param name="left">The field.</param>
    /// <param name="right">The value.</param>
    public static Filter operator <(TimeField<T> left, T right) => left.Compare(Operation.Less, right);

    /// <summary>Not later; false for null.</summary>
    /// <param name="left">The field.</param>
    /// <param name="right">The value.</param>
    public static Filter operator <=(TimeField<T> left, T right) => left.Compare(Operation.AtMost, right);

    /// <summary>Later; false for null.</summary>
    /// <param name="left">The field.</param>
    /// <param name="right">The value.</param>
    public static Filter operator >(TimeField<T> left, T right) => left.Compare(Operation.Greater, right);

    /// <summary>Not earlier; false for null.</summary>
    /// <param name="left">The field.</param>
    /// <param name="right">The value.</param>
    public static Filter operator >=(TimeField<T> left, T right) => left.Compare(Operation.AtLeast, right);

    /// <summary>Any of several values.</summary>
    /// <param name="values">At least one.</param>
    /// <exception cref="ArgumentException">There are no values.</exception>
    public Filter In(params T[] values) => IsAmong(values);

    /// <inheritdoc cref="In(T[])"/>
    public Filter In(IEnumerable<T> values) => IsAmong(values);

    /// <summary>The year, in UTC.</summary>
    public NumberExpression<int> Year() => new($"year({Text})", this, static value => ((DateTimeOffset)value).UtcDateTime.Year);

    /// <summary>The month from 1, in UTC.</summary>
    public NumberExpression<int> Month() => new($"month({Text})", this, static value => ((DateTimeOffset)value).UtcDateTime.Month);

    /// <summary>The day of the month from 1, in UTC.</summary>
    public NumberExpression<int> Day() => new($"day({Text})", this, static value => ((DateTimeOffset)value).UtcDateTime.Day);

    /// <summary>The hour from 0, in UTC.</summary>
    public NumberExpression<int> Hour() => new($"hour({Text})", this, static value => ((DateTimeOffset)value).UtcDateTime.Hour);

    /// <summary>The minute from 0.</summary>
    public NumberExpression<int> Minute() => new($"minute({Text})", this, static value => ((DateTimeOffset)value).UtcDateTime.Minute);

    /// <summary>The second from 0, without its fraction.</summary>
    public NumberExpression<int> Second() => new($"second({Text})", this, static value => ((DateTimeOffset)value).UtcDateTime.Second);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => base.Equals(obj);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => base.GetHashCode();
}
