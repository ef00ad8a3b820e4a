namespace CardanoBI.Client.Queries;

/// <summary>What a filter compares and an order sorts by: a field, or a function of one.</summary>
public abstract class QueryExpression
{
    private protected QueryExpression(string text, bool isNullable)
    {
        Text = text;
        IsNullable = isNullable;
    }

    /// <summary>As it stands in a URL: names and functions, which need no escapes.</summary>
    internal string Text { get; }

    internal bool IsNullable { get; }

    /// <summary>The expression as OData.</summary>
    /// <returns>Like <c>epoch_no</c> or <c>length(name)</c>.</returns>
    public override string ToString() => Text;

    /// <summary>A name that needs no escapes anywhere in OData or in a URL; the generator emits no other.</summary>
    private protected static string Name(string name)
    {
        bool isName = name.Length > 0 && !char.IsAsciiDigit(name[0]) && name.All(character => char.IsAsciiLetterOrDigit(character) || character == '_');
        return isName ? name : throw new ArgumentException($"'{name}' is no OData identifier.", nameof(name));
    }

    private protected Filter Compare(string operation, object? value)
    {
        if (value is null && (!IsNullable || operation is not (Operation.Equal or Operation.NotEqual)))
            throw new ArgumentNullException(nameof(value), IsNullable ? $"{Text} can be null, but nothing is greater or less than that." : $"{Text} is never null.");
        if (value is double number && !double.IsFinite(number)) throw new ArgumentOutOfRangeException(nameof(value), value, $"{Text} is compared with a finite number.");
        // Found here, where the caller is, and not when the query is sent.
        if (value is string characters) Runtime.RequestTargetBuilder.CheckText(characters, nameof(value));
        return new Comparison(this, operation, value);
    }

    /// <summary>Is one of the values: <c>in</c> where every server reads it alike, else comparisons joined by <c>or</c>.</summary>
    private protected Filter IsAmong<T>(IEnumerable<T> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        List<object?> among = [.. values.Select(value => (object?)value)];
        if (among.Count == 0) throw new ArgumentException($"{Text} is among no values at all: there has to be one.", nameof(values));
        // Compared one by one also to check each.
        List<Filter> comparisons = among.ConvertAll(value => Compare(Operation.Equal, value));
        return among.Count > 1 && among.TrueForAll(IsReadAlike) ? new MembershipFilter(this, among) : Joined(comparisons, 0, comparisons.Count);
    }

    // Parsers read what stands in the parentheses of "in" as JSON. All stumble over suffixes and over what is beyond 64 bits with a sign, older ones over times and all but the plainest texts.
    private static bool IsReadAlike(object? value) => value switch
    {
        int or long or double => true,
        ulong number => number <= long.MaxValue,
        decimal number => !Literal.NeedsSuffix(number),
        string text => text.Length > 0 && text.All(character => char.IsAsciiLetterOrDigit(character) || character is '_' or '-' or '.'),
        _ => false,
    };

    // In halves, so that a long list makes no deep nesting.
    private static Filter Joined(List<Filter> filters, int start, int count)
        => count == 1 ? filters[start] : Joined(filters, start, count / 2) | Joined(filters, start + (count / 2), count - (count / 2));

    /// <summary>OData's comparisons, with the blanks around them as a URL has them.</summary>
    private protected static class Operation
    {
        internal const string Equal = "%20eq%20", NotEqual = "%20ne%20", Less = "%20lt%20", AtMost = "%20le%20", Greater = "%20gt%20", AtLeast = "%20ge%20";
    }
}
