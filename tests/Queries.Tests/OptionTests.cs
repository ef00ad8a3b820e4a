using System.Text.Json;
using Acme.Things.Queries;
using CardanoBI.Client;

namespace Acme.Things.Tests;

/// <summary>Order, selection, bounds and counts, over HTTP.</summary>
public sealed class OptionTests(ThingsHost host) : IClassFixture<ThingsHost>
{
    [Fact]
    public async Task Rows_come_in_the_order_of_all_keys()
    {
        List<Thing> rows = await ThingsHost.ListAsync(host.Client.Core.Things.Query()
            .OrderByDescending(t => t.Rank)
            .ThenBy(t => t.IsOpen)
            .ThenByDescending(t => t.Amount)
            .EnumerateAsync());
        Assert.Equal(
            host.Rows.OrderByDescending(t => t.Rank).ThenBy(t => t.IsOpen).ThenByDescending(t => t.Amount).Select(t => t.Id),
            rows.Select(t => t.Id));
        Assert.Contains("$orderby=rank%20desc,is_open,amount%20desc", host.Sandbox.Requests[^1].Query, StringComparison.Ordinal);

        rows = await ThingsHost.ListAsync(
            host.Client.Core.OData.QueryThings().OrderBy(t => t.IsOpen).ThenByDescending(t => t.Made).EnumerateAsync());
        Assert.Equal(host.Rows.OrderBy(t => t.IsOpen).ThenByDescending(t => t.Made).Select(t => t.Id), rows.Select(t => t.Id));
    }

    [Fact]
    public async Task Selected_columns_come_as_tuples_of_the_documented_types()
    {
        List<(string Name, int? Rank, DateTimeOffset Made, decimal? Fee, byte[] Hash, bool? IsKnown, string? Note)> rows =
            await ThingsHost.ListAsync(
                host.Client.Core.Things.Query()
                    .Select(t => t.Name, t => t.Rank, t => t.Made, t => t.Fee, t => t.Hash, t => t.IsKnown, t => t.Note)
                    .EnumerateAsync());
        Assert.Equal(
            host.Rows.Select(t => (t.Name, t.Rank, t.Made, t.Fee, Convert.ToHexString(t.Hash), t.IsKnown, t.Note)),
            rows.Select(r => (r.Name, r.Rank, r.Made, r.Fee, Convert.ToHexString(r.Hash), r.IsKnown, r.Note)));
        Assert.Equal("$select=name,rank,made,fee,hash,is_known,note&$skip=20", host.LatestQuery());

        Page<ulong> totals = await host.Client.Core.OData.QueryThings().Select(t => t.Total).Top(3).GetPageAsync();
        Assert.Equal(host.Rows.Take(3).Select(t => t.Total), totals);
    }

    [Fact]
    public async Task Every_number_of_columns_can_be_selected()
    {
        ListQuery<Thing, ThingFields, FilterOrderBySelectTopSkip> things = host.Client.Core.Things.Query().Top(1);
        Thing row = host.Rows[0];
        Assert.Equal((row.Id, row.Count), Assert.Single(await things.Select(t => t.Id, t => t.Count).GetPageAsync()));
        Assert.Equal((row.Id, row.Count, row.Big), Assert.Single(await things.Select(t => t.Id, t => t.Count, t => t.Big).GetPageAsync()));
        Assert.Equal(
            (row.Far, row.Id, row.Count, row.Big),
            Assert.Single(await things.Select(t => t.Far, t => t.Id, t => t.Count, t => t.Big).GetPageAsync()));
        Assert.Equal(
            (row.Far, row.Id, row.Rate, row.Count, row.Big),
            Assert.Single(await things.Select(t => t.Far, t => t.Id, t => t.Rate, t => t.Count, t => t.Big).GetPageAsync()));
        Assert.Equal(
            (row.Far, row.Id, row.Rate, row.Share, row.Count, row.Big),
            Assert.Single(await things.Select(t => t.Far, t => t.Id, t => t.Rate, t => t.Share, t => t.Count, t => t.Big).GetPageAsync()));
    }

    [Fact]
    public async Task A_raw_selection_gives_json()
    {
        List<JsonElement> rows = await ThingsHost.ListAsync(host.Client.Core.OData.QueryThings().SelectRaw("id,tags").EnumerateAsync());
        Assert.Equal(host.Rows.Select(t => t.Id), rows.Select(row => row.GetProperty("id").GetInt64()));
        Assert.All(rows, row => Assert.Equal(["id", "tags"], row.EnumerateObject().Select(member => member.Name)));
    }

