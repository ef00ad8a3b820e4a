using Acme.Things.Queries;
using CardanoBI.Client;
using CsCheck;

namespace Acme.Things.Tests;

/// <summary>
/// Random filters over random rows, over HTTP. A filter that the real parser refused would be an exception, so every emitted text parses.
/// </summary>
public sealed class PropertyTests
{
    [Fact]
    public async Task The_server_s_answer_is_the_predicate_s() =>
        await Gen.Select(RandomRows.Rows, RandomFilters.Any.Array[12]).SampleAsync(
            async drawn =>
            {
                await using ThingsHost host = await ThingsHost.StartAsync(drawn.Item1);
                foreach (Condition condition in drawn.Item2)
                {
                    long[] expected = [.. host.Rows.Where(row => condition.Holds(row) == true).Select(row => row.Id)];
                    Assert.Equal(
                        expected,
                        (await ThingsHost.ListAsync(host.Client.Core.Things.Query().Where(_ => condition.Filter).EnumerateAsync()))
                            .Select(row => row.Id));
                }
            },
            iter: 200,
            threads: 1,
            print: drawn => string.Join("\n", drawn.Item2.Select(condition => condition.Filter.ToString())) + "\n" + drawn.Item1);

    [Fact]
    public async Task Order_selection_and_bounds_are_those_of_the_same_rows_in_memory() =>
        await Gen.Select(RandomRows.Rows, RandomFilters.Any, Gen.Int[0, 30], Gen.Int[0, 30]).SampleAsync(
            async drawn =>
            {
                await using ThingsHost host = await ThingsHost.StartAsync(drawn.Item1);
                (_, Condition condition, int skip, int top) = drawn;
                IEnumerable<(long Id, decimal? Fee, string? Note)> expected = host.Rows.Where(row => condition.Holds(row) == true)
                    .OrderByDescending(row => row.Rank)
                    .ThenBy(row => row.Amount)
                    .ThenByDescending(row => row.Seen)
                    .ThenBy(row => row.Rate)
                    .ThenBy(row => FilterCase.Signed(row.Total))
                    .Skip(skip).Take(top).Select(row => (row.Id, row.Fee, row.Note));
                ListQuery<(long, decimal?, string?), ThingFields, FilterOrderBySelectTopSkipCount> query =
                    host.Client.Core.OData.QueryThings()
                        .Where(_ => condition.Filter)
                        .OrderByDescending(t => t.Rank)
                        .ThenBy(t => t.Amount)
                        .ThenByDescending(t => t.Seen)
                        .ThenBy(t => t.Rate)
                        .ThenBy(t => t.Total)
                        .Skip(skip).Top(top).Select(t => t.Id, t => t.Fee, t => t.Note);
                Assert.Equal(expected, await ThingsHost.ListAsync(query.EnumerateAsync()));
            },
            iter: 100,
            threads: 1,
            print: drawn => $"{drawn.Item2.Filter} skip {drawn.Item3} top {drawn.Item4}\n{drawn.Item1}");
}
