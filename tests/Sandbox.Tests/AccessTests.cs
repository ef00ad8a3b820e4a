using System.Net;
using Microsoft.Extensions.Time.Testing;

namespace CardanoBI.Sandbox.Tests;

public sealed class AccessTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("Bearer")]
    [InlineData("Bearer 0123456789")]
    [InlineData("Basic c2FuZGJveA==")]
    public async Task Without_a_valid_token_it_is_401_with_no_body(string? authorization)
    {
        await using TestSandbox sandbox = await TestSandbox.StartSeedAsync();
        sandbox.Http.DefaultRequestHeaders.Remove("Authorization");
        sandbox.Http.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", authorization);
        await AssertEmptyAsync(HttpStatusCode.Unauthorized, await sandbox.GetAsync(TestOperations.AccountAssets));
    }

    [Fact]
    public async Task A_token_expires_when_its_time_is_over()
    {
        var clock = new FakeTimeProvider();
        await using TestSandbox sandbox = await TestSandbox.StartSeedAsync(
            new SandboxOptions { TokenLifetime = TimeSpan.FromMinutes(5), TimeProvider = clock });

        clock.Advance(TimeSpan.FromSeconds(299));
        using HttpResponseMessage before = await sandbox.GetAsync(TestOperations.AccountAssets);
        clock.Advance(TimeSpan.FromSeconds(1));
        using HttpResponseMessage after = await sandbox.GetAsync(TestOperations.AccountAssets);

        Assert.Equal(HttpStatusCode.OK, before.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, after.StatusCode);
    }

    [Fact]
    public async Task Another_sandbox_s_token_is_not_valid()
    {
        await using TestSandbox one = await TestSandbox.StartSeedAsync();
        await using TestSandbox other = await TestSandbox.StartSeedAsync();
        other.Http.DefaultRequestHeaders.Authorization = one.Http.DefaultRequestHeaders.Authorization;
        await AssertEmptyAsync(HttpStatusCode.Unauthorized, await other.GetAsync(TestOperations.AccountAssets));
    }

    [Fact]
    public async Task With_a_token_but_another_key_it_is_403_with_no_body()
    {
        await using TestSandbox sandbox = await TestSandbox.StartSeedAsync();
        sandbox.Http.DefaultRequestHeaders.Remove("Client-Api-Key");
        sandbox.Http.DefaultRequestHeaders.Add("Client-Api-Key", "another-key");
        await AssertEmptyAsync(HttpStatusCode.Forbidden, await sandbox.GetAsync(TestOperations.AccountAssets));
    }

    [Fact]
    public async Task An_anonymous_operation_needs_neither()
    {
        await using TestSandbox sandbox = await TestSandbox.StartAsync(TestOperations.List("[1]"));
        using HttpResponseMessage answer = await sandbox.GetAsync("/api/core/things");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    private static async Task AssertEmptyAsync(HttpStatusCode status, HttpResponseMessage answer)
    {
        using (answer)
        {
            Assert.Equal(status, answer.StatusCode);
            Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
        }
    }
}
