using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using CardanoBI.Client.Queries;

namespace CardanoBI.Client;

/// <summary>Creates queries for substitutes in tests.</summary>
public static class ListQuery
{
    /// <summary>
    /// A query over rows in memory, for a <c>Query…</c> method of a substitute to return. Its steps do to the rows what they would do on
    /// the server: <c>Where</c>, <c>OrderBy</c>, <c>Select</c>, <c>Top</c>, <c>Skip</c> and the count are evaluated, and null is treated
    /// as it is there. Strings are sorted by the invariant culture. <c>WhereRaw</c> and <c>OrderByRaw</c>, which are written in OData,
    /// cannot be evaluated: reading such a query throws a <see cref="NotSupportedException"/>. The sandbox evaluates those as well.
    /// </summary>
    /// <typeparam name="TRow">The type of a row.</typeparam>
    /// <typeparam name="TFields">The fields that a step can name.</typeparam>
    /// <typeparam name="TOptions">The options that the list supports.</typeparam>
    /// <param name="rows">The rows, in the order that they have without <c>OrderBy</c>. They are copied now.</param>
    /// <returns>The query, whose rows come as a single page.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> is null.</exception>
    public static ListQuery<TRow, TFields, TOptions> FromRows<
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] TRow,
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.NonPublicConstructors)] TFields,
        TOptions>(IEnumerable<TRow> rows)
        where TFields : class
    {
        ArgumentNullException.ThrowIfNull(rows);
        // The emitted classes of fields are made by emitted code, and have no constructor that callers could use.
        var fields = (TFields)typeof(TFields).GetConstructor(BindingFlags.Instance | BindingFlags.NonPublic, [])!.Invoke(null);
        var memory = new RowsInMemory<TRow>(rows);
        return new ListQuery<TRow, TFields, TOptions>(memory, memory, fields);
    }

    /// <summary>
    /// A query over rows in memory, of the same type as another: <c>query.Returns(query.WithRows(rows))</c> with a mocking library, whose
    /// substitute returned <paramref name="query"/>, and <c>base.Query…(…).WithRows(rows)</c> in a class that is derived by hand.
    /// </summary>
    /// <inheritdoc cref="FromRows{TRow, TFields, TOptions}"/>
    /// <param name="query">Any query of the list; only its type counts.</param>
    /// <param name="rows">The rows, in the order that they have without <c>OrderBy</c>. They are copied now.</param>
    public static ListQuery<TRow, TFields, TOptions> WithRows<
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] TRow,
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.NonPublicConstructors)] TFields,
        TOptions>(this ListQuery<TRow, TFields, TOptions> query, IEnumerable<TRow> rows)
        where TFields : class =>
        FromRows<TRow, TFields, TOptions>(rows);
}
