using CardanoBI.Client.Tests.Server;
using CardanoBI.Client.Tests.StandIn;

namespace CardanoBI.Client.Tests.Calls;

/// <summary>The token goes to the configured origin and nowhere else.</summary>
public class OriginTests
{
    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task A_redirect_is_refused_and_not_followed(int status)
    {
        await using LoopbackServer decoy = await LoopbackServer.StartAsync();
        await using LoopbackServer server = await LoopbackServer.StartAsync(Redirect(status, () => decoy.Address));
        using StandInClient client = server.Client();

        CardanoBIException fault = await Assert.ThrowsAsync<CardanoBIException>(() => client.GetAssetsAsync("s"));

        Assert.Equal(status, (int)fault.StatusCode!);
        Assert.Contains("redirects are not followed", fault.Message, StringComparison.Ordinal);
        Assert.Empty(decoy.Seen);
    }

    [Fact]
    public async Task A_redirect_to_the_same_origin_is_refused_as_well()
    {
        LoopbackServer? server = null;
        await using LoopbackServer started = server = await LoopbackServer.StartAsync(
            Redirect(302, () => new Uri(server!.Address, "/elsewhere")));
        using StandInClient client = server.Client();

        await Assert.ThrowsAsync<CardanoBIException>(() => client.GetAssetsAsync("s"));

        Assert.Single(server.ApiRequests);
    }

    [Fact]
    public async Task A_redirect_of_the_token_endpoint_is_refused_and_not_followed()
    {
        await using LoopbackServer decoy = await LoopbackServer.StartAsync();
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        server.Token = Redirect(307, () => decoy.Address);
        using StandInClient client = server.Client();

        await Assert.ThrowsAsync<CardanoBIException>(() => client.GetAssetsAsync("s"));

        Assert.Empty(decoy.Seen);
        Assert.Empty(server.ApiRequests);
    }

    [Fact]
    public async Task An_answer_that_the_callers_own_HttpClient_fetched_elsewhere_is_refused()
    {
        await using LoopbackServer decoy = await LoopbackServer.StartAsync();
        await using LoopbackServer server = await LoopbackServer.StartAsync(Redirect(302, () => decoy.Address));
        using var following = new HttpClient();
        using var client = new StandInClient(server.Options(), following);

        CardanoBIException fault = await Assert.ThrowsAsync<CardanoBIException>(() => client.GetAssetsAsync("s"));

        Assert.Contains("does not follow redirects", fault.Message, StringComparison.Ordinal);
        Assert.All(decoy.Seen, request => Assert.Null(request.Header("Authorization")));
    }

    [Fact]
    public async Task A_next_link_to_another_origin_is_read_on_from_our_own()
    {
        await using LoopbackServer decoy = await LoopbackServer.StartAsync(Answers.Linked(50, 20, "http://unused"));
        await using LoopbackServer server = await LoopbackServer.StartAsync(
            Answers.Linked(50, 20, decoy.Address.GetLeftPart(UriPartial.Authority)));
        using StandInClient client = server.Client();

        List<long> rows = await client.EnumerateLinkedAsync().Select(row => row.Quantity).ToListAsync();

        Assert.Equal(Enumerable.Range(0, 50).Select(row => (long)row), rows);
        Assert.Empty(decoy.Seen);
        Assert.Equal(
            ["/api/core/odata/linked", "/api/core/odata/linked?$skip=20", "/api/core/odata/linked?$skip=40"],
            server.ApiRequests.Select(request => request.Target));
    }

    [Theory]
    [InlineData("?$skip=20")]
    [InlineData("/elsewhere?$skip=20")]
    [InlineData("//evil.example/x?$skip=20#fragment")]
    [InlineData("https://user:pass@evil.example:1/../..?$skip=20")]
    [InlineData("javascript:x?$skip=20")]
    public async Task Of_a_next_link_only_the_query_counts(string link)
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(Answers.InTurn(
            Answers.Json($$"""{"value":[],"@odata.nextLink":"{{link}}"}"""), Answers.Json("""{"value":[]}""")));
        using StandInClient client = server.Client();

        await client.EnumerateLinkedAsync().ToListAsync();

        Assert.Equal("/api/core/odata/linked?$skip=20", server.ApiRequests[1].Target);
    }

    [Theory]
    [InlineData("?$skip=2\\r\\nX-Evil: 1", "/api/core/odata/linked?$skip=2%0D%0AX-Evil:%201")]
    [InlineData("?$filter=a eq 'é'", "/api/core/odata/linked?$filter=a%20eq%20'%C3%A9'")]
    public async Task A_next_links_query_cannot_break_out_of_the_request(string link, string target)
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(Answers.InTurn(
            Answers.Json($$"""{"value":[],"@odata.nextLink":"{{link}}"}"""), Answers.Json("""{"value":[]}""")));
        using StandInClient client = server.Client();

        await client.EnumerateLinkedAsync().ToListAsync();

        Assert.Equal(target, server.ApiRequests[1].Target);
        Assert.Null(server.ApiRequests[1].Header("X-Evil"));
    }

    [Theory]
    [InlineData("https://cardanobi.io/api/core/odata/linked")]
    [InlineData("")]
    [InlineData("https://cardanobi.io/x?#y")]
    public async Task A_next_link_without_a_query_is_an_error_and_no_endless_loop(string link)
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(
            Answers.Json($$"""{"value":[],"@odata.nextLink":"{{link}}"}"""));
        using StandInClient client = server.Client();

        CardanoBIResponseException fault = await Assert.ThrowsAsync<CardanoBIResponseException>(
            async () => await client.EnumerateLinkedAsync().ToListAsync());

        Assert.Equal("Core.GetLinkedAsync", fault.OperationName);
        Assert.Single(server.ApiRequests);
    }

    [Fact]
    public async Task A_next_link_to_its_own_page_is_an_error_and_no_endless_loop()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(Answers.Json("""{"value":[],"@odata.nextLink":"?$skip=20"}"""));
        using StandInClient client = server.Client();

        await Assert.ThrowsAsync<CardanoBIResponseException>(async () => await client.EnumerateLinkedAsync().ToListAsync());

        Assert.Equal(2, server.ApiRequests.Count);
    }

    private static Microsoft.AspNetCore.Http.RequestDelegate Redirect(int status, Func<Uri> location) => context =>
    {
        context.Response.StatusCode = status;
        context.Response.Headers.Location = location().ToString();
        return Task.CompletedTask;
    };
}
