using System.Diagnostics;
using System.Reflection;
using CardanoBI.Bench.Generating;
using Microsoft.CodeAnalysis;

namespace CardanoBI.Bench.Peers;

/// <summary>
/// The client's source of all 90 operations: out of the pages by our generator, out of their OpenAPI description
/// by NSwag. As a warm library, and as a process from cold: this program and the published cardanobi-gen,
/// whose other commands stand beside it.
/// </summary>
internal static class PeerGenerating
{
    private const int Rounds = 15;

    /// <summary>Both are large, and the runtime takes seconds to compile what they call often for good.</summary>
    private const int WarmUps = 200;

    public static string NSwagTool { get; } = Path.Combine(
        typeof(PeerGenerating).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(
            metadata => metadata.Key == "NSwagTools").Value!,
        "dotnet-nswag.dll");

    public static async Task<int> RunAsync(string repository)
    {
        string description = PeerDescription.Write(repository);
        IReadOnlyList<AdditionalText> files = SpecGenerating.ReadSpec(Path.Combine(repository, "spec"));
        string client = await NSwagClient.GenerateAsync(description);
        GeneratorRunResult ours = SpecGenerating.Generate(files);
        Console.WriteLine(
            $"ours: {ours.GeneratedSources.Length} files, {ours.GeneratedSources.Sum(source => source.SourceText.Lines.Count):N0} lines; "
                + $"NSwag: one file, {client.Count(c => c == '\n'):N0} lines");
        (string, Action)[] warm = Warm(files, description);
        for (int warmUp = 0; warmUp < WarmUps; warmUp++) Round(warmUp, warm);
        Print("a warm library", warm);

        string folder = Directory.CreateTempSubdirectory("cardanobi-bench-").FullName;
        try
        {
            string input = Path.Combine(folder, "openapi.json");
            File.WriteAllText(input, description);
            Start(
                "dotnet",
                "publish",
                Path.Combine(repository, "src/Tool"),
                "-c",
                "Release",
                "-o",
                Path.Combine(folder, "tool"),
                "--disable-build-servers");
            string tool = Path.Combine(folder, "tool", "cardanobi-gen"), spec = Path.Combine(repository, "spec");
            string overlay = Path.Combine(spec, "overlay.yaml"), earlier = WithoutLastPage(spec, Path.Combine(folder, "earlier"));
            int turn = 0;
            Print("a process from cold",
            [
                ("NSwag's command line", () => Start(
                    "dotnet", NSwagTool, "openapi2csclient", $"/input:{input}", $"/output:{folder}/Client.cs", "/namespace:NSwagPeer")),
                ("NSwag, in this program", () => Start(Environment.ProcessPath!, "generate-once", "nswag", folder)),
                // A folder of its own each time: it writes only what changes.
                ("ours, cardanobi-gen", () => Start(
                    tool,
                    "emit",
                    spec,
                    "--overlay",
                    overlay,
                    "--namespace",
                    "Bench",
                    "--output",
                    Path.Combine(folder, $"turn{turn++}"))),
                ("ours, in this program", () => Start(Environment.ProcessPath!, "generate-once", "ours", folder)),
                ("cardanobi-gen lint", () => Start(tool, "lint", spec, "--overlay", overlay)),
                ("cardanobi-gen openapi", () => Start(
                    tool, "openapi", spec, "--overlay", overlay, "--output", Path.Combine(folder, "ours.json"))),
                ("cardanobi-gen diff", () => Start(tool, "diff", earlier, spec, "--overlay", overlay)),
            ]);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        return 0;
    }

    /// <summary>A fresh process' work: reads its input and writes its files.</summary>
    public static async Task<int> OnceAsync(string repository, string generator, string folder)
    {
        if (generator == "nswag")
        {
            await File.WriteAllTextAsync(
                Path.Combine(folder, "Client.cs"),
                await NSwagClient.GenerateAsync(await File.ReadAllTextAsync(Path.Combine(folder, "openapi.json"))));
            return 0;
        }

        foreach (GeneratedSourceResult source in SpecGenerating.Generate(
            SpecGenerating.ReadSpec(Path.Combine(repository, "spec"))).GeneratedSources)
        {
            await File.WriteAllTextAsync(Path.Combine(folder, source.HintName), source.SourceText.ToString());
        }

        return 0;
    }

    /// <summary>Pages of an earlier day: adding a page breaks no caller, so that <c>diff</c> ends with 0.</summary>
    private static string WithoutLastPage(string spec, string folder)
    {
        string[] pages = [.. Directory.EnumerateFiles(spec, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
        foreach (string page in pages.SkipLast(1))
        {
            string copy = Path.Combine(folder, Path.GetRelativePath(spec, page));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(page, copy);
        }

        return folder;
    }

    private static (string, Action)[] Warm(IReadOnlyList<AdditionalText> files, string description)
    {
        (WarmGenerator kept, _) = WarmGenerator.FirstRun([.. files]);
        return
        [
            ("NSwag", () => NSwagClient.GenerateAsync(description).GetAwaiter().GetResult()),
            ("ours, everything anew", () => SpecGenerating.Generate(files)),
            // As it works in an editor and in the compiler server.
            ("ours, one page edited", () => kept.EditPage()),
        ];
    }

    private static void Print(string how, (string Name, Action Run)[] contenders)
    {
        double[][] rounds = [.. Enumerable.Range(0, Rounds).Select(round => Round(round, contenders))];
        Console.WriteLine($"\n{how}, {Rounds} rounds{"",8}ms{"",8}to {contenders[0].Name}");
        for (int i = 0; i < contenders.Length; i++)
        {
            double[] ratios = [.. rounds.Select(times => times[i] / times[0]).Order()];
            Console.WriteLine(
                $"{contenders[i].Name,-28}{rounds.Select(times => times[i]).Order().ElementAt(Rounds / 2),10:F1}"
                    + $"{ratios[Rounds / 2],10:F3} {ratios[0]:F3}..{ratios[^1]:F3}");
        }
    }

    private static double[] Round(int round, (string Name, Action Run)[] contenders)
    {
        double[] times = new double[contenders.Length];
        for (int i = 0; i < contenders.Length; i++)
        {
            int turn = (i + round) % contenders.Length;
            // The garbage of the one before is not its own.
            GC.Collect();
            long start = Stopwatch.GetTimestamp();
            contenders[turn].Run();
            times[turn] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        return times;
    }

    private static void Start(string program, params string[] arguments)
    {
        using Process process = Process.Start(
            new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException(output);
    }
}
