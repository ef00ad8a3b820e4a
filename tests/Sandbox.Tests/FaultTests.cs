using System.Diagnostics;
using Microsoft.Extensions.Time.Testing;

namespace CardanoBI.Sandbox.Tests;

public sealed class FaultTests
{
    private const string Operation = "GET /api/core/accounts/{stake_address}/assets";

    [Fact]
    public async Task A_status_is_answered_as_often_as_told_and_counted()
    {
        await using TestSandbox sandbox = await TestSandbox.StartSeedAsync();
        SandboxInjectedFault fault = sandbox.Server.InjectFault(
            SandboxFault.Status(503, "<p>no</p>", "text/html", new KeyValuePair<string, string>("X-Why", "test")) with { Times = 2 });

        using HttpResponseMessage first = await sandbox.GetAsync(TestOperations.AccountAssets);
        Assert.Equal("<p>no</p>", await first.Content.ReadAsStringAsync());
        Assert.Equal(("text/html", "test"), (first.Content.Headers.ContentType!.MediaType, first.Headers.GetValues("X-Why").Single()));
        Assert.Equal((503, 200), (await StatusAsync(sandbox), await StatusAsync(sandbox)));
        Assert.Equal(2, fault.HitCount);
        Assert.Equal([200, 503, 503, 200], sandbox.Server.Requests.Select(request => request.StatusCode));
    }

    [Fact]
    public async Task It_hits_the_operation_it_names_only_and_ends_when_disposed()
    {
        await using TestSandbox sandbox = await TestSandbox.StartSeedAsync();
        SandboxInjectedFault fault = sandbox.Server.InjectFault(SandboxFault.Status(500) with { Operation = Operation });

        Assert.Equal(404, await StatusAsync(sandbox, "/nowhere"));
        Assert.Equal(500, await StatusAsync(sandbox));
        fault.Dispose();
        Assert.Equal(200, await StatusAsync(sandbox));
    }

    [Fact]
    public async Task A_share_is_spread_evenly_and_Behave_ends_all()
    {
        await using TestSandbox sandbox = await TestSandbox.StartSeedAsync();
        sandbox.Server.InjectFault(SandboxFault.Status(500) with { InjectionRate = 0.25 });

        List<int> statuses = [];
        for (int count = 0; count < 8; count++) statuses.Add(await StatusAsync(sandbox));
        Assert.Equal([200, 200, 200, 500, 200, 200, 200, 500], statuses);
        sandbox.Server.ClearFaults();
        for (int count = 0; count < 4; count++) Assert.Equal(200, await StatusAsync(sandbox));
    }

    [Fact]
    public async Task A_reset_is_no_answer_and_a_cut_is_half_of_one()
    {
        await using TestSandbox sandbox = await TestSandbox.StartSeedAsync();
        sandbox.Server.InjectFault(SandboxFault.Cut() with { Times = 1 });
        await Assert.ThrowsAsync<HttpRequestException>(() => sandbox.GetTextAsync(TestOperations.AccountAssets));

        SandboxInjectedFault reset = sandbox.Server.InjectFault(SandboxFault.Reset());
        await Assert.ThrowsAsync<HttpRequestException>(() => sandbox.GetAsync(TestOperations.AccountAssets));
        Assert.True(reset.HitCount >= 1);
        Assert.Equal(0, sandbox.Server.Requests[^1].StatusCode);
    }

    [Fact]
    public async Task A_response_without_a_body_is_cut_too()
    {
        await using TestSandbox sandbox = await TestSandbox.StartSeedAsync();
        sandbox.Server.InjectFault(SandboxFault.Cut());
        using var withoutToken = new HttpClient { BaseAddress = sandbox.Server.BaseAddress };
        withoutToken.DefaultRequestHeaders.Add("Client-Api-Key", sandbox.Server.ApiKey);

        // The headers of such a response are all of it. Sent before the connection closes, they often reach the client.
        for (int i = 0; i < 50; i++)
            await Assert.ThrowsAsync<HttpRequestException>(() => withoutToken.GetAsync(TestOperations.AccountAssets));

        Assert.Equal(401, sandbox.Server.Requests[^1].StatusCode);
    }

