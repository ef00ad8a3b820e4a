using CardanoBI.Client.Runtime;
using CardanoBI.Client.Tests.Lists.Servers;
using CardanoBI.Client.Tests.StandIn;
using Microsoft.AspNetCore.Http;

namespace CardanoBI.Client.Tests.Lists;

/// <summary>A server that does not heed how the next page is asked for is found out, named, and asked no more.</summary>
public class DeafServerTests
{
    [Theory]
    [InlineData("page_no", 100, 3, "page_no")]
    [InlineData("$skip, 100 rows", 100, 4, "$skip")]
    [InlineData("$skip, 20 rows", 20, 4, "$skip")]
    [InlineData("either, on $skip", 100, 4, "page_no or $skip")]
    public async Task One_whose_rows_differ_is_found_out_at_once_and_no_row_comes_twice(string kind, int rows, int requests, string named)
    {
        (List<StandInAsset> read, CardanoBIResponseException fault, int sent) = await ReadAsync(kind, ListServer.Distinct(rows));

        Assert.Equal(rows, read.Count);
        Assert.Equal(requests, sent);
        Assert.Contains($"ignores {named},", fault.Message, StringComparison.Ordinal);
        Assert.Equal("Core.List.GetAsync", fault.OperationName);
    }

    [Theory]
    [InlineData("page_no", 100)]
    [InlineData("page_no, clamped", 100)]
    [InlineData("$skip, 100 rows", 100)]
    [InlineData("$skip, 20 rows", 20)]
    [InlineData("$skip, a row an answer", 1)]
    [InlineData("either, on $skip", 100)]
    public async Task One_whose_rows_are_alike_is_found_out_after_a_thousand_rows_at_the_latest(string kind, int rows)
    {
        (List<StandInAsset> read, CardanoBIResponseException fault, int sent) = await ReadAsync(kind, ListServer.Alike(rows));

        Assert.InRange(read.Count, rows, 1024 + rows);
        Assert.InRange(sent, 2, (1024 / rows) + 3);
        Assert.Contains("ignores", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_that_heeds_top_alone_is_found_out_too()
    {
        await using ListServer server = await ListServer.StartAsync();
        RequestDelegate one = ListServer.Skips(ListServer.Distinct(20), 20);
        server.Serve(context =>
        {
            string? query = context.Request.QueryString.Value;
            context.Request.QueryString = new QueryString(query?.Replace("$skip", "skip", StringComparison.Ordinal));
            return one(context);
        });

        await Assert.ThrowsAsync<CardanoBIResponseException>(() => server.Enumerate(Paging.Skip(20)).CountAsync().AsTask());

        Assert.InRange(server.Requests.Count, 4, 70);
    }

    [Fact]
    public async Task A_page_that_is_repeated_where_the_server_clamps_is_the_end()
    {
        await using ListServer server = await ListServer.StartAsync(ListServer.ClampedPages(ListServer.Distinct(200)));

        // Even where nobody has said so: it has moved on before, and far beyond the end it gives the same page.
        foreach (Paging paging in (Paging[])[Paging.PageNumber(20, 100, clamps: true), Paging.PageNumber(20, 100), ServerKind.PageOrSkip])
            Assert.Equal(200, await server.Enumerate(paging).CountAsync());
    }

    [Fact]
    public async Task The_first_request_does_not_say_that_it_is_the_first()
    {
        await using ListServer server = await ListServer.StartAsync(ListServer.ClampedPages([]));

        Assert.Empty(await server.Enumerate(Paging.PageNumber(20, 100, clamps: true)).ToListAsync());
        Assert.Empty(await server.Enumerate(Paging.PageNumber(20, 100, clamps: true), pageNo: 1, pageSize: 5).ToListAsync());
        Assert.Empty(await server.GetAsync(Paging.PageNumber(20, 100, clamps: true), pageNo: 1));

        Assert.Equal(["/api/core/list?page_size=100", "/api/core/list?page_size=5", "/api/core/list"], server.Requests);
    }

    private static async Task<(List<StandInAsset> Read, CardanoBIResponseException Fault, int Sent)> ReadAsync(
        string kind, IReadOnlyList<long> always)
    {
        await using ListServer server = await ListServer.StartAsync(ListServer.Rows(always));
        List<StandInAsset> read = [];
        CardanoBIResponseException fault = await Assert.ThrowsAsync<CardanoBIResponseException>(async () =>
        {
            await foreach (StandInAsset row in server.Enumerate(ServerKind.All.Single(one => one.Name == kind).Paging)) read.Add(row);
        });
        return (read, fault, server.Requests.Count);
    }
}
