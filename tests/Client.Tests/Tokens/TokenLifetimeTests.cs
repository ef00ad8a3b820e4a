using System.Collections.Concurrent;
using System.Diagnostics;
using CardanoBI.Client.Tests.Server;
using CardanoBI.Client.Tests.StandIn;
using Microsoft.Extensions.Time.Testing;

namespace CardanoBI.Client.Tests.Tokens;

public class TokenLifetimeTests
{
    [Fact]
    public async Task A_token_is_renewed_before_it_expires()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        var clock = new FakeTimeProvider();
        using StandInClient client = server.Client(clock);

        await client.GetAssetsAsync("stake1");
        clock.Advance(TimeSpan.FromSeconds(3539));
        await client.GetAssetsAsync("stake1");
        clock.Advance(TimeSpan.FromSeconds(1));
        await client.GetAssetsAsync("stake1");

        Assert.Equal(
            ["Bearer token-1", "Bearer token-1", "Bearer token-2"], server.ApiRequests.Select(request => request.Header("Authorization")));
    }

    [Fact]
    public async Task An_hour_of_five_minute_tokens_never_sends_an_expired_one()
    {
        var clock = new FakeTimeProvider();
        var expiry = new Dictionary<string, DateTimeOffset>();
        int expired = 0;
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        server.Api = context =>
        {
            if (clock.GetUtcNow() >= expiry[context.Request.Headers.Authorization.ToString()]) expired++;
            return Answers.Json("[]")(context);
        };
        server.Token = context =>
        {
            string token = $"token-{expiry.Count}";
            expiry["Bearer " + token] = clock.GetUtcNow().AddSeconds(300);
            return Answers.Json($$"""{"access_token":"{{token}}","expires_in":300}""")(context);
        };
        using StandInClient client = server.Client(clock);

        for (int second = 0; second < 3600; second += 7)
        {
            await client.GetAssetsAsync("stake1");
            clock.Advance(TimeSpan.FromSeconds(7));
        }

        Assert.Equal(0, expired);
        Assert.InRange(server.TokenRequests.Count, 12, 16);
    }

    /// <summary>With the machine's clock, on which a fresh token is not looked at by every call.</summary>
    [Fact]
    public async Task On_the_machines_clock_no_call_is_sent_with_an_expired_token()
    {
        const int Lifetime = 4;
        var issued = new ConcurrentDictionary<string, long>();
        int expired = 0;
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        server.Api = context =>
        {
            if (Stopwatch.GetElapsedTime(issued[context.Request.Headers.Authorization.ToString()]).TotalSeconds >= Lifetime)
                Interlocked.Increment(ref expired);
            return Answers.Json("[]")(context);
        };
        server.Token = context =>
        {
            string token = $"token-{issued.Count}";
            issued["Bearer " + token] = Stopwatch.GetTimestamp();
            return Answers.Json($$"""{"access_token":"{{token}}","expires_in":{{Lifetime}}}""")(context);
        };
        using StandInClient client = server.Client();

        long start = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(start).TotalSeconds < 1.5 * Lifetime)
        {
            await client.GetAssetsAsync("stake1");
            await Task.Delay(2);
        }

        Assert.Equal(0, expired);
        Assert.Equal(2, issued.Count);
    }

    [Theory]
    [InlineData("""{"access_token":"t"}""")]
    [InlineData("""{"access_token":"t","expires_in":null,"token_type":"bearer"}""")]
    public async Task A_token_of_unknown_lifetime_is_used_for_a_few_minutes(string answer)
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        server.Token = Answers.Json(answer);
        var clock = new FakeTimeProvider();
        using StandInClient client = server.Client(clock);

        await client.GetAssetsAsync("stake1");
        clock.Advance(TimeSpan.FromMinutes(3));
        await client.GetAssetsAsync("stake1");
        clock.Advance(TimeSpan.FromMinutes(2));
        await client.GetAssetsAsync("stake1");

        Assert.Equal(2, server.TokenRequests.Count);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    public async Task A_token_that_expires_at_once_serves_its_own_call(int lifetime)
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        server.TokenLifetime = lifetime;
        using StandInClient client = server.Client(new FakeTimeProvider());

        await client.GetAssetsAsync("stake1");
        await client.GetAssetsAsync("stake1");

        Assert.Equal(["Bearer token-1", "Bearer token-2"], server.ApiRequests.Select(request => request.Header("Authorization")));
    }
}
