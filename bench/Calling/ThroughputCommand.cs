using System.Diagnostics;

namespace CardanoBI.Bench.Calling;

/// <summary>
/// Many callers at once over loopback, everybody's client in turn: calls a second, and the client's own processor time a call.
/// </summary>
internal static class ThroughputCommand
{
    private const int Callers = 16;
    private const int Rounds = 9;
    private static readonly TimeSpan Turn = TimeSpan.FromMilliseconds(700);

    public static async Task<int> OnceAsync(string repository)
    {
        using SandboxProcess sandbox = await SandboxProcess.StartAsync();
        IReadOnlyList<(string Name, ICalls Calls)> contenders = await Contenders.CreateAsync(repository, sandbox.Place);
        foreach ((string name, Func<ICalls, Task> call) in new (string, Func<ICalls, Task>)[]
        {
            ("100 assets", calls => calls.Assets()),
            ("one block", calls => calls.Block()),
        })
        {
            Dictionary<string, List<(double CallsASecond, double Microseconds)>> rounds = contenders.ToDictionary(
                contender => contender.Name, _ => new List<(double CallsASecond, double Microseconds)>());
            foreach ((_, ICalls calls) in contenders) await TurnAsync(calls, call);
            for (int round = 0; round < Rounds; round++)
            {
                for (int i = 0; i < contenders.Count; i++)
                {
                    (string contender, ICalls calls) = contenders[(i + round) % contenders.Count];
                    rounds[contender].Add(await TurnAsync(calls, call));
                }
            }

            Print(name, rounds);
        }

        return 0;
    }

    private static async Task<(double CallsASecond, double Microseconds)> TurnAsync(ICalls calls, Func<ICalls, Task> call)
    {
        int count = 0;
        (long start, TimeSpan processor) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        await Task.WhenAll(Enumerable.Range(0, Callers).Select(_ => Task.Run(CallAsync)));
        return (
            count / Stopwatch.GetElapsedTime(start).TotalSeconds, (Environment.CpuUsage.TotalTime - processor).TotalMicroseconds / count);

        async Task CallAsync()
        {
            while (Stopwatch.GetElapsedTime(start) < Turn)
            {
                await call(calls).ConfigureAwait(false);
                Interlocked.Increment(ref count);
            }
        }
    }

    private static void Print(string name, Dictionary<string, List<(double CallsASecond, double Microseconds)>> rounds)
    {
        List<(double CallsASecond, double Microseconds)> expert = rounds[Contenders.Expert];
        Console.WriteLine($"\n{name}, {Callers} callers");
        Console.WriteLine($"{"",-28}{"calls a second",16}{"to the hand",20}{"us a call",12}{"to the hand",20}");
        foreach ((string contender, List<(double CallsASecond, double Microseconds)> measured) in rounds)
        {
            string calls = Spread(measured.Zip(expert, (mine, theirs) => mine.CallsASecond / theirs.CallsASecond));
            string time = Spread(measured.Zip(expert, (mine, theirs) => mine.Microseconds / theirs.Microseconds));
            Console.WriteLine(
                $"{contender,-28}{Median(measured.Select(one => one.CallsASecond)),16:N0}{calls,20}"
                    + $"{Median(measured.Select(one => one.Microseconds)),12:F1}{time,20}");
        }
    }

    private static string Spread(IEnumerable<double> ratios)
    {
        double[] ordered = [.. ratios.Order()];
        return $"{Median(ordered):F2} {ordered[0]:F2}..{ordered[^1]:F2}";
    }

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(values.Count() / 2);
}
