namespace CardanoBI.Client.Queries;

/// <summary>What a filter compares: a field, or a function of one.</summary>
public abstract class QueryExpression
{
    private readonly QueryExpression? _subject;
    private readonly Func<object, object>? _function;

    private protected QueryExpression(string text, bool isNullable)
    {
        Text = text;
        IsNullable = isNullable;
    }

    private protected QueryExpression(string text, bool isNullable, QueryExpression subject, Func<object, object> function)
        : this(text, isNullable) => (_subject, _function) = (subject, function);

    /// <summary>As it stands in a URL: names and functions, which need no escapes.</summary>
    internal string Text { get; }

    internal bool IsNullable { get; }

    /// <summary>Its value of a row in memory. Functions of null are null.</summary>
    internal object? ValueOf(RowValues row) =>
        _subject is null ? row.Of(Text)
            : _subject.ValueOf(row) is object value ? _function!(value)
            : null;

    /// <summary>The expression as OData.</summary>
    /// <returns>Like <c>epoch_no</c> or <c>length(name)</c>.</returns>
    public override string ToString() => Text;

    /// <summary>A name that needs no escapes anywhere in OData or in a URL; the generator emits no other.</summary>
    private protected static string Name(string name)
    {
        bool isName = name.Length > 0
            && !char.IsAsciiDigit(name[0])
            && name.All(character => char.IsAsciiLetterOrDigit(character) || character == '_');
        return isName ? name : throw new ArgumentException($"'{name}' is not an OData identifier.", nameof(name));
    }

    private protected Filter Compare(string operation, object? value) => new Comparison(this, operation, Checked(operation, value));

    /// <summary>A value without a literal is detected here, in the caller's code, and not when the query is sent.</summary>
    private object? Checked(string operation, object? value)
    {
        if (value is null && !IsNullable) throw new ArgumentNullException(nameof(value), $"{Text} is never null.");
        if (value is null && operation is not (Operation.Equal or Operation.NotEqual))
            throw new ArgumentNullException(nameof(value), $"{Text} cannot be compared with null by <, <=, > or >=.");
        if (value is double number && !double.IsFinite(number))
            throw new ArgumentOutOfRangeException(nameof(value), value, $"{Text} is compared with a finite number.");
        if (value is string characters) Literal.CheckText(characters, nameof(value));
        return value;
    }

    /// <summary>Is one of the values: <c>in</c> where every server reads it alike, else comparisons joined by <c>or</c>.</summary>
    private protected Filter IsAmong<T>(IEnumerable<T> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        object?[] among = Array.ConvertAll(values as T[] ?? [.. values], value => Checked(Operation.Equal, value));
        if (among.Length == 0) throw new ArgumentException($"{Text} needs at least one value to be compared with.", nameof(values));
        if (among.Length > 1 && Array.TrueForAll(among, IsReadAlike)) return new MembershipFilter(this, among);
        return Joined(Array.ConvertAll(among, Filter (value) => new Comparison(this, Operation.Equal, value)));
    }

    /// <summary>
    /// Parsers read the list of "in" as JSON. All of them fail on suffixes and on numbers beyond signed 64 bits; older ones also fail on
    /// times and on all but the simplest strings.
    /// </summary>
    private static bool IsReadAlike(object? value) => value switch
    {
        int or long or double => true,
        ulong number => number <= long.MaxValue,
        decimal number => !Literal.NeedsSuffix(number),
        string text => text.Length > 0 && text.All(character => char.IsAsciiLetterOrDigit(character) || character is '_' or '-' or '.'),
        _ => false,
    };

    /// <summary>Split in halves, so that a long list is not nested deeply.</summary>
    private static Filter Joined(ReadOnlySpan<Filter> filters) =>
        filters.Length == 1 ? filters[0] : Joined(filters[..(filters.Length / 2)]) | Joined(filters[(filters.Length / 2)..]);

    /// <summary>OData's comparisons, with the blanks around them as a URL has them.</summary>
    internal static class Operation
    {
        public const string Equal = "%20eq%20";
        public const string NotEqual = "%20ne%20";
        public const string Less = "%20lt%20";
        public const string AtMost = "%20le%20";
        public const string Greater = "%20gt%20";
        public const string AtLeast = "%20ge%20";
    }
}
