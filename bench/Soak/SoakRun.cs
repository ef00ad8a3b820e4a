using System.Collections.Concurrent;
using System.Diagnostics;
using CardanoBI.Client;
using CardanoBI.Sandbox;

namespace CardanoBI.Bench.Soak;

/// <summary>
/// Many calls at the highest rate the machine holds, against the sandbox with faults of every kind:
/// every call ends as a success or a typed error, the books of both sides agree, and nothing grows.
/// </summary>
internal static class SoakRun
{
    private const int Callers = 32;

    /// <param name="calls">Calls in all; a tenth of them are the warm-up that growth is measured from.</param>
    /// <param name="report">Takes what was counted.</param>
    /// <returns>What does not hold; nothing where everything does.</returns>
    public static async Task<IReadOnlyList<string>> RunAsync(int calls, TextWriter report)
    {
        await using CardanoBISandbox sandbox = await CardanoBISandbox.StartAsync();
        using var counting = new CountingHandler(
            new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }, sandbox.BaseAddress.Port);
        using var httpClient = new HttpClient(counting) { Timeout = Timeout.InfiniteTimeSpan };
        using var client = new CardanoBIClient(
            new CardanoBIOptions
            {
                ApiKey = sandbox.ApiKey,
                ApiSecret = sandbox.ApiSecret,
                BaseAddress = sandbox.BaseAddress,
                IdentityAddress = sandbox.IdentityAddress,
                Resilience = { BaseDelay = TimeSpan.FromMilliseconds(5) },
            },
            httpClient);
        var faults = new SoakFaults(sandbox);
        var endings = new ConcurrentDictionary<string, long>();
        var untyped = new ConcurrentQueue<Exception>();

        await CallAsync(client, sandbox.ApiSecret, calls / 10, endings, untyped);
        ProcessState warm = await ProcessState.NowAsync();
        long start = Stopwatch.GetTimestamp();
        await CallAsync(client, sandbox.ApiSecret, calls - (calls / 10), endings, untyped);
        TimeSpan elapsed = Stopwatch.GetElapsedTime(start);
        ProcessState end = await ProcessState.NowAsync();

        report.WriteLine(
            $"{calls:N0} calls by {Callers} callers, {(calls - (calls / 10)) / elapsed.TotalSeconds:N0} a second after the warm-up");
        foreach ((string ending, long count) in endings.OrderByDescending(pair => pair.Value))
            report.WriteLine($"{count,10:N0}  {ending}");
        report.WriteLine("faults: " + string.Join(", ", faults.Hits.Select(fault => $"{fault.Name} {fault.Hits:N0}")));
        report.WriteLine(
            $"requests: {counting.Sent:N0} sent, {sandbox.RequestCount:N0} counted by the server, "
                + $"{sandbox.TokenRequestCount:N0} for tokens");
        foreach ((string fault, long count) in counting.ByFault) report.WriteLine($"broken: {count:N0} {fault}");
        report.WriteLine($"warm: {warm}\nend:  {end}");
        return SoakCheck.Problems(calls, endings, untyped, counting, faults, sandbox, warm, end);
    }

    private static async Task CallAsync(
        CardanoBIClient client, string secret, int calls, ConcurrentDictionary<string, long> endings, ConcurrentQueue<Exception> untyped)
    {
        int left = calls;
        await Task.WhenAll(Enumerable.Range(0, Callers).Select(_ => Task.Run(async () =>
        {
            while (Interlocked.Decrement(ref left) >= 0)
                endings.AddOrUpdate(await OneAsync(client, secret, untyped), 1, static (_, count) => count + 1);
        })));
    }

    private static async Task<string> OneAsync(CardanoBIClient client, string secret, ConcurrentQueue<Exception> untyped)
    {
        try
        {
            await client.Core.Accounts.GetAssetsByStakeAddressAsync("stake1soak");
            return "success";
        }
        catch (CardanoBIException fault)
        {
            if ($"{fault} {fault.Body}".Contains(secret, StringComparison.Ordinal)) untyped.Enqueue(fault);
            return $"{fault.GetType().Name} {(int?)fault.StatusCode}";
        }
        catch (Exception fault)
        {
            untyped.Enqueue(fault);
            return fault.GetType().Name;
        }
    }
}
