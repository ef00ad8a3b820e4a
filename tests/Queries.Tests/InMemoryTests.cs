using System.Globalization;
using System.Text.Json;
using Acme.Things.Queries;
using CardanoBI.Client;
using CsCheck;

namespace Acme.Things.Tests;

/// <summary>Queries over rows in memory: the same predicates that the server's answers are held against, and the same steps.</summary>
public sealed class InMemoryTests
{
    [Fact]
    public void Every_filter_picks_the_rows_that_the_server_picks() =>
        Gen.Select(RandomRows.Rows, RandomFilters.Any.Array[12]).Sample(
            drawn =>
            {
                IReadOnlyList<Thing> rows = Parsed(drawn.Item1);
                foreach (Condition condition in drawn.Item2)
                    Assert.Equal(rows.Where(row => condition.Holds(row) == true), Read(Over(rows).Where(_ => condition.Filter)));
            },
            iter: 500,
            threads: 1,
            print: drawn => string.Join("\n", drawn.Item2.Select(condition => condition.Filter.ToString())) + "\n" + drawn.Item1);

    [Fact]
    public void Order_selection_and_bounds_are_those_of_LINQ() =>
        Gen.Select(RandomRows.Rows, Gen.Int[0, 30], Gen.Int[0, 30]).Sample(
            drawn =>
            {
                IReadOnlyList<Thing> rows = Parsed(drawn.Item1);
                Assert.Equal(
                    rows.OrderByDescending(row => row.Rank)
                        .ThenBy(row => row.Amount)
                        .ThenByDescending(row => row.Seen)
                        .ThenBy(row => FilterCase.Signed(row.Total))
                        .Skip(drawn.Item2)
                        .Take(drawn.Item3)
                        .Select(row => (row.Id, row.Fee, row.Note, row.Made)),
                    Read(Over(rows)
                        .OrderByDescending(t => t.Rank)
                        .ThenBy(t => t.Amount)
                        .ThenByDescending(t => t.Seen)
                        .ThenBy(t => t.Total)
                        .Skip(drawn.Item2)
                        .Top(drawn.Item3)
                        .Select(t => t.Id, t => t.Fee, t => t.Note, t => t.Made)));
            },
            iter: 200,
            threads: 1);

    [Fact]
    public async Task A_substitute_returns_its_rows_and_they_are_the_very_same_objects()
    {
        Thing[] rows = [new() { Id = 1, Name = "a" }, new() { Id = 2, Name = "b" }, new() { Id = 3, Name = "c" }];
        CoreThingsClient things = new Substitute(rows);

        Page<Thing> page = await things.Query().Where(t => t.Id > 1).GetPageAsync();
        List<Thing> all = await ThingsHost.ListAsync(things.Query().EnumerateAsync());

        Assert.Same(rows[1], page[0]);
        Assert.False(page.HasMore);
        Assert.Null(page.TotalCount);
        Assert.Equal(rows, all);
    }

    [Fact]
    public async Task Rows_are_counted_behind_the_filter_and_before_the_bounds()
    {
        ListQuery<Thing, ThingFields, FilterOrderBySelectTopSkipCount> query = Over([new() { Id = 1 }, new() { Id = 2 }, new() { Id = 3 }]);

        Assert.Equal(2, await query.Where(t => t.Id > 1).CountAsync());
        Page<Thing> page = await query.Where(t => t.Id > 1).WithCount().Top(1).GetPageAsync();
        Assert.Equal((1, 2L), (page.Count, page.TotalCount));
    }

    [Fact]
    public async Task Raw_columns_are_read_and_raw_conditions_and_orders_are_refused_in_words()
    {
        ListQuery<Thing, ThingFields, FilterOrderBySelectTopSkipCount> query = Over([new() { Id = 7, Name = "é\"" }]);

        JsonElement row = Assert.Single(await query.SelectRaw("id, name").GetPageAsync());
        Assert.Equal((7, "é\""), (row.GetProperty("id").GetInt32(), row.GetProperty("name").GetString()));
        NotSupportedException condition = await Assert.ThrowsAsync<NotSupportedException>(() => query.WhereRaw("id eq 7").GetPageAsync());
        Assert.StartsWith("WhereRaw ", condition.Message, StringComparison.Ordinal);
        NotSupportedException order = await Assert.ThrowsAsync<NotSupportedException>(() => query.OrderByRaw("id").GetPageAsync());
        Assert.StartsWith("OrderByRaw ", order.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<NotSupportedException>(() => query.SelectRaw("nothing").GetPageAsync());
        Assert.Equal("?$filter=id%20eq%207", query.Where(t => t.Id == 7).ToString());
    }

    [Fact]
    public async Task A_query_that_a_mocking_library_left_empty_gets_its_rows_too()
    {
        ListQuery<Thing, ThingFields, FilterOrderBySelectTopSkipCount> empty = default;

        Assert.Equal(1, Assert.Single(await empty.WithRows([new Thing { Id = 1 }]).GetPageAsync()).Id);
        Assert.Throws<ArgumentNullException>(() => { empty.WithRows(null!); });
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => empty.WithRows([]).GetPageAsync(cancelled.Token));
    }

    private static ListQuery<Thing, ThingFields, FilterOrderBySelectTopSkipCount> Over(IEnumerable<Thing> rows) =>
        ListQuery.FromRows<Thing, ThingFields, FilterOrderBySelectTopSkipCount>(rows);

    private static Page<T> Read<T, TOptions>(ListQuery<T, ThingFields, TOptions> query)
    {
        Task<Page<T>> reading = query.GetPageAsync();
        Assert.True(reading.IsCompletedSuccessfully, string.Create(CultureInfo.InvariantCulture, $"{reading.Exception}"));
        return reading.Result;
    }

    private static Page<Thing> Parsed(string rows) => (Page<Thing>)CardanoBIClient.Operations
        .Single(operation => operation.Name == "Core.Things.GetAsync")
        .ReadResponse(System.Text.Encoding.UTF8.GetBytes(rows))!;

    private sealed class Substitute(Thing[] rows) : CoreThingsClient
    {
        public override ListQuery<Thing, ThingFields, FilterOrderBySelectTopSkip> Query() => base.Query().WithRows(rows);
    }
}
