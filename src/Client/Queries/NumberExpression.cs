using System.ComponentModel;

namespace CardanoBI.Client.Queries;

/// <summary>A number of a row: a field, or what a function makes of one.</summary>
/// <typeparam name="T">Its type; nullable where it may be null, and only then it can be compared with null.</typeparam>
public class NumberExpression<T> : QueryExpression
{
    internal NumberExpression(string text)
        : base(text, isNullable: default(T) is null)
    {
    }

    /// <summary>Equal; an exact comparison, whatever the number's size.</summary>
    /// <param name="left">The field.</param>
    /// <param name="right">The value.</param>
    public static Filter operator ==(NumberExpression<T> left, Operand<T> right) => left.Compare(Operation.Equal, right.Value);

    /// <summary>Not equal; false of null, other than in C#.</summary>
    /// <param name="left">The field.</param>
    /// <param name="right">The value.</param>
    public static Filter operator !=(NumberExpression<T> left, Operand<T> right) => left.Compare(Operation.NotEqual, right.Value);

    /// <summary>Less; false of null.</summary>
    /// <param name="left">The field.</param>
    /// <param name="right">The value.</param>
    public static Filter operator <(NumberExpression<T> left, T right) => left.Compare(Operation.Less, right);

    /// <summary>Less or equal; false of null.</summary>
    /// <param name="left">The field.</param>
    /// <param name="right">The value.</param>
    public static Filter operator <=(NumberExpression<T> left, T right) => left.Compare(Operation.AtMost, right);

    /// <summary>Greater; false of null.</summary>
    /// <param name="left">The field.</param>
    /// <param name="right">The value.</param>
    public static Filter operator >(NumberExpression<T> left, T right) => left.Compare(Operation.Greater, right);

    /// <summary>Greater or equal; false of null.</summary>
    /// <param name="left">The field.</param>
    /// <param name="right">The value.</param>
    public static Filter operator >=(NumberExpression<T> left, T right) => left.Compare(Operation.AtLeast, right);

    /// <summary>One of some values.</summary>
    /// <param name="values">At least one.</param>
    /// <exception cref="ArgumentException">There is none.</exception>
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
