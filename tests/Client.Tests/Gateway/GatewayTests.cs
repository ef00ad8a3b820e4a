using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using CardanoBI.Client.Tests.Server;
using CardanoBI.Client.Tests.StandIn;

namespace CardanoBI.Client.Tests.Gateway;

/// <summary>
/// Many calls at once and an enumeration of 13 pages beside them, behind a real nginx. Its zone of the free plan is five times as fast as
/// the service's, with the waits of the client as much shorter; <c>CARDANOBI_REAL_PLANS=1 dotnet test tests/Client.Tests --filter
/// Gateway</c> takes it as it is. Alone, because it holds times that other tests beside it would be counted in.
/// </summary>
[Collection(Name)]
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class GatewayTests(ITestOutputHelper output)
{
    private const string Name = "gateway";
    private const int Pages = 13;

    private static readonly bool IsReal = Environment.GetEnvironmentVariable("CARDANOBI_REAL_PLANS") == "1";
    private static readonly int[] Calls = [5, 10, 20, 40, 200];

    /// <summary>
    /// Plays of a case. Where a plain client beside it shows that the machine was busy with something else, a miss says nothing.
    /// </summary>
    private const int MostPlays = 3;

    /// <summary>What the first request of all costs, and connections.</summary>
    private static readonly TimeSpan Start = TimeSpan.FromSeconds(0.15);

    /// <summary>Of the free plan: 200 take three minutes and a half of it, which is for the documented run.</summary>
    private static readonly int[] FewCalls = IsReal ? Calls : Calls[..^1];

    [NginxFact]
    public async Task No_call_fails_few_requests_are_refused_and_no_time_is_wasted()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(Answers.Paged((Pages * 100) - 50));
        int freeSpeed = IsReal ? 1 : 5;
        await using NginxGateway free = await NginxGateway.StartAsync(server.Address, freeSpeed, 0);
        await using NginxGateway dapp = await NginxGateway.StartAsync(server.Address, 10, 10);
        // What runs for the first time is slow for the first time.
        await RunAsync(dapp, server, 20, CardanoBIPlan.Dapp, speed: 1, "warm");

        await Task.WhenAll(
            PlayAsync(free, server, FewCalls, new CardanoBIPlan(freeSpeed, 0), freeSpeed, isKnown: true),
            PlayAsync(free, server, FewCalls, new CardanoBIPlan(freeSpeed, 0), freeSpeed, isKnown: false),
            PlayAsync(dapp, server, Calls, CardanoBIPlan.Dapp, speed: 1, isKnown: true),
            PlayAsync(dapp, server, Calls, CardanoBIPlan.Dapp, speed: 1, isKnown: false));
    }

    private async Task PlayAsync(
        NginxGateway gateway, LoopbackServer server, int[] sizes, CardanoBIPlan plan, int speed, bool isKnown)
    {
        foreach (int calls in sizes)
        {
            for (int play = 1; ; play++)
            {
                string key = string.Create(CultureInfo.InvariantCulture, $"key-{calls}-{(isKnown ? "known" : "unknown")}-{play}");
                Played played = await PlayOnceAsync(gateway, server, calls, plan, speed, isKnown, key);
                output.WriteLine(played.Line);
                Assert.True(played.IsComplete, played.Line);
                if (played.IsWithinBounds) break;
                Assert.True(!IsReal && play < MostPlays && played.IsMachineBusy, played.Line);
            }
        }
    }

    private static async Task<Played> PlayOnceAsync(
        NginxGateway gateway, LoopbackServer server, int calls, CardanoBIPlan plan, int speed, bool isKnown, string key)
    {
        int requests = calls + Pages;
        Task<(TimeSpan Elapsed, int Refused)> plain = PlainClient.RunAsync(gateway.Address, plan, requests, "plain-" + key);
        TimeSpan elapsed = await RunAsync(gateway, server, calls, isKnown ? plan : null, speed, key);
        (TimeSpan control, int controlRefused) = await plain;
        (int seen, int refused) = gateway.Count(key);
        TimeSpan allowed = TimeSpan.FromSeconds((requests - 1 - plan.Burst) / plan.RequestsPerSecond);
        string line = string.Create(
            CultureInfo.InvariantCulture,
            $"{plan.RequestsPerSecond}/s burst {plan.Burst}, {(isKnown ? "known" : "unknown")}, {calls} calls: "
                + $"{elapsed.TotalSeconds:0.00} s of {allowed.TotalSeconds:0.00} ({elapsed / allowed:0.00}), "
                + $"{refused} of {seen} refused; beside it {control / allowed:0.00}, {controlRefused} refused");
        TimeSpan held = IsReal || control < allowed ? allowed : control;
        double few = (seen * (isKnown ? 0.01 : 0.15)) + (IsReal ? 0 : controlRefused);
        return new Played(
            line,
            IsComplete: seen - refused == requests,
            IsWithinBounds: elapsed <= (held * (isKnown ? 1.10 : 1.25)) + Start && refused <= few,
            IsMachineBusy: controlRefused > 0 || control > allowed * 1.03);
    }

    private static async Task<TimeSpan> RunAsync(
        NginxGateway gateway, LoopbackServer server, int calls, CardanoBIPlan? plan, int speed, string key)
    {
        using var client = new StandInClient(new CardanoBIOptions
        {
            ApiKey = key,
            ApiSecret = LoopbackServer.Secret,
            BaseAddress = gateway.Address,
            IdentityAddress = server.Address,
            Plan = plan,
            Resilience = { BaseDelay = TimeSpan.FromMilliseconds(500.0 / speed) },
        });
        long start = Stopwatch.GetTimestamp();
        Task<int> enumeration = client.EnumerateAssetsAsync("s").CountAsync().AsTask();
        Page<StandInAsset>[] pages = await Task.WhenAll(
            Enumerable.Range(0, calls).Select(_ => client.GetAssetsAsync("s", new StandInAssetsRequest { PageSize = 1 })));
        Assert.Equal((Pages * 100) - 50, await enumeration);
        Assert.All(pages, page => Assert.Single(page));
        return Stopwatch.GetElapsedTime(start);
    }

    private sealed record Played(string Line, bool IsComplete, bool IsWithinBounds, bool IsMachineBusy);

    private sealed class NginxFactAttribute : FactAttribute
    {
        public NginxFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
            : base(file, line) =>
            Skip = NginxGateway.Missing;
    }
}
