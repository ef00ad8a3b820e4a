using CardanoBI;
using CardanoBI.Client;
using Spectre.Console;

namespace Quickstart;

/// <summary>The pool that an account delegates to: its stake from its first epoch to its last, as a chart.</summary>
internal static class PoolReport
{
    private const int Bars = 8;

    public static async Task WriteAsync(IAnsiConsole console, CardanoBIClient client, string stakeAddress)
    {
        console.Write(new Rule("Its pool").LeftJustified());
        Account account = await client.Core.Accounts.GetByStakeAddressAsync(stakeAddress);
        if (account.PoolId is not { } pool)
        {
            console.MarkupLine("The account delegates to no pool.");
            return;
        }

        var epochs = new List<PoolStats>();
        await foreach (PoolStats epoch in client.Bi.Pools.EnumerateStatsByPoolHashAsync(pool)) epochs.Add(epoch);

        console.MarkupLineInterpolated($"{pool}, {epochs.Count} epochs. Stake in ADA:");
        if (epochs.Count > 0) console.Write(Chart(Spread([.. epochs.OrderBy(epoch => epoch.EpochNo)])));
    }

    private static IEnumerable<PoolStats> Spread(PoolStats[] epochs) =>
        epochs.Length <= Bars ? epochs : Enumerable.Range(0, Bars).Select(bar => epochs[bar * (epochs.Length - 1) / (Bars - 1)]);

    private static BarChart Chart(IEnumerable<PoolStats> epochs) => new BarChart()
        .UseValueFormatter(ada => $"{ada:N0}")
        .AddItems(
            epochs,
            epoch => new BarChartItem($"epoch {epoch.EpochNo}", (double)(epoch.DelegatedStakes ?? 0).ToAda(), Color.Aqua));
}
