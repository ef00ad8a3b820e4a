using System.Diagnostics;
using CardanoBI.Client.Tests.Server;
using CardanoBI.Client.Tests.StandIn;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CardanoBI.Client.Tests.Reliability;

/// <summary>What came of a row.</summary>
public sealed record ReliabilityResult(
    string Sees, int Requests, int TokenRequests, TimeSpan Elapsed, Exception? Exception, string Options);

/// <summary>Plays one row: two real servers, the client as a host would have it, one call.</summary>
public static class ReliabilityHost
{
    public const string Secret = "S3cret-never-to-be-seen";
    public const string Token = "T0ken-never-to-be-seen";

    public static async Task<ReliabilityResult> RunAsync(ReliabilityCase row, ILoggerProvider log)
    {
        await using LoopbackServer api = await LoopbackServer.StartAsync(row.Api);
        await using LoopbackServer identity = await LoopbackServer.StartAsync();
        identity.Token = row.Token ?? Answers.Json($$"""{"access_token":"{{Token}}","expires_in":3600,"token_type":"Bearer"}""");
        CardanoBIOptions? used = null;
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(log));
        services.AddCardanoBI(options =>
        {
            Configure(options, api, identity);
            row.Configure(options);
            used = options;
        });
        services.AddCardanoBI((options, httpClient) => new StandInClient(options, httpClient), null, options =>
        {
            Configure(options, api, identity);
            row.Configure(options);
        });
        await using ServiceProvider provider = services.BuildServiceProvider();
        CardanoBIClient client = provider.GetRequiredService<CardanoBIClient>();
        StandInClient standIn = provider.GetRequiredService<StandInClient>();
        if (row.IsApiDown) await api.DisposeAsync();
        if (row.IsIdentityDown) await identity.DisposeAsync();

        long start = Stopwatch.GetTimestamp();
        (string sees, Exception? exception) = await PlayAsync(async () => row.IsObject
            ? await standIn.GetObjectAsync(5).OrNullIfNotFoundAsync()
            : await client.Core.Accounts.GetAssetsByStakeAddressAsync($"stake1{ReliabilityCase.Canary}"));
        return new ReliabilityResult(
            sees, api.Seen.Count, identity.Seen.Count, Stopwatch.GetElapsedTime(start), exception, used!.ToString());
    }

    private static async Task<(string Sees, Exception? Exception)> PlayAsync(Func<Task<object?>> call)
    {
        try
        {
            return (Outcome.Of(await call()), null);
        }
        catch (Exception fault)
        {
            return (Outcome.Of(fault), fault);
        }
    }

    private static void Configure(CardanoBIOptions options, LoopbackServer api, LoopbackServer identity)
    {
        options.ApiKey = LoopbackServer.Key;
        options.ApiSecret = Secret;
        options.BaseAddress = api.Address;
        options.IdentityAddress = identity.Address;
        options.MaximumResponseBytes = 64 * 1024;
        options.MaximumDecompressedBytes = 256 * 1024;
        options.Resilience.BaseDelay = TimeSpan.FromMilliseconds(20);
        options.Resilience.MaximumDelay = TimeSpan.FromSeconds(5);
        options.Resilience.AttemptTimeout = TimeSpan.FromSeconds(60);
    }
}
