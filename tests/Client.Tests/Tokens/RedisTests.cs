using System.Diagnostics;
using System.Reflection;
using System.Security.Cryptography;
using CardanoBI.Sandbox;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.DependencyInjection;

namespace CardanoBI.Client.Tests.Tokens;

/// <summary>Tokens shared over a real Redis.</summary>
public class RedisTests
{
    private static readonly string Program = typeof(RedisTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(
        item => item.Key == "TokenSharing").Value!;

    [RedisFact]
    public async Task Processes_started_one_after_another_make_one_token_request()
    {
        await using RedisServer redis = await RedisServer.StartAsync();
        await using CardanoBISandbox sandbox = await CardanoBISandbox.StartAsync();
        string key = Convert.ToHexString(RandomNumberGenerator.GetBytes(32));

        for (int process = 0; process < 3; process++) Assert.Equal("100", await RunProcessAsync(redis, sandbox, key));

        Assert.Equal((1, 3), (sandbox.TokenRequestCount, sandbox.RequestCount));
    }

    [RedisFact]
    public async Task A_process_with_another_protection_key_cannot_read_the_token_and_asks_for_its_own()
    {
        await using RedisServer redis = await RedisServer.StartAsync();
        await using CardanoBISandbox sandbox = await CardanoBISandbox.StartAsync();

        for (int process = 0; process < 2; process++)
            await RunProcessAsync(redis, sandbox, Convert.ToHexString(RandomNumberGenerator.GetBytes(32)));

        Assert.Equal(2, sandbox.TokenRequestCount);
    }

    [RedisFact]
    public async Task What_lies_in_Redis_shows_neither_key_nor_token()
    {
        await using RedisServer redis = await RedisServer.StartAsync();
        await using ServiceProvider services = new ServiceCollection()
            .AddStackExchangeRedisCache(options => options.Configuration = redis.Configuration)
            .BuildServiceProvider();
        IDistributedCache cache = services.GetRequiredService<IDistributedCache>();
        var store = new DistributedTokenStore(cache, new AesGcmTokenProtector(RandomNumberGenerator.GetBytes(32)));
        DateTimeOffset now = DateTimeOffset.UtcNow;

        await store.WriteAsync("whose", new CardanoBIStoredToken("the-token", now, now.AddHours(1)), default);

        Assert.Equal("the-token", (await store.ReadAsync("whose", default))!.Text);
        Assert.DoesNotContain(
            "the-token", System.Text.Encoding.Latin1.GetString((await cache.GetAsync("cardanobi:token:whose"))!), StringComparison.Ordinal);
    }

    private static async Task<string> RunProcessAsync(RedisServer redis, CardanoBISandbox sandbox, string protectionKey)
    {
        var start = new ProcessStartInfo("dotnet", [Program]) { RedirectStandardOutput = true };
        start.Environment["Redis"] = redis.Configuration;
        start.Environment["ProtectionKey"] = protectionKey;
        start.Environment["CardanoBI__ApiKey"] = sandbox.ApiKey;
        start.Environment["CardanoBI__ApiSecret"] = sandbox.ApiSecret;
        start.Environment["CardanoBI__BaseAddress"] = sandbox.BaseAddress.ToString();
        start.Environment["CardanoBI__IdentityAddress"] = sandbox.IdentityAddress.ToString();
        using Process process = Process.Start(start)!;
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return output.Trim();
    }
}
