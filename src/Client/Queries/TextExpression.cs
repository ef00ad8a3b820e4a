using System.ComponentModel;

namespace CardanoBI.Client.Queries;

/// <summary>A text of a row: a field, or what a function makes of one. Whatever a value holds, it stays within its quotes.</summary>
public class TextExpression : QueryExpression
{
    internal TextExpression(string text, bool isNullable)
        : base(text, isNullable)
    {
    }

    /// <summary>Equal, character by character.</summary>
    /// <param name="left">The field.</param>
    /// <param name="right">The value.</param>
    /// <exception cref="ArgumentNullException">The value is null, and the field never is.</exception>
    public static Filter operator ==(TextExpression left, Operand<string?> right) => left.Compare(Operation.Equal, right.Value);

    /// <summary>Not equal; true of null.</summary>
    /// <param name="left">The field.</param>
    /// <param name="right">The value.</param>
    /// <exception cref="ArgumentNullException">The value is null, and the field never is.</exception>
    public static Filter operator !=(TextExpression left, Operand<string?> right) => left.Compare(Operation.NotEqual, right.Value);

    /// <summary>One of some values.</summary>
    /// <param name="values">At least one.</param>
    /// <exception cref="ArgumentException">There is none.</exception>
    public Filter In(params string[] values) => IsAmong(values);

    /// <inheritdoc cref="In(string[])"/>
    public Filter In(IEnumerable<string> values) => IsAmong(values);

    /// <summary>Holds a text.</summary>
    /// <param name="part">The text.</param>
    public Filter Contains(string part) => Function("contains", part);

    /// <summary>Begins with a text.</summary>
    /// <param name="start">The text.</param>
    public Filter StartsWith(string start) => Function("startswith", start);

    /// <summary>Ends with a text.</summary>
    /// <param name="end">The text.</param>
    public Filter EndsWith(string end) => Function("endswith", end);

    /// <summary>How many characters the text has.</summary>
    public NumberExpression<int> Length() => new($"length({Text})");

    /// <summary>The text in lower case, by the server's rules.</summary>
    public TextExpression ToLower() => new($"tolower({Text})", IsNullable);

    /// <summary>The text in upper case, by the server's rules.</summary>
    public TextExpression ToUpper() => new($"toupper({Text})", IsNullable);

    /// <summary>The text without white space at its ends.</summary>
    public TextExpression Trim() => new($"trim({Text})", IsNullable);

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
