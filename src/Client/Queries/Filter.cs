using System.ComponentModel;
using System.Globalization;
using System.Runtime.CompilerServices;
using CardanoBI.Client.Queries;

namespace CardanoBI.Client;

/// <summary>
/// A condition on the rows of a list, made by comparing fields: <c>b =&gt; b.EpochNo &gt; 480 &amp; b.TxCount == 0</c>. Conditions are
/// combined with <c>&amp;</c> (or <c>&amp;&amp;</c>) and <c>|</c> (or <c>||</c>), and negated with <c>!</c>.
/// </summary>
public abstract class Filter
{
    /// <summary>
    /// Even the shortest comparison takes four characters of a URL, so no server could be sent more. It bounds the recursion, too.
    /// </summary>
    private const int MaximumSize = 2000;

    private protected Filter(int size)
    {
        if (size > MaximumSize) throw new ArgumentException($"The filter has more than {MaximumSize} parts, which no URL can hold.");
        Size = size;
    }

    /// <summary>How many nodes stand in it.</summary>
    internal int Size { get; }

    /// <summary>How tightly its outermost operator binds; a part that binds less tightly than its surroundings gets parentheses.</summary>
    internal abstract Binding Binding { get; }

    /// <summary>Both conditions hold.</summary>
    /// <param name="left">A condition.</param>
    /// <param name="right">Another condition.</param>
    public static Filter operator &(Filter left, Filter right) => new JoinedFilter(Argument(left), Binding.And, Argument(right));

    /// <summary>At least one condition holds.</summary>
    /// <param name="left">A condition.</param>
    /// <param name="right">Another condition.</param>
    public static Filter operator |(Filter left, Filter right) => new JoinedFilter(Argument(left), Binding.Or, Argument(right));

    /// <summary>The condition does not hold.</summary>
    /// <param name="filter">The condition.</param>
    public static Filter operator !(Filter filter) => new NegatedFilter(Argument(filter));

    /// <summary>Always false, so that C# evaluates and combines both sides of <c>||</c>.</summary>
    /// <param name="filter">The left side.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static bool operator true(Filter filter) => false;

    /// <summary>Always false, so that C# evaluates and combines both sides of <c>&amp;&amp;</c>.</summary>
    /// <param name="filter">The left side.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static bool operator false(Filter filter) => false;

    /// <summary>The condition as OData, not escaped for a URL.</summary>
    /// <returns>Like <c>epoch_no gt 480 and tx_count eq 0</c>.</returns>
    public override string ToString()
    {
        var text = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture);
        Write(ref text);
        return Uri.UnescapeDataString(text.ToStringAndClear());
    }

    /// <summary>
    /// The result for a row in memory, in OData's three-valued logic: null is neither true nor false, and neither is its
    /// negation.
    /// </summary>
    internal abstract bool? IsMetBy(RowValues row);

    /// <summary>Writes the condition as it stands in a URL.</summary>
    internal abstract void Write(ref DefaultInterpolatedStringHandler text);

    internal void Write(ref DefaultInterpolatedStringHandler text, Binding around)
    {
        if (Binding >= around)
        {
            Write(ref text);
            return;
        }

        text.AppendLiteral("(");
        Write(ref text);
        text.AppendLiteral(")");
    }

    private static Filter Argument(Filter filter) => filter ?? throw new ArgumentNullException(nameof(filter));
}