    [Fact]
    public async Task A_delay_and_a_drip_answer_whole_but_late()
    {
        await using TestSandbox sandbox = await TestSandbox.StartAsync(TestOperations.List("[1]", rowCap: 1));
        sandbox.Server.InjectFault(SandboxFault.Delay(TimeSpan.FromMilliseconds(200)) with { Times = 1 });
        sandbox.Server.InjectFault(SandboxFault.Drip(TimeSpan.FromMilliseconds(100)) with { Times = 1 });

        long start = Stopwatch.GetTimestamp();
        Assert.Equal("[1]", await sandbox.GetTextAsync("/api/core/things"));
        Assert.True(Stopwatch.GetElapsedTime(start) > TimeSpan.FromMilliseconds(150));
        start = Stopwatch.GetTimestamp();
        Assert.Equal("[1]", await sandbox.GetTextAsync("/api/core/things"));
        Assert.True(Stopwatch.GetElapsedTime(start) > TimeSpan.FromMilliseconds(250));
    }

    [Fact]
    public async Task A_rate_limit_lets_some_through_in_each_window_and_tells_how_long_to_wait()
    {
        var clock = new FakeTimeProvider();
        await using TestSandbox sandbox = await TestSandbox.StartSeedAsync(new SandboxOptions { TimeProvider = clock });
        sandbox.Server.InjectFault(SandboxFault.RateLimit(2, TimeSpan.FromSeconds(10)));

        Assert.Equal((200, 200), (await StatusAsync(sandbox), await StatusAsync(sandbox)));
        clock.Advance(TimeSpan.FromSeconds(4));
        using HttpResponseMessage refused = await sandbox.GetAsync(TestOperations.AccountAssets);
        Assert.Equal((429, TimeSpan.FromSeconds(6)), ((int)refused.StatusCode, refused.Headers.RetryAfter!.Delta));
        clock.Advance(TimeSpan.FromSeconds(6));
        Assert.Equal(200, await StatusAsync(sandbox));
    }

    [Fact]
    public async Task Tokens_can_be_forgotten_and_their_endpoint_can_fail()
    {
        await using TestSandbox sandbox = await TestSandbox.StartSeedAsync();
        sandbox.Server.ExpireTokens();
        Assert.Equal(401, await StatusAsync(sandbox));

        sandbox.Server.InjectFault(SandboxFault.Status(500) with { ForTokenRequests = true, Times = 1 });
        Assert.Equal(401, await StatusAsync(sandbox));
        using HttpResponseMessage failed = await sandbox.RequestTokenAsync(
            TestSandbox.Basic("sandbox-key", "sandbox-secret"), ("grant_type", "client_credentials"));
        Assert.Equal(500, (int)failed.StatusCode);
    }

    [Fact]
    public async Task What_makes_no_sense_is_refused_by_name()
    {
        await using CardanoBISandbox sandbox = await CardanoBISandbox.StartAsync(TestOperations.Operations);
        Assert.Contains(
            "Times",
            Assert.ThrowsAny<ArgumentException>(() => sandbox.InjectFault(SandboxFault.Reset() with { Times = 0 })).Message,
            StringComparison.Ordinal);
        Assert.Contains(
            "InjectionRate",
            Assert.ThrowsAny<ArgumentException>(() => sandbox.InjectFault(SandboxFault.Reset() with { InjectionRate = 2 })).Message,
            StringComparison.Ordinal);
        Assert.Contains(
            "GET /x",
            Assert.ThrowsAny<ArgumentException>(() => sandbox.InjectFault(SandboxFault.Reset() with { Operation = "GET /x" })).Message,
            StringComparison.Ordinal);
        Assert.ThrowsAny<ArgumentException>(() => SandboxFault.Status(99));
    }

    private static async Task<int> StatusAsync(TestSandbox sandbox, string path = TestOperations.AccountAssets)
    {
        using HttpResponseMessage answer = await sandbox.GetAsync(path);
        return (int)answer.StatusCode;
    }
}
