using System.Net;
using Acme.Things.Queries;
using CardanoBI.Client;

namespace Acme.Things.Tests;

/// <summary>What is refused before anything is sent, and what the server refuses.</summary>
public sealed class LimitTests(ThingsHost host) : IClassFixture<ThingsHost>
{
    [Fact]
    public void Bounds_are_the_server_s()
    {
        ListQuery<Thing, ThingFields, FilterOrderBySelectTopSkip> query = host.Client.Core.Things.Query();
        Assert.Equal(
            "rows ($top) must be from 0 to 100. (Parameter 'rows')\nActual value was 101.",
            Assert.Throws<ArgumentOutOfRangeException>(() => query.Top(101)).Message.ReplaceLineEndings("\n"));
        Assert.Throws<ArgumentOutOfRangeException>(() => query.Top(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => query.Skip(-1));
    }

    [Fact]
    public async Task A_url_that_no_server_reads_is_not_sent()
    {
        ListQuery<Thing, ThingFields, FilterOrderBySelectTopSkip> query = host.Client.Core.Things.Query()
            .Where(t => t.Id.In(Enumerable.Range(1_000_000_000, 1000).Select(id => (long)id)));
        host.Sandbox.ClearRequests();
        Assert.Contains(
            "servers accept at most 8,000",
            (await Assert.ThrowsAsync<InvalidOperationException>(() => query.GetPageAsync())).Message,
            StringComparison.Ordinal);
        Assert.Equal(0, host.Sandbox.RequestCount);

        // Just below the limit it is read.
        ListQuery<Thing, ThingFields, FilterOrderBySelectTopSkip> long700 = host.Client.Core.Things.Query()
            .Where(t => t.Id.In(Enumerable.Range(1_000_000_000, 700).Select(id => (long)id)));
        Assert.True(long700.ToString().Length > 7700);
        Assert.Empty(await long700.GetPageAsync());
    }

    [Fact]
    public void A_filter_that_grows_without_end_ends() =>
        Assert.Throws<ArgumentException>(() => host.Client.Core.Things.Query()
            .Where(t => Enumerable.Range(0, 5000).Select(id => t.Count == id).Aggregate((all, next) => all | next)));

    [Fact]
    public void Values_that_have_no_literal_are_refused_where_they_are_given()
    {
        ListQuery<Thing, ThingFields, FilterOrderBySelectTopSkip> query = host.Client.Core.Things.Query();
        Assert.Throws<ArgumentOutOfRangeException>(() => query.Where(t => t.Rate == double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => query.Where(t => t.Share > double.PositiveInfinity));
        Assert.Throws<ArgumentException>(() => query.Where(t => t.Name == "half \uD83C"));
        Assert.Throws<ArgumentException>(() => query.Where(t => t.Name.Contains("\uDFB2 half")));
        Assert.Throws<ArgumentException>(() => query.WhereRaw("name eq '\uD83C'"));
        Assert.Throws<ArgumentException>(() => query.Where(t => t.Count.In()));
        string? unknown = null;
        Assert.Contains(
            "name is never null",
            Assert.Throws<ArgumentNullException>(() => query.Where(t => t.Name == unknown)).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => query.Where(t => t.Rank > null));
        Assert.Throws<ArgumentNullException>(() => query.Where(t => t.Note.Contains(null!)));
    }

    [Fact]
    public void Steps_out_of_turn_are_refused()
    {
        ListQuery<Thing, ThingFields, FilterOrderBySelectTopSkip> query = host.Client.Core.Things.Query();
        Assert.Throws<InvalidOperationException>(() => query.ThenBy(t => t.Id));
        Assert.Throws<InvalidOperationException>(() => query.OrderBy(t => t.Id).OrderBy(t => t.Name));
        Assert.Throws<InvalidOperationException>(() => query.Select(t => t.Id).Select(t => t.Name));
        Assert.Throws<ArgumentException>(() => query.Select(t => t.Id, t => t.Id));
        Assert.Throws<InvalidOperationException>(
            () => default(ListQuery<Thing, Queries.ThingFields, Queries.FilterOrderBySelectTopSkip>).Where(t => t.Id == 1));
    }

    [Fact]
    public async Task What_the_parser_refuses_is_400_in_the_server_s_two_shapes()
    {
        CardanoBIBadRequestException plain = await Assert.ThrowsAsync<CardanoBIBadRequestException>(
            () => host.Client.Core.Things.Query().WhereRaw("nope eq 1").GetPageAsync());
        Assert.Equal(HttpStatusCode.BadRequest, plain.StatusCode);
        Assert.StartsWith(
            "{\"Message\":\"The query specified in the URI is not valid.\",\"ExceptionMessage\":\"Could not find a property named 'nope' on type 'Sandbox.Row'.\"",
            plain.Body,
            StringComparison.Ordinal);

        CardanoBIBadRequestException wrapped = await Assert.ThrowsAsync<CardanoBIBadRequestException>(
            () => host.Client.Core.OData.QueryThings().WhereRaw("name gt 5").GetPageAsync());
        Assert.StartsWith(
            "{\"error\":{\"code\":\"\",\"message\":\"A binary operator with incompatible types was detected.",
            wrapped.Body,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_substitute_says_that_it_is_one() =>
        Assert.Contains(
            "substitute",
            (await Assert.ThrowsAsync<InvalidOperationException>(
                () => new Substitute().Query().Where(t => t.Id == 1).GetPageAsync())).Message,
            StringComparison.Ordinal);

    private sealed class Substitute : CoreThingsClient;
}
