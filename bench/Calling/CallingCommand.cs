namespace CardanoBI.Bench.Calling;

/// <summary>
/// A whole call, one after the other: through a handler that answers from memory, and over loopback to the sandbox in another process.
/// </summary>
internal static class CallingCommand
{
    private static readonly string[] Baselines = [Contenders.Expert, "NSwag", "Refit, with a context"];

    public static async Task<int> OnceAsync(string repository, string part)
    {
        if ("memory".Contains(part, StringComparison.Ordinal)) await MeasureAsync("in memory", repository, InMemoryServer.Place);
        if (!"loopback".Contains(part, StringComparison.Ordinal)) return 0;
        using SandboxProcess sandbox = await SandboxProcess.StartAsync();
        await MeasureAsync("over loopback", repository, sandbox.Place);
        return 0;
    }

    private static async Task MeasureAsync(string where, string repository, Place place)
    {
        IReadOnlyList<(string Name, ICalls Calls)> contenders = await Contenders.CreateAsync(repository, place);
        Measure($"100 assets, {where}", contenders, calls => calls.Assets());
        Measure($"100 blocks, {where}", contenders, calls => calls.Blocks());
        Measure($"one block, {where}", contenders, calls => calls.Block());
    }

    private static void Measure(string name, IReadOnlyList<(string Name, ICalls Calls)> contenders, Func<ICalls, Task> call)
    {
        Console.WriteLine($"\n{name}");
        Console.WriteLine($"{"",-28}{"to the hand",18}{"to NSwag",18}{"to Refit",18}{"us",10}{"allocated",12}");
        (string, Func<object?>)[] runners = [.. contenders.Select(contender => (contender.Name, Runner(contender.Calls)))];
        foreach (IReadOnlyList<Measurement> measured in Interleaved.Run(Baselines, runners))
        {
            string ratios = string.Concat(measured.Select(one => $"{one.Ratio,6:F2} {one.Low,4:F2}..{one.High:F2}"));
            Console.WriteLine($"{measured[0].Name,-28}{ratios}{measured[0].Microseconds,10:F1}{measured[0].Bytes,12:N0}");
        }

        Func<object?> Runner(ICalls calls) => () =>
        {
            call(calls).GetAwaiter().GetResult();
            return null;
        };
    }
}
