using System.ComponentModel;

namespace CardanoBI.Client.Queries;

/// <summary>A number of a row: a field, or a function of one.</summary>
/// <typeparam name="T">Its type; nullable if the field may be null, and only then it can be compared with null.</typeparam>
public class NumberExpression<T> : QueryExpression
{
    internal NumberExpression(string text)
        : base(text, isNullable: default(T) is null)
    {
    }

    internal NumberExpression(string text, QueryExpression subject, Func<object, object> function)
        : base(text, isNullable: default(T) is null, subject, function)
    {
    }

    /// <summary>Equal, compared exactly.</summary>
    /// <param name="left">The field.</param>
    /// <param name="right">The value.</param>
    public static Filter operator ==(NumberExpression<T> left, Operand<T> right) => left.Compare(Operation.Equal, right.Value);

    /// <summary>Not equal; unlike in C#, false for null.</summary>
    /// <param name="left">The field.</param>
    /// <param name="right">The value.</param>
    public static Filter operator !=(NumberExpression<T> left, Operand<T> right) => left.Compare(Operation.NotEqual, right.Value);

    /// <summary>Less; false for null.</summary>
    /// <param name="left">The field.</param>
    /// <param name="right">The value.</param>
    public static Filter operator <(NumberExpression<T> left, T right) => left.Compare(Operation.Less, right);

    /// <summary>Less or equal; false for null.</summary>
    /// <param name="left">The field.</param>
    /// <param name="right">The value.</param>
    public static Filter operator <=(NumberExpression<T> left, T right) => left.Compare(Operation.AtMost, right);

    /// <summary>Greater; false for null.</summary>
    /// <param name="left">The field.</param>
    /// <param name="right">The value.</param>
    public static Filter operator >(NumberExpression<T> left, T right) => left.Compare(Operation.Greater, right);

    /// <summary>Greater or equal; false for null.</summary>
    /// <param name="left">The field.</param>
    /// <param name="right">The value.</param>
    public static Filter operator >=(NumberExpression<T> left, T right) => left.Compare(Operation.AtLeast, right);

    /// <summary>Any of several values.</summary>
    /// <param name="values">At least one.</param>
    /// <exception cref="ArgumentException">There are no values.</exception>
    public Filter In(params T[] values) => IsAmong(values);

    /// <inheritdoc cref="In(T[])"/>
    public Filter In(IEnumerable<T> values) => IsAmong(values);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => base.Equals(obj);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => base.GetHashCode();
}
