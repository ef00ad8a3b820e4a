namespace CardanoBI.Bench;

/// <summary>
/// Measures contenders side by side: in every round each has its turn, in an order that changes, and is compared with the
/// baseline of the same round. What counts is the processor's time, not the clock's: on a busy machine waiting is no work.
/// </summary>
internal static class Interleaved
{
    private const int Rounds = 101;
    private static readonly TimeSpan WarmUp = TimeSpan.FromMilliseconds(600);
    private static readonly TimeSpan Turn = TimeSpan.FromMilliseconds(5);

    /// <param name="baseline">The name of the contender that counts as 1.00.</param>
    /// <param name="contenders">Each returns something, so that nothing is optimised away.</param>
    public static IReadOnlyList<Measurement> Run(string baseline, IReadOnlyList<(string Name, Func<object?> Run)> contenders) =>
        [.. Run([baseline], contenders).Select(measured => measured[0])];

    /// <summary>The same, each contender compared with several of them in turn.</summary>
    public static IReadOnlyList<IReadOnlyList<Measurement>> Run(
        IReadOnlyList<string> baselines, IReadOnlyList<(string Name, Func<object?> Run)> contenders)
    {
        Dictionary<string, List<double>> times = contenders.ToDictionary(contender => contender.Name, _ => new List<double>());
        // Twice, with a pause: what the compiler does in the background on account of the first time must not fall into anybody's turn.
        foreach ((_, Func<object?> run) in contenders) CallsOfATurn(run);
        Thread.Sleep(500);
        Dictionary<string, int> calls = contenders.ToDictionary(contender => contender.Name, contender => CallsOfATurn(contender.Run));
        for (int round = 0; round < Rounds; round++)
        {
            for (int i = 0; i < contenders.Count; i++)
            {
                (string name, Func<object?> run) = contenders[(i + round) % contenders.Count];
                times[name].Add(Microseconds(run, calls[name]));
            }
        }

        return [.. contenders.Select(contender => (IReadOnlyList<Measurement>)[
            .. baselines.Select(baseline => Measure(contender.Name, contender.Run, times[contender.Name], times[baseline]))
        ])];
    }

    private static Measurement Measure(string name, Func<object?> run, List<double> times, List<double> baseline)
    {
        List<double> ratios = [.. times.Zip(baseline, (mine, theirs) => mine / theirs).Order()];
        return new Measurement(
            name,
            times.Order().ElementAt(times.Count / 2),
            ratios[ratios.Count / 2],
            ratios[ratios.Count / 10],
            ratios[ratios.Count * 9 / 10],
            Allocated(run));
    }

    /// <summary>Warms up on the way, until the compiler has nothing left to improve.</summary>
    private static int CallsOfATurn(Func<object?> run)
    {
        const int Calls = 100;
        double last = 0;
        for (double spent = 0; spent < WarmUp.TotalMicroseconds; spent += last * Calls) last = Microseconds(run, Calls);
        return Math.Max(1, (int)(Turn.TotalMicroseconds / last));
    }

    /// <summary>Of the processor, a call.</summary>
    private static double Microseconds(Func<object?> run, int calls)
    {
        TimeSpan start = Environment.CpuUsage.TotalTime;
        for (int i = 0; i < calls; i++) GC.KeepAlive(run());
        return (Environment.CpuUsage.TotalTime - start).TotalMicroseconds / calls;
    }

    private static long Allocated(Func<object?> run)
    {
        const int Calls = 50;
        // Of all threads: a call over a socket goes on wherever its answer arrives.
        long before = GC.GetTotalAllocatedBytes(precise: true);
        for (int i = 0; i < Calls; i++) GC.KeepAlive(run());
        return (GC.GetTotalAllocatedBytes(precise: true) - before) / Calls;
    }
}

/// <param name="Microseconds">The median of a call.</param>
/// <param name="Ratio">The median of the rounds' ratios to the baseline.</param>
/// <param name="Low">The ratio that a tenth of the rounds stayed below.</param>
/// <param name="High">The ratio that a tenth of the rounds went beyond.</param>
/// <param name="Bytes">Allocated a call.</param>
internal sealed record Measurement(string Name, double Microseconds, double Ratio, double Low, double High, long Bytes);
