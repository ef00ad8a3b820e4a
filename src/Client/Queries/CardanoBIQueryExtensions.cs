using System.Text.Json;
using CardanoBI.Client.Queries;
using CardanoBI.Client.Runtime;

namespace CardanoBI.Client;

/// <summary>The steps of a query. A list has those whose options it supports.</summary>
public static partial class CardanoBIQueryExtensions
{
    /// <summary>The greatest <c>$top</c> that the server takes.</summary>
    private const int MaximumTop = 100;

    /// <summary>Keeps the rows that meet a condition (<c>$filter</c>). If there are several, all must be met.</summary>
    /// <typeparam name="TRow">What a row becomes.</typeparam>
    /// <typeparam name="TFields">The fields that the condition can name.</typeparam>
    /// <typeparam name="TOptions">The options that the list supports.</typeparam>
    /// <param name="query">The query.</param>
    /// <param name="condition">Like <c>b =&gt; b.EpochNo &gt; 480 &amp; b.TxCount == 0</c>.</param>
    /// <returns>The query with the condition.</returns>
    public static ListQuery<TRow, TFields, TOptions> Where<TRow, TFields, TOptions>(
        this ListQuery<TRow, TFields, TOptions> query, Func<TFields, Filter> condition)
        where TFields : class
        where TOptions : ICanFilter =>
        query.And(Argument.NotNull(condition)(query.Fields));

    /// <summary>Keeps the rows that meet a condition written in OData, for what the fields cannot express.</summary>
    /// <typeparam name="TRow">What a row becomes.</typeparam>
    /// <typeparam name="TFields">The fields of the list.</typeparam>
    /// <typeparam name="TOptions">The options that the list supports.</typeparam>
    /// <param name="query">The query.</param>
    /// <param name="condition">
    /// Like <c>epoch_no mod 2 eq 0</c>: with OData's escapes and without the URL's. The caller has to escape values in it.
    /// </param>
    /// <returns>The query with the condition.</returns>
    /// <exception cref="ArgumentException">
    /// It is blank, or its quotes or parentheses are not closed, so that it would affect the rest of the query.
    /// </exception>
    public static ListQuery<TRow, TFields, TOptions> WhereRaw<TRow, TFields, TOptions>(
        this ListQuery<TRow, TFields, TOptions> query, string condition)
        where TFields : class
        where TOptions : ICanFilter =>
        query.And(new RawFilter(RawText.Checked(condition)));

    /// <summary>Sorts in ascending order (<c>$orderby</c>).</summary>
    /// <typeparam name="TRow">What a row becomes.</typeparam>
    /// <typeparam name="TFields">The fields that can be named.</typeparam>
    /// <typeparam name="TOptions">The options that the list supports.</typeparam>
    /// <param name="query">A query without an order.</param>
    /// <param name="key">The field to sort by. Strings are sorted by culture (<c>_x a A ä b B Z</c>), not by code point.</param>
    /// <returns>The query with the order.</returns>
    /// <exception cref="InvalidOperationException">The query has an order already; <c>ThenBy</c> adds to it.</exception>
    public static ListQuery<TRow, TFields, TOptions> OrderBy<TRow, TFields, TOptions>(
        this ListQuery<TRow, TFields, TOptions> query, Func<TFields, ISortable> key)
        where TFields : class
        where TOptions : ICanOrderBy =>
        query.Ordered(isFirst: true, Argument.NotNull(key)(query.Fields).Text, isDescending: false);

    /// <summary>Sorts in descending order (<c>$orderby … desc</c>).</summary>
    /// <inheritdoc cref="OrderBy{TRow, TFields, TOptions}"/>
    public static ListQuery<TRow, TFields, TOptions> OrderByDescending<TRow, TFields, TOptions>(
        this ListQuery<TRow, TFields, TOptions> query, Func<TFields, ISortable> key)
        where TFields : class
        where TOptions : ICanOrderBy =>
        query.Ordered(isFirst: true, Argument.NotNull(key)(query.Fields).Text, isDescending: true);

