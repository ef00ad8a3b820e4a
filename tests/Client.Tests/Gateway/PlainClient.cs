using System.Diagnostics;
using System.Net;

namespace CardanoBI.Client.Tests.Gateway;

/// <summary>
/// What a case is held against: the same number of requests, sent beside it at the plan's pace by the clock and by nothing cleverer. On a
/// machine that runs much else it is late as well, and refused where a request was late on its way.
/// </summary>
internal static class PlainClient
{
    /// <summary>A little slower than the plan, so that the machine alone is to blame for what is refused.</summary>
    private const double Slack = 1.03;

    /// <returns>How long it took, as if without slack, and how often it was refused.</returns>
    public static async Task<(TimeSpan Elapsed, int Refused)> RunAsync(Uri gateway, CardanoBIPlan plan, int requests, string key)
    {
        using var httpClient = new HttpClient { BaseAddress = gateway, DefaultRequestHeaders = { { "Client-Api-Key", key } } };
        long start = Stopwatch.GetTimestamp();
        TimeSpan interval = TimeSpan.FromSeconds(Slack / plan.RequestsPerSecond), due = -interval * plan.Burst;
        int refused = 0;
        for (int request = 0; request < requests; request++)
        {
            await UntilAsync(due);
            while (!await IsLetThroughAsync(httpClient))
            {
                refused++;
                await Task.Delay(interval / 8);
            }

            TimeSpan now = Stopwatch.GetElapsedTime(start);
            TimeSpan empty = now - (interval * plan.Burst);
            due = (due > empty ? due : empty) + interval;
        }

        return (Stopwatch.GetElapsedTime(start) / Slack, refused);

        async Task UntilAsync(TimeSpan time)
        {
            TimeSpan wait = time - Stopwatch.GetElapsedTime(start);
            if (wait > TimeSpan.Zero) await Task.Delay(wait + TimeSpan.FromMilliseconds(1));
        }
    }

    private static async Task<bool> IsLetThroughAsync(HttpClient httpClient)
    {
        var list = new Uri("/api/core/accounts/s/assets?page_size=1", UriKind.Relative);
        using HttpResponseMessage response = await httpClient.GetAsync(list);
        return response.StatusCode != HttpStatusCode.TooManyRequests;
    }
}
