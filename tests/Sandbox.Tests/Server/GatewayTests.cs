using Microsoft.Extensions.Time.Testing;
using static CardanoBI.Sandbox.Tests.Server.ShippedRoutes;

namespace CardanoBI.Sandbox.Tests.Server;

/// <summary>What the gateway in front of the real server was seen to refuse, line by line.</summary>
public sealed class GatewayTests
{
    [Theory]
    [InlineData(SandboxPlan.Free, 1, 1)]
    [InlineData(SandboxPlan.PoolOperator, 3, 2)]
    [InlineData(SandboxPlan.Developer, 5, 4)]
    [InlineData(SandboxPlan.Dapp, 11, 10)]
    [InlineData(SandboxPlan.Enterprise, 21, 20)]
    public async Task Plans_by_API_key_have_a_rate_and_a_burst_and_what_is_beyond_is_refused_at_once(
        SandboxPlan plan, int atOnce, int perSecond)
    {
        var clock = new FakeTimeProvider();
        await using TestSandbox sandbox = await TestSandbox.StartShippedAsync(new SandboxOptions { Plan = plan, TimeProvider = clock });

        Assert.Equal(atOnce, await PassedAsync(sandbox, 30));
        clock.Advance(TimeSpan.FromMilliseconds(999 / perSecond));
        Assert.Equal(0, await PassedAsync(sandbox, 1));
        clock.Advance(TimeSpan.FromMilliseconds(2));
        Assert.Equal(1, await PassedAsync(sandbox, 5));
        clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(perSecond, await PassedAsync(sandbox, 30));
        clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(atOnce, await PassedAsync(sandbox, 30));
    }

    [Fact]
    public async Task Without_a_plan_nothing_is_limited()
    {
        await using TestSandbox sandbox = await TestSandbox.StartShippedAsync(new SandboxOptions { TimeProvider = new FakeTimeProvider() });
        Assert.Equal(50, await PassedAsync(sandbox, 50));
    }

    [Fact]
    public async Task Refused_is_429_with_nginx_s_HTML_page_and_no_Retry_After()
    {
        var options = new SandboxOptions { Plan = SandboxPlan.Free, TimeProvider = new FakeTimeProvider() };
        await using TestSandbox sandbox = await TestSandbox.StartShippedAsync(options);
        (await sandbox.GetAsync(AccountAssets)).Dispose();
        await AssertPageAsync(429, "429 Too Many Requests", await sandbox.GetAsync(AccountAssets));
        Assert.Equal(429, sandbox.Server.Requests[^1].StatusCode);
    }

    [Fact]
    public async Task A_429_at_will_is_the_same_page()
    {
        await using TestSandbox sandbox = await TestSandbox.StartShippedAsync();
        sandbox.Server.InjectFault(SandboxFault.TooManyRequests());
        await AssertPageAsync(429, "429 Too Many Requests", await sandbox.GetAsync(AccountAssets));
    }

    [Fact]
    public async Task Quota_used_up_is_402_with_an_HTML_page()
    {
        await using TestSandbox sandbox = await TestSandbox.StartShippedAsync();
        sandbox.Server.InjectFault(SandboxFault.QuotaExceeded());
        await AssertPageAsync(402, "402 Payment Required", await sandbox.GetAsync(AccountAssets));
    }

    [Theory]
    [InlineData(AccountAssets)]
    [InlineData(Polls + "?page_no=1")]
    public async Task A_request_without_Client_Api_Key_is_403_with_an_HTML_page(string path)
    {
        await using TestSandbox sandbox = await TestSandbox.StartShippedAsync();
        sandbox.Http.DefaultRequestHeaders.Remove("Client-Api-Key");
        await AssertPageAsync(403, "403 Forbidden", await sandbox.GetAsync(path));
    }

    [Theory]
    [InlineData(Polls)]
    [InlineData(Polls + "/96861fe7da8d45ba5db95071ed3889ed1412929f33610636c072a4b5ab550211")]
    public async Task Polls_without_query_and_one_poll_excepted(string path)
    {
        var options = new SandboxOptions { Plan = SandboxPlan.Free, TimeProvider = new FakeTimeProvider() };
        await using TestSandbox sandbox = await TestSandbox.StartShippedAsync(options);
        sandbox.Http.DefaultRequestHeaders.Clear();
        Assert.Equal(5, await PassedAsync(sandbox, 5, path));
    }

    private static async Task<int> PassedAsync(TestSandbox sandbox, int requests, string path = AccountAssets)
    {
        int passed = 0;
        for (int count = 0; count < requests; count++)
        {
            using HttpResponseMessage answer = await sandbox.GetAsync(path);
            if ((int)answer.StatusCode == 200) passed++;
            else Assert.Equal(429, (int)answer.StatusCode);
        }

        return passed;
    }

    private static async Task AssertPageAsync(int status, string title, HttpResponseMessage answer)
    {
        using (answer)
        {
            Assert.Equal(status, (int)answer.StatusCode);
            Assert.Equal("text/html", answer.Content.Headers.ContentType!.MediaType);
            Assert.Contains($"<h1>{title}</h1>", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
            Assert.Null(answer.Headers.RetryAfter);
        }
    }
}