    /// <summary>Sorts rows that are equal so far in ascending order.</summary>
    /// <typeparam name="TRow">What a row becomes.</typeparam>
    /// <typeparam name="TFields">The fields that can be named.</typeparam>
    /// <typeparam name="TOptions">The options that the list supports.</typeparam>
    /// <param name="query">A query with an order.</param>
    /// <param name="key">The field to sort by.</param>
    /// <returns>The query with the order.</returns>
    /// <exception cref="InvalidOperationException">The query has no order yet; <c>OrderBy</c> begins one.</exception>
    public static ListQuery<TRow, TFields, TOptions> ThenBy<TRow, TFields, TOptions>(
        this ListQuery<TRow, TFields, TOptions> query, Func<TFields, ISortable> key)
        where TFields : class
        where TOptions : ICanOrderBy =>
        query.Ordered(isFirst: false, Argument.NotNull(key)(query.Fields).Text, isDescending: false);

    /// <summary>Sorts rows that are equal so far in descending order.</summary>
    /// <inheritdoc cref="ThenBy{TRow, TFields, TOptions}"/>
    public static ListQuery<TRow, TFields, TOptions> ThenByDescending<TRow, TFields, TOptions>(
        this ListQuery<TRow, TFields, TOptions> query, Func<TFields, ISortable> key)
        where TFields : class
        where TOptions : ICanOrderBy =>
        query.Ordered(isFirst: false, Argument.NotNull(key)(query.Fields).Text, isDescending: true);

    /// <summary>Sorts by an order written in OData.</summary>
    /// <typeparam name="TRow">What a row becomes.</typeparam>
    /// <typeparam name="TFields">The fields of the list.</typeparam>
    /// <typeparam name="TOptions">The options that the list supports.</typeparam>
    /// <param name="query">A query without an order.</param>
    /// <param name="order">Like <c>epoch_no desc,slot_no</c>. The server sorts only by fields; anything else is a 400.</param>
    /// <returns>The query with the order.</returns>
    /// <exception cref="ArgumentException">It is blank, or its quotes or parentheses are not closed.</exception>
    /// <exception cref="InvalidOperationException">The query has an order already.</exception>
    public static ListQuery<TRow, TFields, TOptions> OrderByRaw<TRow, TFields, TOptions>(
        this ListQuery<TRow, TFields, TOptions> query, string order)
        where TFields : class
        where TOptions : ICanOrderBy =>
        query.Ordered(isFirst: true, RawText.Checked(order), isDescending: false, isRaw: true);

    /// <summary>Limits the number of rows (<c>$top</c>), in however many pages the server returns them.</summary>
    /// <typeparam name="TRow">What a row becomes.</typeparam>
    /// <typeparam name="TFields">The fields of the list.</typeparam>
    /// <typeparam name="TOptions">The options that the list supports.</typeparam>
    /// <param name="query">The query.</param>
    /// <param name="rows">From 0 to 100, the server's maximum.</param>
    /// <returns>The query with the limit.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The server would reject the number.</exception>
    public static ListQuery<TRow, TFields, TOptions> Top<TRow, TFields, TOptions>(this ListQuery<TRow, TFields, TOptions> query, int rows)
        where TFields : class
        where TOptions : ICanTop
    {
        Argument.InRange(rows, 0, MaximumTop, nameof(rows), "$top");
        return query.With(query.Parts with { Top = rows });
    }

    /// <summary>Skips rows (<c>$skip</c>).</summary>
    /// <typeparam name="TRow">What a row becomes.</typeparam>
    /// <typeparam name="TFields">The fields of the list.</typeparam>
    /// <typeparam name="TOptions">The options that the list supports.</typeparam>
    /// <param name="query">The query.</param>
    /// <param name="rows">The number of rows to skip, from 0.</param>
    /// <returns>The query with the number of rows to skip.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative, or too large for the server.</exception>
    public static ListQuery<TRow, TFields, TOptions> Skip<TRow, TFields, TOptions>(this ListQuery<TRow, TFields, TOptions> query, int rows)
        where TFields : class
        where TOptions : ICanSkip
    {
        Argument.InRange(rows, 0, null, nameof(rows), "$skip");
        return query.With(query.Parts with { Skip = rows });
    }

