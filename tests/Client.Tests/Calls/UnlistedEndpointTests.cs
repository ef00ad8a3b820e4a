using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using CardanoBI.Client.Tests.Server;
using CardanoBI.Client.Tests.StandIn;
using Microsoft.Extensions.Time.Testing;

namespace CardanoBI.Client.Tests.Calls;

/// <summary>Endpoints that no method is there for: sent, read and failing as any other call.</summary>
public sealed partial class UnlistedEndpointTests
{
    private const string Route = "/api/core/accounts/{stake_address}/votes";

    private static readonly CardanoBIRequest Votes = new CardanoBIRequest(Route).WithRouteValue("stake_address", "stake1 ü/..?#");

    [Fact]
    public async Task The_values_are_escaped_and_the_key_and_the_token_are_sent()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(Answers.Json("""{"votes":3}"""), prefix: "/cardano");
        using StandInClient client = server.Client();
        CardanoBIRequest request = Votes
            .WithQuery("epoch", 480)
            .WithQuery("least", 0.5m)
            .WithQuery("all", true)
            .WithQuery("none", null)
            .WithQuery("$filter", "a eq 'b&c'")
            .WithQuery("kind", "x")
            .WithQuery("kind", "y");

        JsonElement answer = await client.SendAsync(request);

        Assert.Equal(3, answer.GetProperty("votes").GetInt32());
        SeenRequest seen = Assert.Single(server.ApiRequests);
        Assert.Equal("GET", seen.Method);
        Assert.Equal(
            "/cardano/api/core/accounts/stake1%20%C3%BC%2F..%3F%23/votes"
                + "?epoch=480&least=0.5&all=true&$filter=a%20eq%20%27b%26c%27&kind=x&kind=y",
            seen.Target);
        Assert.Equal("Bearer token-1", seen.Header("Authorization"));
        Assert.Equal(LoopbackServer.Key, seen.Header("Client-Api-Key"));
    }

    [Fact]
    public async Task Bytes_an_own_type_and_an_own_reader_are_ways_to_read()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(Answers.Json("""{"votes":3}"""));
        using StandInClient client = server.Client();

        byte[] bytes = await client.SendAsync(Votes, static body => body.ToArray());
        VoteCount typed = await client.SendAsync(Votes, VoteContext.Default.VoteCount);
        int length = await client.SendAsync(Votes, static body => body.Length);

        Assert.Equal("""{"votes":3}""", Encoding.UTF8.GetString(bytes));
        Assert.Equal(new VoteCount(3), typed);
        Assert.Equal(11, length);
        Assert.Single(server.TokenRequests);
    }

    [Fact]
    public async Task A_failed_attempt_is_repeated_and_a_refused_token_renewed()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(
            Answers.InTurn(Answers.Status(503), Answers.Status(401), Answers.Json("1")));
        CardanoBIOptions options = server.Options();
        (options.Resilience.MaximumRetries, options.Resilience.BaseDelay) = (1, TimeSpan.Zero);
        using var client = new StandInClient(options);

        Assert.Equal(1, (await client.SendAsync(Votes)).GetInt32());

        Assert.Equal(3, server.ApiRequests.Count);
        Assert.Equal("Bearer token-2", server.ApiRequests[2].Header("Authorization"));
    }

    [Fact]
    public async Task A_call_waits_for_its_turn_in_the_pace_of_all_calls()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        var time = new FakeTimeProvider();
        CardanoBIOptions options = server.Options(time);
        options.Plan = CardanoBIPlan.Free;
        using var client = new StandInClient(options);
        await client.GetAssetsAsync("s");

        Task<JsonElement> second = client.SendAsync(Votes);
        await Task.Delay(100);
        Assert.Single(server.ApiRequests);
        for (; !second.IsCompleted; await Task.Delay(10)) time.Advance(TimeSpan.FromMilliseconds(200));

        await second;
        Assert.Equal(2, server.ApiRequests.Count);
    }

    [Fact]
    public async Task A_reader_that_cancels_by_itself_is_not_taken_for_a_timeout()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(Answers.Json("1"));
        using StandInClient client = server.Client();
        var cancelled = new CancellationToken(canceled: true);

        OperationCanceledException fault = await Assert.ThrowsAsync<OperationCanceledException>(
            () => client.SendAsync<int>(Votes, _ => throw new OperationCanceledException(cancelled)));

        Assert.Equal(cancelled, fault.CancellationToken);
    }

    [Theory]
    [InlineData(400, typeof(CardanoBIBadRequestException))]
    [InlineData(402, typeof(CardanoBIQuotaException))]
    [InlineData(403, typeof(CardanoBIAuthenticationException))]
    [InlineData(404, typeof(CardanoBINotFoundException))]
    [InlineData(429, typeof(CardanoBIRateLimitException))]
    [InlineData(500, typeof(CardanoBIException))]
    public async Task A_refusal_is_the_exception_it_is_elsewhere(int status, Type type)
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(Answers.Status(status));
        using StandInClient client = server.Client();

        var refusal = (CardanoBIException)await Assert.ThrowsAsync(type, () => client.SendAsync(Votes));

        Assert.Equal($"SendAsync({Route})", refusal.OperationName);
        Assert.Equal(status, (int)refusal.StatusCode!);
    }

    [Theory]
    [InlineData("""{"votes":"many"}""", "$.votes")]
    [InlineData("""{"votes":3""", "$")]
    [InlineData("null", "$")]
    public async Task An_answer_that_is_not_of_the_type_is_a_response_exception(string answer, string path)
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(Answers.Json(answer));
        using StandInClient client = server.Client();

        CardanoBIResponseException fault = await Assert.ThrowsAsync<CardanoBIResponseException>(
            () => client.SendAsync(Votes, VoteContext.Default.VoteCount));

        Assert.Equal($"SendAsync({Route})", fault.OperationName);
        Assert.StartsWith(path, fault.JsonPath, StringComparison.Ordinal);
        Assert.InRange(fault.ByteOffset!.Value, 0, answer.Length);
        Assert.DoesNotContain("many", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_is_not_JSON_is_a_response_exception_and_an_own_readers_fault_is_its_own()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(Answers.Text(200, "<html>", "text/html"));
        using StandInClient client = server.Client();

        await Assert.ThrowsAsync<CardanoBIResponseException>(() => client.SendAsync(Votes));
        await Assert.ThrowsAsync<FormatException>(() => client.SendAsync<int>(Votes, static _ => throw new FormatException("mine")));
    }

    [Fact]
    public async Task What_the_server_said_is_collected_under_the_routes_name()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(Answers.Json("1"));
        using StandInClient client = server.Client();
        using CardanoBIResponseScope scope = CardanoBIResponseScope.Begin();

        await client.SendAsync(Votes);

        Assert.Equal($"SendAsync({Route})", scope.Last!.OperationName);
    }

    [Fact]
    public async Task A_cancelled_call_ends()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(static context => Task.Delay(-1, context.RequestAborted));
        using StandInClient client = server.Client();
        using var cancellation = new CancellationTokenSource(100);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.SendAsync(Votes, cancellation.Token));
    }

    [Theory]
    [InlineData("https://evil.example/api/core/epochs")]
    [InlineData("//evil.example/api/core/epochs")]
    [InlineData("api/core/epochs")]
    [InlineData("@evil.example/")]
    [InlineData("")]
    [InlineData("/api/core/epochs?page_no=1")]
    [InlineData("/api/core/epochs#top")]
    [InlineData("/api/../secrets")]
    [InlineData("/api/%2e%2e/secrets")]
    [InlineData("/\\evil.example/api")]
    [InlineData("/api/core/a b")]
    [InlineData("/api/core/epochs\r\nHost: evil.example")]
    [InlineData("/api/{")]
    [InlineData("/api/}")]
    [InlineData("/api/{}")]
    [InlineData("/api/{a{b}}")]
    public void What_is_not_a_path_below_the_base_address_is_refused(string route)
    {
        ArgumentException refusal = Assert.Throws<ArgumentException>(() => new CardanoBIRequest(route));

        Assert.Equal("route", refusal.ParamName);
    }

    [Fact]
    public async Task A_missing_value_an_unknown_one_and_one_that_would_climb_are_refused_before_anything_is_sent()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        using StandInClient client = server.Client();
        var request = new CardanoBIRequest(Route);

        ArgumentException missing = await Assert.ThrowsAsync<ArgumentException>(() => client.SendAsync(request));
        Assert.Contains("{stake_address}", missing.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => request.WithRouteValue("address", "s"));
        Assert.Throws<ArgumentException>(() => request.WithRouteValue("stake_address", " "));
        await Assert.ThrowsAsync<ArgumentException>(() => client.SendAsync(request.WithRouteValue("stake_address", "..")));
        await Assert.ThrowsAsync<ArgumentException>(
            () => client.SendAsync(new CardanoBIRequest("/api/{a}{b}").WithRouteValue("a", ".").WithRouteValue("b", ".")));
        Assert.Empty(server.Seen);
    }

    [Fact]
    public void A_step_leaves_the_request_before_it_unchanged()
    {
        CardanoBIRequest one = Votes.WithQuery("a", 1), two = one.WithQuery("b", 2).WithRouteValue("stake_address", 7);

        Assert.Equal($"GET {Route}", two.ToString());
        Assert.NotSame(one, two);
        Assert.Same(one, one.WithQuery("c", null));
    }

    [Fact]
    public async Task A_substitute_answers_or_says_that_it_does_not()
    {
        var substitute = new Substitute();

        Assert.Equal(7, (await substitute.SendAsync(Votes)).GetInt32());
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await substitute.SendAsync(Votes, static body => body.Length));
    }

    internal sealed record VoteCount(int Votes);

    [JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
    [JsonSerializable(typeof(VoteCount))]
    private sealed partial class VoteContext : JsonSerializerContext;

    private sealed class Substitute : StandInClient
    {
        public override Task<JsonElement> SendAsync(CardanoBIRequest request, CancellationToken cancellationToken = default) =>
            Task.FromResult(JsonDocument.Parse("7").RootElement);
    }
}
