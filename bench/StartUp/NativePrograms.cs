using System.Diagnostics;
using CardanoBI.Sandbox;

namespace CardanoBI.Bench.StartUp;

/// <summary>Publishes the probe and its peers as native binaries, and times each from its start to its first line: one token, one answer.</summary>
internal static class NativePrograms
{
    private const int Runs = 41;

    private static readonly (string Name, string Project, string[] Properties)[] Programs =
    [
        ("by hand, with a context", "bench/StartUp/Handwritten", []),
        ("by hand, decompressing", "bench/StartUp/Handwritten", ["-p:Decompressing=true"]),
        ("emitted, not decompressing", "samples/AotProbe", ["-p:CardanoBIDecompression=false"]),
        ("the emitted client", "samples/AotProbe", []),
        ("all 90 operations kept", "bench/StartUp/EveryOperation", []),
        ("floor: one GET, no JSON", "bench/StartUp/Floor", []),
    ];

    public static async Task MeasureAsync(string repository)
    {
        string folder = Directory.CreateTempSubdirectory("cardanobi-bench-").FullName;
        try
        {
            string[] binaries = [.. Programs.Select((program, i) => Publish(repository, program.Project, program.Properties, Path.Combine(folder, $"{i}")))];
            await using CardanoBISandbox sandbox = await CardanoBISandbox.StartAsync();
            double[][] times = [.. Programs.Select(_ => new double[Runs])];
            foreach (string binary in binaries) await FirstLineAsync(binary, sandbox);
            for (int run = 0; run < Runs; run++)
                for (int i = 0; i < binaries.Length; i++)
                    times[(i + run) % binaries.Length][run] = await FirstLineAsync(binaries[(i + run) % binaries.Length], sandbox);
            Print(binaries, times);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Publish(string repository, string project, string[] properties, string folder)
    {
        // A folder of its own for what is compiled on the way: the same project is published with other properties as well.
        string[] extra = [$"-p:NativeIntermediateOutputPath={folder}-native/", .. properties];
        using Process publish = Process.Start(new ProcessStartInfo("dotnet", ["publish", Path.Combine(repository, project), "-c", "Release", "-o", folder, .. extra]) { RedirectStandardOutput = true })!;
        string output = publish.StandardOutput.ReadToEnd();
        publish.WaitForExit();
        if (publish.ExitCode != 0) throw new InvalidOperationException(output);
        return Path.Combine(folder, Path.GetFileName(project) + (OperatingSystem.IsWindows() ? ".exe" : ""));
    }

    private static async Task<double> FirstLineAsync(string binary, CardanoBISandbox sandbox)
    {
        var start = new ProcessStartInfo(binary, [sandbox.BaseAddress.ToString(), sandbox.IdentityAddress.ToString()]) { RedirectStandardOutput = true };
        start.Environment["CARDANOBI_API_KEY"] = sandbox.ApiKey;
        start.Environment["CARDANOBI_API_SECRET"] = sandbox.ApiSecret;
        long begin = Stopwatch.GetTimestamp();
        using Process process = Process.Start(start)!;
        string? line = await process.StandardOutput.ReadLineAsync();
        double time = Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
        await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return line is not null && process.ExitCode == 0 ? time : throw new InvalidOperationException($"{binary} ended with {process.ExitCode}.");
    }

    private static void Print(string[] binaries, double[][] times)
    {
        Console.WriteLine($"{"",-28}{"bytes",12}{"ratio",8}{"first line, ms",18}{"ratio",8}{"10..90 %",14}");
        for (int i = 0; i < binaries.Length; i++)
        {
            double[] ratios = [.. times[i].Zip(times[0], (mine, theirs) => mine / theirs).Order()];
            long size = new FileInfo(binaries[i]).Length;
            Console.WriteLine($"{Programs[i].Name,-28}{size,12:N0}{(double)size / new FileInfo(binaries[0]).Length,8:F2}{times[i].Order().ElementAt(Runs / 2),18:F1}{ratios[Runs / 2],8:F2}{ratios[Runs / 10],7:F2}..{ratios[Runs * 9 / 10]:F2}");
        }
    }
}