    /// <summary>Has the server count all rows of the query (<c>$count</c>), for <see cref="Page{T}.TotalCount"/>.</summary>
    /// <typeparam name="TRow">What a row becomes.</typeparam>
    /// <typeparam name="TFields">The fields of the list.</typeparam>
    /// <typeparam name="TOptions">The options that the list supports.</typeparam>
    /// <param name="query">The query.</param>
    /// <returns>The query with the count.</returns>
    public static ListQuery<TRow, TFields, TOptions> WithCount<TRow, TFields, TOptions>(this ListQuery<TRow, TFields, TOptions> query)
        where TFields : class
        where TOptions : ICanCount =>
        query.With(query.Parts with { IsCounted = true });

    /// <summary>Counts the rows that meet the query's conditions, without reading any of them (<c>$count=true&amp;$top=0</c>).</summary>
    /// <typeparam name="TRow">What a row becomes.</typeparam>
    /// <typeparam name="TFields">The fields of the list.</typeparam>
    /// <typeparam name="TOptions">The options that the list supports.</typeparam>
    /// <param name="query">The query.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The number of rows; <c>Top</c> and <c>Skip</c> do not change it.</returns>
    /// <exception cref="CardanoBIException">The call failed, or the response has no count.</exception>
    public static async Task<long> CountAsync<TRow, TFields, TOptions>(
        this ListQuery<TRow, TFields, TOptions> query, CancellationToken cancellationToken = default)
        where TFields : class
        where TOptions : ICanCount, ICanTop
    {
        ListQuery<TRow, TFields, TOptions> counted = query.With(query.Parts with { IsCounted = true, Top = 0, Skip = 0 });
        Page<TRow> page = await counted.GetPageAsync(cancellationToken).ConfigureAwait(false);
        return page.TotalCount ?? throw new CardanoBIResponseException("the response does not contain the requested count.")
        {
            JsonPath = "$['@odata.count']",
        };
    }

    /// <summary>Selects columns that are named in OData (<c>$select</c>); each row is JSON.</summary>
    /// <typeparam name="TRow">What a row was.</typeparam>
    /// <typeparam name="TFields">The fields of the list.</typeparam>
    /// <typeparam name="TOptions">The options that the list supports.</typeparam>
    /// <param name="query">A query without a selection.</param>
    /// <param name="columns">Names on the wire, like <c>hash_hex,time</c>.</param>
    /// <returns>The query with rows of its own.</returns>
    /// <exception cref="ArgumentException">It is blank, or its quotes or parentheses are not closed.</exception>
    /// <exception cref="InvalidOperationException">The query has a selection already.</exception>
    public static ListQuery<JsonElement, TFields, TOptions> SelectRaw<TRow, TFields, TOptions>(
        this ListQuery<TRow, TFields, TOptions> query, string columns)
        where TFields : class
        where TOptions : ICanSelect =>
        query.Selecting(query.Parts with { RawColumns = RawText.Checked(columns) }, new RawSelection(query.Whole));

    private static ListQuery<TRow, TFields, TOptions> And<TRow, TFields, TOptions>(
        this ListQuery<TRow, TFields, TOptions> query, Filter condition)
        where TFields : class =>
        query.With(query.Parts with { Filter = query.Parts.Filter is Filter before ? before & condition : Argument.NotNull(condition) });

    private static ListQuery<TRow, TFields, TOptions> Ordered<TRow, TFields, TOptions>(
        this ListQuery<TRow, TFields, TOptions> query, bool isFirst, string text, bool isDescending, bool isRaw = false)
        where TFields : class
    {
        OrderKey? before = query.Parts.Order;
        if (isFirst && before is not null) throw new InvalidOperationException("The query has an order already; ThenBy adds to it.");
        if (!isFirst && before is null) throw new InvalidOperationException("The query has no order yet; OrderBy begins one.");
        return query.With(query.Parts with { Order = new OrderKey(before, text, isDescending, isRaw) });
    }
}
