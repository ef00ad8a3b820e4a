using System.ComponentModel;

namespace CardanoBI.Client.Queries;

/// <summary>A string of a row: a field, or a function of one. Values are quoted and escaped, whatever they contain.</summary>
public class TextExpression : QueryExpression
{
    internal TextExpression(string text, bool isNullable)
        : base(text, isNullable)
    {
    }

    private TextExpression(string text, TextExpression subject, Func<object, object> function)
        : base(text, subject.IsNullable, subject, function)
    {
    }

    /// <summary>Equal, character by character.</summary>
    /// <param name="left">The field.</param>
    /// <param name="right">The value.</param>
    /// <exception cref="ArgumentNullException">The value is null, and the field never is.</exception>
    public static Filter operator ==(TextExpression left, Operand<string?> right) => left.Compare(Operation.Equal, right.Value);

    /// <summary>Not equal; true for null.</summary>
    /// <param name="left">The field.</param>
    /// <param name="right">The value.</param>
    /// <exception cref="ArgumentNullException">The value is null, and the field never is.</exception>
    public static Filter operator !=(TextExpression left, Operand<string?> right) => left.Compare(Operation.NotEqual, right.Value);

    /// <summary>Any of several values.</summary>
    /// <param name="values">At least one.</param>
    /// <exception cref="ArgumentException">There are no values.</exception>
    public Filter In(params string[] values) => IsAmong(values);

    /// <inheritdoc cref="In(string[])"/>
    public Filter In(IEnumerable<string> values) => IsAmong(values);

    /// <summary>Contains a string.</summary>
    /// <param name="part">The string.</param>
    public Filter Contains(string part) => Function("contains", part);

    /// <summary>Starts with a string.</summary>
    /// <param name="start">The string.</param>
    public Filter StartsWith(string start) => Function("startswith", start);

    /// <summary>Ends with a string.</summary>
    /// <param name="end">The string.</param>
    public Filter EndsWith(string end) => Function("endswith", end);

    /// <summary>The number of characters.</summary>
    public NumberExpression<int> Length() => new($"length({Text})", this, static value => ((string)value).Length);

    /// <summary>The string in lower case, by the server's rules.</summary>
    public TextExpression ToLower() => new($"tolower({Text})", this, static value => ((string)value).ToLowerInvariant());

    /// <summary>The string in upper case, by the server's rules.</summary>
    public TextExpression ToUpper() => new($"toupper({Text})", this, static value => ((string)value).ToUpperInvariant());

    /// <summary>The string without white space at its ends.</summary>
    public TextExpression Trim() => new($"trim({Text})", this, static value => ((string)value).Trim());

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => base.Equals(obj);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => base.GetHashCode();

    private FunctionFilter Function(string name, string argument)
    {
        ArgumentNullException.ThrowIfNull(argument);
        Literal.CheckText(argument, nameof(argument));
        return new FunctionFilter(name, this, argument);
    }
}
