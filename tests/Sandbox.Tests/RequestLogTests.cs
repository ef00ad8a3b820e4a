namespace CardanoBI.Sandbox.Tests;

public sealed class RequestLogTests
{
    private const string Operation = "GET /api/core/accounts/{stake_address}/assets";

    [Fact]
    public async Task Every_request_is_logged_with_its_answer()
    {
        await using TestSandbox sandbox = await TestSandbox.StartSeedAsync();
        (await sandbox.GetAsync("/api/core/accounts/stake%201/assets?page_no=2&order=asc")).Dispose();
        (await sandbox.GetAsync(TestOperations.AccountAssets + "?page_size=0")).Dispose();
        (await sandbox.GetAsync("/nowhere?x=1")).Dispose();

        Assert.Equal(
            [
                new SandboxRequest("POST", "/connect/token", "", 200, null),
                new SandboxRequest("GET", "/api/core/accounts/stake%201/assets", "?page_no=2&order=asc", 200, Operation),
                new SandboxRequest("GET", TestOperations.AccountAssets, "?page_size=0", 500, Operation),
                new SandboxRequest("GET", "/nowhere", "?x=1", 404, null),
            ],
            sandbox.Server.Requests);
        Assert.Equal(3, sandbox.Server.RequestCount);
        Assert.Equal(1, sandbox.Server.TokenRequestCount);
        Assert.Equal(new Dictionary<string, long> { [Operation] = 2 }, sandbox.Server.RequestsByOperation);
    }

    [Fact]
    public async Task Clearing_starts_from_zero_and_keeps_tokens()
    {
        await using TestSandbox sandbox = await TestSandbox.StartSeedAsync();
        sandbox.Server.ClearRequests();
        (await sandbox.GetAsync(TestOperations.AccountAssets)).EnsureSuccessStatusCode().Dispose();
        Assert.Equal(1, sandbox.Server.RequestCount);
        Assert.Equal(0, sandbox.Server.TokenRequestCount);
        Assert.Single(sandbox.Server.Requests);
    }

    [Fact]
    public async Task The_log_is_bounded_and_the_counts_are_not()
    {
        await using TestSandbox sandbox = await TestSandbox.StartAsync(TestOperations.List("[1]", rowCap: 1));
        for (int count = 0; count < 1005; count++)
            (await sandbox.GetAsync($"/api/core/things?n={count}")).Dispose();
        Assert.Equal(1005, sandbox.Server.RequestCount);
        Assert.Equal(1005, sandbox.Server.RequestsByOperation["GET /api/core/things"]);
        Assert.Equal(1000, sandbox.Server.Requests.Count);
        Assert.Equal("?n=5", sandbox.Server.Requests[0].Query);
    }

    [Fact]
    public async Task No_secret_is_logged()
    {
        await using TestSandbox sandbox = await TestSandbox.StartAsync([], new SandboxOptions { ApiSecret = "top secret/1" });
        await sandbox.SignInAsync();
        (await sandbox.GetAsync("/api/x?secret=top%20secret%2F1")).Dispose();
        (await sandbox.Http.PostAsync(new Uri(sandbox.Server.IdentityAddress, "connect/token?client_secret=top%20secret%2F1"), null))
            .Dispose();
        string log = string.Join('\n', sandbox.Server.Requests);
        Assert.Contains("?secret=***", log, StringComparison.Ordinal);
        Assert.DoesNotContain("top", log, StringComparison.Ordinal);
        Assert.DoesNotContain(sandbox.Http.DefaultRequestHeaders.Authorization!.Parameter!, log, StringComparison.Ordinal);
    }
}
