using CardanoBI.Client;

namespace Acme.Things.Tests;

/// <summary>Each filter over HTTP: the rows that come back are those that C# picks out of the same rows.</summary>
public sealed class FilterTests(ThingsHost host) : IClassFixture<ThingsHost>
{
    private static readonly Acme.Things.Queries.ThingFields Fields = new();

    public static IEnumerable<object[]> Cases =>
        FilterCase.All.Select((filterCase, index) => new object[] { index, filterCase.Filter(Fields).ToString() });

    [Fact]
    public void There_are_many_cases_and_most_pick_some_rows_and_not_all()
    {
        Assert.True(FilterCase.All.Count >= 120, $"{FilterCase.All.Count} cases");
        int telling = FilterCase.All.Count(
            filterCase => host.Rows.Count(filterCase.Picks) is int picked && picked > 0 && picked < host.Rows.Count);
        Assert.True(telling > FilterCase.All.Count * 0.85, $"{telling} of {FilterCase.All.Count} cases tell rows apart");
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Rows_are_those_that_the_predicate_picks(int index, string filter)
    {
        FilterCase filterCase = FilterCase.All[index];
        long[] expected = [.. host.Rows.Where(filterCase.Picks).Select(row => row.Id)];

        List<Thing> plain = await ThingsHost.ListAsync(host.Client.Core.Things.Query().Where(filterCase.Filter).EnumerateAsync());
        List<Thing> wrapped = await ThingsHost.ListAsync(host.Client.Core.OData.QueryThings().Where(filterCase.Filter).EnumerateAsync());

        Assert.Equal(expected, plain.Select(row => row.Id));
        Assert.Equal(expected, wrapped.Select(row => row.Id));
        Assert.NotEmpty(filter);
    }
}
