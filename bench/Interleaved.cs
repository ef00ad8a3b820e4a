using System.Diagnostics;

namespace CardanoBI.Bench;

/// <summary>
/// Measures contenders side by side: in every round each has its turn, in an order that changes, and is compared with the
/// baseline of the same round. What the machine does meanwhile hits all of them alike.
/// </summary>
internal static class Interleaved
{
    private const int Rounds = 31;
    private static readonly TimeSpan Turn = TimeSpan.FromMilliseconds(25);

    /// <param name="baseline">The name of the contender that counts as 1.00.</param>
    /// <param name="contenders">Each returns something, so that nothing is optimised away.</param>
    public static IReadOnlyList<Measurement> Run(string baseline, IReadOnlyList<(string Name, Func<object?> Run)> contenders)
    {
        var times = contenders.ToDictionary(contender => contender.Name, _ => new List<double>());
        foreach ((_, Func<object?> run) in contenders) Spend(run, TimeSpan.FromMilliseconds(700));
        for (int round = 0; round < Rounds; round++)
        {
            for (int i = 0; i < contenders.Count; i++)
            {
                (string name, Func<object?> run) = contenders[(i + round) % contenders.Count];
                times[name].Add(Spend(run, Turn));
            }
        }

        return [.. contenders.Select(contender => Measure(contender.Name, contender.Run, times[contender.Name], times[baseline]))];
    }

    private static Measurement Measure(string name, Func<object?> run, List<double> times, List<double> baseline)
    {
        List<double> ratios = [.. times.Zip(baseline, (mine, theirs) => mine / theirs).Order()];
        return new Measurement(name, times.Order().ElementAt(times.Count / 2), ratios[ratios.Count / 2], ratios[ratios.Count / 10], ratios[ratios.Count * 9 / 10], Allocated(run));
    }

    /// <summary>Microseconds a call.</summary>
    private static double Spend(Func<object?> run, TimeSpan time)
    {
        long start = Stopwatch.GetTimestamp();
        int calls = 0;
        do
        {
            GC.KeepAlive(run());
            calls++;
        }
        while (Stopwatch.GetElapsedTime(start) < time);
        return Stopwatch.GetElapsedTime(start).TotalMicroseconds / calls;
    }

    private static long Allocated(Func<object?> run)
    {
        const int Calls = 50;
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < Calls; i++) GC.KeepAlive(run());
        return (GC.GetAllocatedBytesForCurrentThread() - before) / Calls;
    }
}

/// <param name="Microseconds">The median of a call.</param>
/// <param name="Ratio">The median of the rounds' ratios to the baseline.</param>
/// <param name="Low">The ratio that a tenth of the rounds stayed below.</param>
/// <param name="High">The ratio that a tenth of the rounds went beyond.</param>
/// <param name="Bytes">Allocated a call.</param>
internal sealed record Measurement(string Name, double Microseconds, double Ratio, double Low, double High, long Bytes);
