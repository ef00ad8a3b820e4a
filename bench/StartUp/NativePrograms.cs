using System.Text.RegularExpressions;
using CardanoBI.Bench.Peers;
using CardanoBI.Sandbox;
using NJsonSchema.CodeGeneration.CSharp;

namespace CardanoBI.Bench.StartUp;

/// <summary>
/// Publishes the probe and its peers as native binaries, and times each from its start to its first line: one token, one answer.
/// </summary>
internal static partial class NativePrograms
{
    private const int Runs = 41;
    private const string NSwagFile = "NSwagClient.cs";

    private static readonly (string Name, string Project, string[] Properties)[] Programs =
    [
        ("by hand, with a context", "bench/StartUp/Handwritten", []),
        ("by hand, decompressing", "bench/StartUp/Handwritten", ["-p:Decompressing=true"]),
        ("emitted, not decompressing", "samples/AotProbe", ["-p:CardanoBIDecompression=false"]),
        ("the emitted client", "samples/AotProbe", []),
        ("Refit, with a context", "bench/StartUp/RefitPeer", []),
        ("NSwag, with a context", "bench/StartUp/NSwagPeer", ["-p:WithContext=true"]),
        ("NSwag, as it generates", "bench/StartUp/NSwagPeer", []),
        ("NSwag, reflection allowed", "bench/StartUp/NSwagPeer", ["-p:JsonSerializerIsReflectionEnabledByDefault=true"]),
        ("all 90 operations kept", "bench/StartUp/EveryOperation", []),
        ("floor: one GET, no JSON", "bench/StartUp/Floor", []),
    ];

    public static async Task MeasureAsync(string repository)
    {
        string folder = Directory.CreateTempSubdirectory("cardanobi-bench-").FullName;
        try
        {
            await File.WriteAllTextAsync(
                Path.Combine(folder, NSwagFile),
                await NSwagClient.GenerateAsync(PeerDescription.Write(repository), CSharpJsonLibrary.SystemTextJson));
            (string Binary, int Warnings)[] published = [.. Programs.Select(
                (program, i) => Publish(repository, program.Project, program.Properties, folder, $"{i}"))];
            await using CardanoBISandbox sandbox = await CardanoBISandbox.StartAsync();
            var server = new ServerPlace(sandbox.BaseAddress, sandbox.IdentityAddress, sandbox.ApiKey, sandbox.ApiSecret);
            var firsts = new FirstLine[Programs.Length];
            for (int i = 0; i < firsts.Length; i++) firsts[i] = await StartedProgram.RunAsync(published[i].Binary, server);
            int[] running = [.. Enumerable.Range(0, firsts.Length).Where(i => firsts[i].Line is not null)];
            double[][] times = [.. Programs.Select(_ => new double[Runs])];
            for (int run = 0; run < Runs; run++)
            {
                for (int turn = 0; turn < running.Length; turn++)
                {
                    int i = running[(turn + run) % running.Length];
                    FirstLine line = await StartedProgram.RunAsync(published[i].Binary, server);
                    times[i][run] = line.Line is null
                        ? throw new InvalidOperationException($"{Programs[i].Name} {line.Ending}")
                        : line.Milliseconds;
                }
            }

            Print(published, firsts, times);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static (string Binary, int Warnings) Publish(string repository, string project, string[] properties, string folder, string name)
    {
        // A folder of its own for what is compiled on the way: the same project is published with other properties as well.
        // Each warning counts, not each assembly, and as the native compiler gives it: the
        // analyzers, where anything is left for them to look at, would say it once more.
        string[] own =
        [
            $"-p:NativeIntermediateOutputPath={folder}/{name}-native/",
            $"-p:NSwagClient={folder}/{NSwagFile}",
            "-p:TrimmerSingleWarn=false",
            "-p:EnableTrimAnalyzer=false",
            "-p:EnableAotAnalyzer=false",
            "-p:EnableSingleFileAnalyzer=false",
        ];
        (string binary, string output) = StartedProgram.Publish(repository, project, $"{folder}/{name}", [.. own, .. properties]);
        return (binary, Warning().Matches(output).Select(warning => warning.Value).Distinct().Count());
    }

    private static void Print((string Binary, int Warnings)[] published, FirstLine[] firsts, double[][] times)
    {
        Console.WriteLine($"{"",-28}{"warnings",10}{"bytes",12}{"ratio",8}{"first line, ms",18}{"ratio",8}{"10..90 %",14}");
        for (int i = 0; i < published.Length; i++)
        {
            double[] ratios = [.. times[i].Zip(times[0], (mine, theirs) => mine / theirs).Order()];
            long size = new FileInfo(published[i].Binary).Length;
            string time = firsts[i].Line is null
                ? $"  {firsts[i].Ending}"
                : $"{times[i].Order().ElementAt(Runs / 2),18:F1}{ratios[Runs / 2],8:F2}"
                    + $"{ratios[Runs / 10],7:F2}..{ratios[Runs * 9 / 10]:F2}";
            double ratio = (double)size / new FileInfo(published[0].Binary).Length;
            Console.WriteLine($"{Programs[i].Name,-28}{published[i].Warnings,10}{size,12:N0}{ratio,8:F2}{time}");
        }

        foreach (IGrouping<string?, int> line in Enumerable.Range(0, firsts.Length)
            .GroupBy(i => firsts[i].Line)
            .Where(line => line.Key is not null))
        {
            Console.WriteLine($"\"{line.Key}\" from {string.Join("; ", line.Select(i => Programs[i].Name))}");
        }
    }

    [GeneratedRegex(@"[^\n]*warning IL\d+: [^\n]*")]
    private static partial Regex Warning();
}