    [Fact]
    public async Task Raw_conditions_join_typed_ones_and_raw_orders_sort()
    {
        List<Thing> rows = await ThingsHost.ListAsync(host.Client.Core.Things.Query()
            .WhereRaw("id mod 2 eq 0 or name eq 'plain'")
            .Where(t => t.Id < 10)
            .OrderByRaw("is_open desc,id desc")
            .EnumerateAsync());
        Assert.Equal(
            host.Rows.Where(t => (t.Id % 2 == 0 || t.Name == "plain") && t.Id < 10)
                .OrderByDescending(t => t.IsOpen)
                .ThenByDescending(t => t.Id)
                .Select(t => t.Id),
            rows.Select(t => t.Id));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0, 1)]
    [InlineData(0, 20)]
    [InlineData(0, 25)]
    [InlineData(7, 22)]
    [InlineData(7, 100)]
    [InlineData(29, 5)]
    [InlineData(40, 5)]
    public async Task Top_and_skip_bound_the_whole_list_however_many_answers_it_takes(int skip, int top)
    {
        long[] expected = [.. host.Rows.Where(t => t.Id != 3).Skip(skip).Take(top).Select(t => t.Id)];
        Assert.Equal(
            expected,
            (await ThingsHost.ListAsync(host.Client.Core.Things.Query().Where(t => t.Id != 3).Skip(skip).Top(top).EnumerateAsync()))
                .Select(t => t.Id));
        Assert.Equal(
            expected,
            (await ThingsHost.ListAsync(host.Client.Core.OData.QueryThings().Where(t => t.Id != 3).Skip(skip).Top(top).EnumerateAsync()))
                .Select(t => t.Id));
    }

    [Fact]
    public async Task Every_answer_is_asked_for_with_the_same_options()
    {
        host.Sandbox.ClearRequests();
        ListQuery<long, ThingFields, FilterOrderBySelectTopSkip> query =
            host.Client.Core.Things.QueryShopsByShop("a/b", new ShopThingsRequest { Colour = "r&d" })
                .Where(t => t.Name != "&")
                .OrderBy(t => t.Id)
                .Select(t => t.Id);
        Assert.Equal(host.Rows.Select(t => t.Id), await ThingsHost.ListAsync(query.EnumerateAsync()));

        Assert.All(
            host.Sandbox.Requests.Where(request => request.Operation is not null),
            request => Assert.Equal("/api/core/things/shops/a%2Fb", request.Path));
        const string Options = "?colour=r%26d&$filter=name%20ne%20'%26'&$orderby=id&$select=id";
        Assert.Equal(
            [Options, Options + "&$skip=20"],
            host.Sandbox.Requests.Where(request => request.Operation is not null).Select(request => request.Query));
    }

    [Fact]
    public async Task Pages_say_what_is_known_of_the_rest()
    {
        Assert.Null((await host.Client.Core.Things.Query().GetPageAsync()).HasMore);
        Assert.False((await host.Client.Core.Things.Query().Top(5).GetPageAsync()).HasMore);
        Assert.False((await host.Client.Core.Things.Query().Where(t => t.Id > 15).GetPageAsync()).HasMore);
        Assert.True((await host.Client.Core.OData.QueryThings().GetPageAsync()).HasMore);
        Assert.Null((await host.Client.Core.OData.QueryThings().GetPageAsync()).TotalCount);
        Assert.Equal(15, (await host.Client.Core.OData.QueryThings().Where(t => t.Id > 15).Top(2).WithCount().GetPageAsync()).TotalCount);
        Assert.Equal(15, await host.Client.Core.OData.QueryThings().Where(t => t.Id > 15).Skip(10).CountAsync());
    }

    [Fact]
    public async Task Pages_that_look_alike_are_no_server_that_stands_still()
    {
        List<bool> rows = await ThingsHost.ListAsync(
            host.Client.Core.Things.Query().Where(t => t.Id > 0).OrderBy(t => t.IsOpen).Select(t => t.IsOpen).EnumerateAsync());
        Assert.Equal(host.Rows.Select(t => t.IsOpen).Order(), rows);
    }

    [Fact]
    public async Task A_query_can_be_enumerated_itself_and_again()
    {
        ListQuery<Thing, ThingFields, FilterOrderBySelectTopSkip> query = host.Client.Core.Things.Query().Where(t => t.Id <= 3);
        ListQuery<Thing, ThingFields, FilterOrderBySelectTopSkip> longer = query.Top(2);
        for (int round = 0; round < 2; round++)
        {
            List<long> ids = [];
            await foreach (Thing thing in query) ids.Add(thing.Id);
            Assert.Equal([1, 2, 3], ids);
        }

        Assert.Equal(2, (await longer.GetPageAsync()).Count);
    }
}
