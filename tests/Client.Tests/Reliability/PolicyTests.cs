using System.Threading.RateLimiting;
using CardanoBI.Client.Tests.Server;
using CardanoBI.Client.Tests.StandIn;

namespace CardanoBI.Client.Tests.Reliability;

/// <summary>What callers can set and replace.</summary>
public class PolicyTests
{
    [Fact]
    public async Task A_limiter_shared_by_two_clients_holds_back_both()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        using var limiter = new FixedWindowRateLimiter(
            new FixedWindowRateLimiterOptions { PermitLimit = 3, Window = TimeSpan.FromMinutes(1), AutoReplenishment = false });
        CardanoBIOptions options = server.Options();
        options.RateLimiter = limiter;
        using StandInClient first = new(options), second = new(options);

        await first.GetAssetsAsync("s");
        await second.GetAssetsAsync("s");
        await first.GetAssetsAsync("s");
        CardanoBIRateLimitException refused = await Assert.ThrowsAsync<CardanoBIRateLimitException>(() => second.GetAssetsAsync("s"));

        Assert.True(refused.IsClientSide);
        Assert.Equal((TimeSpan.FromMinutes(1), 0), (refused.RetryAfter, refused.Attempts));
        Assert.Equal(3, server.ApiRequests.Count);
    }

    [Fact]
    public async Task Retries_pass_the_limiter_too()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(Answers.Status(503));
        using var limiter = new FixedWindowRateLimiter(
            new FixedWindowRateLimiterOptions { PermitLimit = 2, Window = TimeSpan.FromMinutes(1), AutoReplenishment = false });
        CardanoBIOptions options = server.Options();
        (options.RateLimiter, options.Resilience.MaximumRetries, options.Resilience.BaseDelay) = (limiter, 3, TimeSpan.Zero);
        using var client = new StandInClient(options);

        await Assert.ThrowsAsync<CardanoBIRateLimitException>(() => client.GetAssetsAsync("s"));

        Assert.Equal(2, server.ApiRequests.Count);
    }

    [Fact]
    public async Task The_pipeline_can_be_replaced()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(Answers.Status(503));
        CardanoBIOptions options = server.Options();
        (options.Resilience.MaximumRetries, options.Resilience.Pipeline) = (3, _ => { });
        using var client = new StandInClient(options);

        Assert.Equal(503, (int)(await Assert.ThrowsAsync<CardanoBIException>(() => client.GetAssetsAsync("s"))).StatusCode!);

        Assert.Single(server.ApiRequests);
    }

    [Fact]
    public async Task A_failure_after_retries_says_how_often_it_was_tried()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(Answers.Status(503));
        CardanoBIOptions options = server.Options();
        (options.Resilience.MaximumRetries, options.Resilience.BaseDelay) = (2, TimeSpan.Zero);
        using var client = new StandInClient(options);

        CardanoBIException fault = await Assert.ThrowsAsync<CardanoBIException>(() => client.GetAssetsAsync("s"));

        Assert.Equal(3, fault.Attempts);
        Assert.EndsWith("responded with 503 ServiceUnavailable, after 3 attempts.", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Headers_can_be_had_on_success_and_on_failure()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(context =>
        {
            context.Response.Headers["X-RateLimit-Remaining"] = "7";
            return Answers.Text(StatusOf(context), "[]")(context);
        });
        using StandInClient client = server.Client();
        using CardanoBIResponseScope scope = CardanoBIResponseScope.Begin();

        await client.GetAssetsAsync("s");
        Assert.Equal("7", scope.Last!.Headers.GetValues("X-RateLimit-Remaining").Single());
        Assert.Equal("application/json", scope.Last.ContentHeaders.ContentType!.MediaType);
        CardanoBIException fault = await Assert.ThrowsAsync<CardanoBIException>(() => client.GetAssetsAsync("fail"));

        Assert.Equal("7", fault.Headers["x-ratelimit-remaining"]);
        Assert.Equal([200, 500], scope.Responses.Select(response => (int)response.StatusCode));
        scope.Dispose();
        await client.GetAssetsAsync("s");
        Assert.Equal(2, scope.Responses.Count);

        static int StatusOf(Microsoft.AspNetCore.Http.HttpContext context) =>
            context.Request.Path.Value!.Contains("fail", StringComparison.Ordinal) ? 500 : 200;
    }

    [Fact]
    public async Task The_page_size_of_the_options_is_used_where_the_request_names_none()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(Answers.Paged(25));
        CardanoBIOptions options = server.Options();
        options.PageSize = 10;
        using var client = new StandInClient(options);

        Assert.Equal(25, await client.EnumerateAssetsAsync("s").CountAsync());
        await client.EnumerateAssetsAsync("s", new StandInAssetsRequest { PageSize = 30 }).CountAsync();

        Assert.Equal(
            ["?page_size=10", "?page_no=2&page_size=10", "?page_no=3&page_size=10", "?page_size=30"],
            server.ApiRequests.Select(request => request.Target[request.Target.IndexOf('?', StringComparison.Ordinal)..]));
    }

    [Fact]
    public async Task An_encoding_that_was_not_asked_for_is_a_failure()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(context =>
        {
            context.Response.Headers.ContentEncoding = "zstd";
            return Answers.Json("[]")(context);
        });
        using StandInClient client = server.Client();

        Assert.Contains(
            "'zstd'",
            (await Assert.ThrowsAsync<CardanoBIResponseException>(() => client.GetAssetsAsync("s"))).Message,
            StringComparison.Ordinal);
    }
}
