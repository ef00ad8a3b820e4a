using CardanoBI.Client.Runtime;
using CardanoBI.Client.Tests.Lists.Servers;
using CardanoBI.Client.Tests.Server;
using CardanoBI.Client.Tests.StandIn;
using Microsoft.AspNetCore.Http;

namespace CardanoBI.Client.Tests.Lists;

/// <summary>Next links that never end: each is a clear exception after few requests.</summary>
public class EndlessLinkTests
{
    [Fact]
    public async Task Links_in_a_circle()
    {
        // a, b, c, b, c, …
        (int rows, string message, int requests) = await ReadAsync(context => context.Request.Query["$skiptoken"].ToString() switch
        {
            "" => Answer("$skiptoken=b"),
            "b" => Answer("$skiptoken=c"),
            _ => Answer("$skiptoken=b"),
        });

        Assert.Contains("leads in a circle", message, StringComparison.Ordinal);
        Assert.InRange(requests, 3, 8);
        Assert.Equal(requests, rows);
    }

    [Fact]
    public async Task A_long_circle_is_found_without_keeping_its_links()
    {
        (_, string message, int requests) = await ReadAsync(context =>
        {
            int token = int.TryParse(context.Request.Query["$skiptoken"], out int seen) ? seen : 0;
            return Answer($"$skiptoken={(token == 500 ? 300 : token + 1)}");
        });

        Assert.Contains("leads in a circle", message, StringComparison.Ordinal);
        Assert.InRange(requests, 500, 1500);
    }

    [Theory]
    [InlineData("$skip=20", "$skip=20&$top=5", "its $skip does not grow")]
    [InlineData("%24skip=20", "%24skip=10", "its $skip does not grow")]
    [InlineData("$skip=40", "$skip=20", "its $skip does not grow")]
    [InlineData("$skip=20", "$skip=20", "leads to the page it stands on")]
    public async Task A_skip_that_does_not_grow(string first, string second, string problem)
    {
        int turn = 0;
        (int rows, string message, int requests) = await ReadAsync(_ => Answer(turn++ == 0 ? first : second));

        Assert.Contains(problem, message, StringComparison.Ordinal);
        Assert.Equal(2, requests);
        Assert.Equal(2, rows);
    }

    [Fact]
    public async Task Empty_pages_one_after_another()
    {
        int turn = 0;
        (int rows, string message, int requests) = await ReadAsync(_ => Answer($"$skip={++turn * 20}", isEmpty: true));

        Assert.Contains("after 10 empty pages in a row", message, StringComparison.Ordinal);
        Assert.Equal((0, 10), (rows, requests));
    }

    [Fact]
    public async Task An_empty_page_between_others_is_passed_over()
    {
        int turn = 0;
        await using ListServer server = await ListServer.StartAsync(context =>
        {
            turn++;
            return Answers.Json(turn == 4 ? Answer(null) : Answer($"$skip={turn * 20}", isEmpty: turn % 2 == 0))(context);
        });

        Assert.Equal([1, 1, 1], await server.Enumerate(Paging.NextLink()).AsPages().Select(page => page.Count).ToListAsync());
        Assert.Equal(4, server.Requests.Count);
    }

    [Fact]
    public async Task Cancellation_is_heard_between_empty_pages()
    {
        using var cancelling = new CancellationTokenSource();
        int turn = 0;
        await using ListServer server = await ListServer.StartAsync(context =>
        {
            if (++turn == 3) cancelling.Cancel();
            return Answers.Json(Answer($"$skip={turn * 20}", isEmpty: true))(context);
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => server.Enumerate(Paging.NextLink(), cancellationToken: cancelling.Token).CountAsync().AsTask());

        Assert.Equal(3, server.Requests.Count);
    }

    private static string Answer(string? link, bool isEmpty = false) =>
        $$"""{"@odata.context":"x","value":[{{(isEmpty ? "" : Answers.Row(1))}}]"""
            + (link is null ? "}" : $$""","@odata.nextLink":"https://cardanobi.io/api/core/list?{{link}}"}""");

    private static async Task<(int Rows, string Message, int Requests)> ReadAsync(Func<HttpContext, string> answer)
    {
        await using ListServer server = await ListServer.StartAsync(context => Answers.Json(answer(context))(context));
        int rows = 0;
        CardanoBIResponseException fault = await Assert.ThrowsAsync<CardanoBIResponseException>(async () =>
        {
            await foreach (StandInAsset _ in server.Enumerate(Paging.NextLink())) rows++;
        });
        Assert.Equal("$['@odata.nextLink']", fault.JsonPath);
        return (rows, fault.Message, server.Requests.Count);
    }
}
