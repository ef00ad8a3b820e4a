using System.Diagnostics;

namespace CardanoBI.Bench.Serving;

/// <summary>
/// The sandbox as what test suites wait for, beside WireMock.Net and bare Kestrel with the same JSON: from the start to the first
/// answer, in a fresh process and in a warm one, requests a second, and memory.
/// </summary>
internal static class ServingCommand
{
    private const int Starts = 21;
    private const int WarmUps = 5;
    private const int FreshStarts = 11;
    private const int Callers = 16;
    private const int Rounds = 9;
    private static readonly TimeSpan Turn = TimeSpan.FromMilliseconds(700);

    public static async Task<int> RunAsync()
    {
        string file = Path.GetTempFileName();
        try
        {
            byte[] answer = await SandboxAnswerAsync();
            await File.WriteAllBytesAsync(file, answer);
            Print($"warm process: start to first answer of {answer.Length:N0} bytes, ms", await InTurnsAsync(
                WarmUps, Starts, name => WarmStartAsync(name, answer)));
            Print("fresh process: start to first answer, ms", await InTurnsAsync(1, FreshStarts, name => FreshStartAsync(name, file)));
            await LoadAsync(file);
            return 0;
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static async Task<byte[]> SandboxAnswerAsync()
    {
        await using Server sandbox = await Server.StartAsync(Server.Ours, []);
        using var client = new HttpClient();
        return await AnswerAsync(client, sandbox);
    }

    /// <summary>Its own client each time, as nothing of a connection is left when a suite begins; stopping is not timed.</summary>
    private static async Task<double> WarmStartAsync(string name, byte[] answer)
    {
        long start = Stopwatch.GetTimestamp();
        await using Server server = await Server.StartAsync(name, answer);
        using var client = new HttpClient();
        await AnswerAsync(client, server);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static async Task<double> FreshStartAsync(string name, string answerFile)
    {
        long start = Stopwatch.GetTimestamp();
        using ServerProcess process = await ServerProcess.StartAsync(name, answerFile);
        using var client = new HttpClient();
        await AnswerAsync(client, process.Server);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static async Task LoadAsync(string answerFile)
    {
        var processes = new Dictionary<string, ServerProcess>();
        try
        {
            using var client = new HttpClient();
            foreach (string name in Server.Names)
            {
                ServerProcess process = processes[name] = await ServerProcess.StartAsync(name, answerFile);
                await AnswerAsync(client, process.Server);
            }

            Dictionary<string, long> atFirst = processes.ToDictionary(one => one.Key, one => one.Value.WorkingSet);
            Print($"requests a second, {Callers} callers", await InTurnsAsync(
                2, Rounds, name => RequestsASecondAsync(client, processes[name].Server)));
            Console.WriteLine($"\n{"working set, MB",-28}{"first answer",16}{"after the load",16}");
            foreach ((string name, ServerProcess process) in processes)
                Console.WriteLine($"{name,-28}{atFirst[name] / 1e6,16:F0}{process.WorkingSet / 1e6,16:F0}");
        }
        finally
        {
            foreach (ServerProcess process in processes.Values) process.Dispose();
        }
    }

    private static async Task<double> RequestsASecondAsync(HttpClient client, Server server)
    {
        int count = 0;
        long start = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, Callers).Select(_ => Task.Run(CallAsync)));
        return count / Stopwatch.GetElapsedTime(start).TotalSeconds;

        async Task CallAsync()
        {
            while (Stopwatch.GetElapsedTime(start) < Turn)
            {
                await AnswerAsync(client, server).ConfigureAwait(false);
                Interlocked.Increment(ref count);
            }
        }
    }

    private static async Task<byte[]> AnswerAsync(HttpClient client, Server server)
    {
        using HttpRequestMessage request = server.CreateRequest();
        using HttpResponseMessage response = await client.SendAsync(request).ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadAsByteArrayAsync().ConfigureAwait(false);
    }

    /// <summary>Every server in turn, round by round, in an order that changes; the first rounds are not counted.</summary>
    private static async Task<Dictionary<string, List<double>>> InTurnsAsync(
        int warmUps, int rounds, Func<string, Task<double>> measureAsync)
    {
        Dictionary<string, List<double>> measured = Server.Names.ToDictionary(name => name, _ => new List<double>());
        for (int round = -warmUps; round < rounds; round++)
        {
            for (int i = 0; i < Server.Names.Length; i++)
            {
                string name = Server.Names[(i + round + warmUps) % Server.Names.Length];
                double value = await measureAsync(name);
                if (round >= 0) measured[name].Add(value);
            }
        }

        return measured;
    }

    private static void Print(string what, Dictionary<string, List<double>> measured)
    {
        Console.WriteLine($"\n{what}\n{"",-28}{"median",12}{"all rounds",22}{"to Kestrel",12}{"to WireMock",13}");
        foreach ((string name, List<double> values) in measured)
        {
            double[] ordered = [.. values.Order()];
            Console.WriteLine(
                $"{name,-28}{Median(ordered),12:N1}{$"{ordered[0]:N1}..{ordered[^1]:N1}",22}"
                    + $"{Ratio(values, measured[Server.Kestrel]),12:F2}{Ratio(values, measured[Server.WireMockNet]),13:F2}");
        }
    }

    private static double Ratio(List<double> mine, List<double> theirs) => Median(mine.Zip(theirs, (one, other) => one / other));

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(values.Count() / 2);
}
