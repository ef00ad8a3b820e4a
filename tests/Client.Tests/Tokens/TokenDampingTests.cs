using CardanoBI.Client.Tests.Reliability;
using CardanoBI.Client.Tests.Server;
using CardanoBI.Client.Tests.StandIn;
using Microsoft.Extensions.Time.Testing;

namespace CardanoBI.Client.Tests.Tokens;

/// <summary>What an identity server is spared, and what a token is good for while that server fails.</summary>
public class TokenDampingTests
{
    [Theory]
    [InlineData(503)]
    [InlineData(400)]
    public async Task A_token_that_is_still_good_is_used_while_the_identity_server_fails(int status)
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        var clock = new FakeTimeProvider();
        using StandInClient client = server.Client(clock);
        await client.GetAssetsAsync("s");
        server.Token = Answers.Status(status);

        clock.Advance(TimeSpan.FromSeconds(3570));
        for (int call = 0; call < 20; call++) await client.GetAssetsAsync("s");

        Assert.Equal(21, server.ApiRequests.Count);
        Assert.Equal(2, server.TokenRequests.Count);
    }

    [Fact]
    public async Task A_token_that_is_still_good_is_used_while_the_identity_server_hangs()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        var clock = new FakeTimeProvider();
        using StandInClient client = server.Client(clock);
        await client.GetAssetsAsync("s");
        server.Token = ServerFaults.Hang;

        clock.Advance(TimeSpan.FromSeconds(3570));
        await client.GetAssetsAsync("s").WaitAsync(TimeSpan.FromSeconds(30));

        Assert.Equal(2, server.ApiRequests.Count);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(429)]
    public async Task A_refusal_stands_for_a_while_whatever_the_number_of_calls(int status)
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        server.Token = Answers.Status(status);
        var clock = new FakeTimeProvider();
        using StandInClient client = server.Client(clock);

        for (int second = 0; second < 60; second++)
        {
            for (int call = 0; call < 20; call++)
            {
                CardanoBIException refused = await Assert.ThrowsAnyAsync<CardanoBIException>(() => client.GetAssetsAsync("s"));
                Assert.Equal(status, (int)refused.StatusCode!);
            }

            clock.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.InRange(server.TokenRequests.Count, 4, 7);
    }

    [Fact]
    public async Task The_wait_that_an_identity_server_asks_for_is_heeded()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        server.Token = ServerFaults.TooManyRequests(() => "300");
        var clock = new FakeTimeProvider();
        using StandInClient client = server.Client(clock);

        for (int call = 0; call < 20; call++)
        {
            await Assert.ThrowsAsync<CardanoBIRateLimitException>(() => client.GetAssetsAsync("s"));
            clock.Advance(TimeSpan.FromSeconds(14));
        }

        Assert.Single(server.TokenRequests);
        clock.Advance(TimeSpan.FromSeconds(30));
        await Assert.ThrowsAsync<CardanoBIRateLimitException>(() => client.GetAssetsAsync("s"));
        Assert.Equal(2, server.TokenRequests.Count);
    }

    [Fact]
    public async Task An_API_that_rejects_every_token_costs_a_few_of_them()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(Answers.Status(401));
        var clock = new FakeTimeProvider();
        using StandInClient client = server.Client(clock);

        for (int call = 0; call < 300; call++)
        {
            await Assert.ThrowsAsync<CardanoBIAuthenticationException>(() => client.GetAssetsAsync("s"));
            clock.Advance(TimeSpan.FromSeconds(0.2));
        }

        Assert.InRange(server.TokenRequests.Count, 10, 22);
    }

    // An API that takes each token for five calls only: what is spared an identity server must not cost callers who can be helped.
    [Fact]
    public async Task Tokens_that_are_revoked_again_and_again_are_replaced_each_time()
    {
        int taken = 0, revoked = 0;
        await using LoopbackServer server = await LoopbackServer.StartAsync(context =>
        {
            int number = int.Parse(context.Request.Headers.Authorization.ToString()["Bearer token-".Length..], null);
            if (number <= revoked) return Answers.Status(401)(context);
            if (++taken % 5 == 0) revoked = number;
            return Answers.Json("[]")(context);
        });
        using StandInClient client = server.Client(new FakeTimeProvider());

        for (int call = 0; call < 300; call++) await client.GetAssetsAsync("s");

        Assert.Equal(60, server.TokenRequests.Count);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_store_that_hangs_costs_two_seconds_and_is_not_asked_again(bool isSynchronous)
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        server.TokenLifetime = 20;
        var clock = new FakeTimeProvider();
        CardanoBIOptions options = server.Options(clock);
        options.TokenStore = new HangingStore(isSynchronous);
        using var client = new StandInClient(options);

        long start = System.Diagnostics.Stopwatch.GetTimestamp();
        for (int call = 0; call < 20; call++)
        {
            await client.GetAssetsAsync("s");
            clock.Advance(TimeSpan.FromSeconds(20));
        }

        Assert.InRange(System.Diagnostics.Stopwatch.GetElapsedTime(start), TimeSpan.FromSeconds(1.9), TimeSpan.FromSeconds(20));
        Assert.Equal(20, server.TokenRequests.Count);
    }

    [Fact]
    public async Task A_secret_that_changes_is_used_at_once_though_the_one_before_was_refused()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        Microsoft.AspNetCore.Http.RequestDelegate good = server.Token;
        string right = Convert.ToBase64String("key-2:secret-2"u8);
        server.Token = context => context.Request.Headers.Authorization == $"Basic {right}" ? good(context) : Answers.Status(400)(context);
        var current = new CardanoBICredentials("key-1", "secret-1");
        CardanoBIOptions options = server.Options(new FakeTimeProvider());
        options.Credentials = () => current;
        using var client = new StandInClient(options);

        await Assert.ThrowsAsync<CardanoBIAuthenticationException>(() => client.GetAssetsAsync("s"));
        current = new CardanoBICredentials("key-2", "secret-2");
        await client.GetAssetsAsync("s");

        Assert.Equal("key-2", Assert.Single(server.ApiRequests).Header("Client-Api-Key"));
    }

    [Fact]
    public async Task A_callback_that_fails_leaves_those_before()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        bool isBroken = false;
        var clock = new FakeTimeProvider();
        CardanoBIOptions options = server.Options(clock);
        options.Credentials = () =>
            isBroken ? throw new InvalidOperationException("no vault") : new CardanoBICredentials("key-1", "secret-1");
        using var client = new StandInClient(options);
        await client.GetAssetsAsync("s");

        isBroken = true;
        clock.Advance(TimeSpan.FromHours(2));
        await client.GetAssetsAsync("s");

        Assert.Equal(2, server.TokenRequests.Count);
    }
}
