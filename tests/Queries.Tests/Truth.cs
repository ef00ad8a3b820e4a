namespace Acme.Things.Tests;

/// <summary>OData's logic of three values: what is neither true nor false picks no row, and its opposite picks none either.</summary>
internal static class Truth
{
    public static bool? And(bool? left, bool? right) =>
        left == false || right == false ? false : left is null || right is null ? null : true;

    public static bool? Or(bool? left, bool? right) => left == true || right == true ? true : left is null || right is null ? null : false;

    /// <summary>A comparison of a number, a time or a truth: null of null, unless it asks for null.</summary>
    public static bool? Compare<T>(T? left, string operation, T? right)
        where T : struct, IComparable<T> =>
        operation switch
        {
            _ when left is null && right is not null => null,
            "==" => Nullable.Compare(left, right) == 0,
            "!=" => Nullable.Compare(left, right) != 0,
            _ when left is null || right is null => false,
            "<" => left.Value.CompareTo(right.Value) < 0,
            "<=" => left.Value.CompareTo(right.Value) <= 0,
            ">" => left.Value.CompareTo(right.Value) > 0,
            _ => left.Value.CompareTo(right.Value) >= 0,
        };
}
