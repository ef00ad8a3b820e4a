using System.Globalization;

namespace CardanoBI.Generator.Basics;

/// <summary>A number and what it counts.</summary>
internal static class Counted
{
    /// <param name="count">The number.</param>
    /// <param name="one">The word for one of them; several get an <c>s</c>.</param>
    /// <returns>Like <c>1 row</c> or <c>20 rows</c>.</returns>
    public static string Of(int count, string one) =>
        count.ToString(CultureInfo.InvariantCulture) + " " + one + (count == 1 ? "" : "s");
}
