using CardanoBI.Bench.Calling;
using CardanoBI.Bench.Peers;
using NJsonSchema.CodeGeneration.CSharp;

namespace CardanoBI.Bench.StartUp;

/// <summary>
/// The programs of <see cref="NativePrograms"/> as most are run: compiled while they run, from their start to the first row of the first
/// answer. Whole processes in turns, each compared with the call by hand of the same round.
/// </summary>
internal static class FirstCalls
{
    private const int Runs = 41;
    private const string Reference = "by hand, with a context";
    private const string CompiledAhead = "-p:PublishReadyToRun=true";

    private static readonly (string Name, string Project, CSharpJsonLibrary? NSwag, string[] Properties)[] Programs =
    [
        (Reference, "bench/StartUp/Handwritten", null, []),
        ("the emitted client", "samples/AotProbe", null, []),
        ("Refit, with a context", "bench/StartUp/RefitPeer", null, []),
        ("NSwag", "bench/StartUp/NSwagPeer", CSharpJsonLibrary.NewtonsoftJson, ["-p:WithNewtonsoft=true"]),
        ("NSwag, System.Text.Json", "bench/StartUp/NSwagPeer", CSharpJsonLibrary.SystemTextJson, []),
        ("NSwag, with a context", "bench/StartUp/NSwagPeer", CSharpJsonLibrary.SystemTextJson, ["-p:WithContext=true"]),
        ("floor: one GET, no JSON", "bench/StartUp/Floor", null, []),
        ("by hand, ReadyToRun", "bench/StartUp/Handwritten", null, [CompiledAhead]),
        ("emitted, ReadyToRun", "samples/AotProbe", null, [CompiledAhead]),
        ("Refit, ReadyToRun", "bench/StartUp/RefitPeer", null, [CompiledAhead]),
    ];

    /// <param name="repository">Where the programs are.</param>
    /// <param name="only">What is in the names of those that are measured beside the call by hand.</param>
    public static async Task MeasureAsync(string repository, string only)
    {
        string folder = Directory.CreateTempSubdirectory("cardanobi-bench-").FullName;
        try
        {
            string description = PeerDescription.Write(repository);
            var programs = new List<(string Name, string Binary)>();
            // One after the other: some are the same project with other properties.
            foreach ((string Name, string, CSharpJsonLibrary?, string[]) program in Programs)
            {
                if (program.Name != Reference && !program.Name.Contains(only, StringComparison.Ordinal)) continue;
                programs.Add((program.Name, await PublishAsync(program, repository, description, folder)));
            }

            StartedProgram.Publish(repository, "bench/StartUp/Counting", folder);
            using SandboxProcess sandbox = await SandboxProcess.StartAsync();
            Place place = sandbox.Place;
            var server = new ServerPlace(place.Api, place.Identity, place.Key, place.Secret);
            await MeasureAsync(programs, server, Path.Combine(folder, "Counting.dll"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<string> PublishAsync(
        (string Name, string Project, CSharpJsonLibrary? NSwag, string[] Properties) program,
        string repository,
        string description,
        string folder)
    {
        string own = Path.Combine(folder, $"{Array.FindIndex(Programs, known => known.Name == program.Name)}");
        string[] properties = ["-p:PublishAot=false", "--use-current-runtime", "--self-contained", "false", .. program.Properties];
        if (program.NSwag is CSharpJsonLibrary library)
        {
            string client = own + ".cs";
            await File.WriteAllTextAsync(client, await NSwagClient.GenerateAsync(description, library));
            properties = [.. properties, $"-p:NSwagClient={client}"];
        }

        return StartedProgram.Publish(repository, program.Project, own, properties).Binary;
    }

    private static async Task MeasureAsync(IReadOnlyList<(string Name, string Binary)> programs, ServerPlace server, string startupHook)
    {
        string[] counts = new string[programs.Count];
        double[][] times = [.. programs.Select(_ => new double[Runs])];
        for (int i = 0; i < programs.Count; i++)
            counts[i] = (await FirstLineAsync(programs[i], server, startupHook)).Rest.Trim().Split('\n')[^1];
        for (int run = 0; run < Runs; run++)
        {
            for (int turn = 0; turn < programs.Count; turn++)
            {
                int i = (turn + run) % programs.Count;
                times[i][run] = (await FirstLineAsync(programs[i], server)).Milliseconds;
            }
        }

        Console.WriteLine($"{"",-28}{"first row, ms",14}{"ratio",8}{"10..90 %",14}{"methods",10}{"assemblies",12}");
        for (int i = 0; i < programs.Count; i++)
        {
            double[] ratios = [.. times[i].Zip(times[0], (mine, theirs) => mine / theirs).Order()];
            string[] counted = counts[i].Split(' ');
            Console.WriteLine(
                $"{programs[i].Name,-28}{times[i].Order().ElementAt(Runs / 2),14:F1}{ratios[Runs / 2],8:F2}"
                    + $"{ratios[Runs / 10],7:F2}..{ratios[Runs * 9 / 10]:F2}{counted[0],10}{counted[1],12}");
        }
    }

    private static async Task<FirstLine> FirstLineAsync((string Name, string Binary) program, ServerPlace server, string? hook = null)
    {
        FirstLine line = await StartedProgram.RunAsync(program.Binary, server, hook);
        return line.Line is null ? throw new InvalidOperationException($"{program.Name} {line.Ending}") : line;
    }
}
