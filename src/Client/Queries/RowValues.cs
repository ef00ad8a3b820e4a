using System.Globalization;
using System.Reflection;

namespace CardanoBI.Client.Queries;

/// <summary>The members of a row in memory, by their names on the wire, compared and sorted as the server does it.</summary>
internal sealed class RowValues(object row, IReadOnlyDictionary<string, PropertyInfo> properties)
{
    /// <summary>Null first; texts as people sort them, as far as the process has a culture.</summary>
    public static IComparer<object?> Order { get; } = Comparer<object?>.Create(static (left, right) =>
        left is null || right is null ? (left is null ? 0 : 1) - (right is null ? 0 : 1)
            : left is string text ? CultureInfo.InvariantCulture.CompareInfo.Compare(text, (string)right)
            : ((IComparable)Signed(left)).CompareTo(Signed(right)));

    /// <exception cref="NotSupportedException">The row's type has no such member.</exception>
    public object? Of(string name) =>
        properties.TryGetValue(name, out PropertyInfo? property)
            ? property.GetValue(row)
            : throw new NotSupportedException($"{row.GetType().Name} has no property for the column '{name}'.");

    /// <summary>A comparison; null where it is neither true nor false. Texts and bytes compare null as C# does, and nothing else.</summary>
    public static bool? Compare(QueryExpression expression, object? left, string operation, object? right)
    {
        if (left is null || right is null)
        {
            if (left is null && right is not null && expression is not (TextExpression or BytesExpression)) return null;
            return operation switch
            {
                QueryExpression.Operation.Equal => left == right,
                QueryExpression.Operation.NotEqual => left != right,
                _ => false,
            };
        }

        return operation switch
        {
            QueryExpression.Operation.Equal => AreEqual(left, right),
            QueryExpression.Operation.NotEqual => !AreEqual(left, right),
            QueryExpression.Operation.Less => Difference(left, right) < 0,
            QueryExpression.Operation.AtMost => Difference(left, right) <= 0,
            QueryExpression.Operation.Greater => Difference(left, right) > 0,
            _ => Difference(left, right) >= 0,
        };
    }

    public static bool AreEqual(object left, object right) => (left, right) switch
    {
        (string text, string other) => string.Equals(text, other, StringComparison.Ordinal),
        (byte[] bytes, byte[] other) => bytes.AsSpan().SequenceEqual(other),
        _ => Difference(left, right) == 0,
    };

    public static NotSupportedException Raw(string step) =>
        new($"{step} takes OData text, which cannot be evaluated over rows in memory. Use the typed steps, or the sandbox.");

    private static int Difference(object left, object right) =>
        ((IComparable)Signed(left)).CompareTo(right is ulong unsigned ? (decimal)unsigned : right);

    /// <summary>The server holds what is unsigned as a number with a sign.</summary>
    private static object Signed(object value) => value is ulong unsigned ? (decimal)unchecked((long)unsigned) : value;
}
