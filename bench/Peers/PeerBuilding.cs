using System.Diagnostics;
using CardanoBI.Bench.Generating;

namespace CardanoBI.Bench.Peers;

/// <summary>
/// A client's project of all 90 operations, built: with the generator, with its files
/// written out, and with NSwag run before the build as its documentation has it.
/// </summary>
internal static class PeerBuilding
{
    private const int Rounds = 5;

    public static void Measure(string repository)
    {
        string folder = Directory.CreateTempSubdirectory("cardanobi-bench-").FullName;
        try
        {
            string spec = Path.Combine(folder, "spec"), emitted = Path.Combine(folder, "Emitted");
            Copy(Path.Combine(repository, "spec"), spec);
            string with = RealBuild.CreateProject(folder, "With", RealBuild.Generating(repository, spec), repository);
            RealBuild.Build(with, restore: true, "-p:EmitCompilerGeneratedFiles=true", "-p:CompilerGeneratedFilesOutputPath=" + emitted);
            string without = RealBuild.CreateProject(
                folder, "Without", """<ItemGroup><Compile Include="../Emitted/**/*.cs" /></ItemGroup>""", repository);
            string nswag = CreateNSwagProject(folder, repository);
            (string Name, string Project, Action<int> Edit)[] projects =
            [
                (
                    "NSwag before the build",
                    nswag,
                    run => Edit(Path.Combine(folder, "NSwag", "openapi.json"), "\"summary\": \"", $"\"summary\": \"Edited {run}. ", run)),
                (
                    "the generator",
                    with,
                    run => Edit(Path.Combine(spec, "core-domain", "Accounts", "Assets.md"), "|string|", $"|string|Edited {run}. ", run)),
                ("the files written out", without, run => Edit(
                    Directory.GetFiles(emitted, "Core.Accounts.g.cs", SearchOption.AllDirectories).Single(),
                    "/// <summary>",
                    $"/// <summary>Edited {run}. ",
                    run)),
            ];
            foreach ((_, string project, _) in projects) RealBuild.Build(project, restore: true);
            for (int warmUp = 0; warmUp < RealBuild.ServerWarmUps; warmUp++)
            {
                foreach ((_, string project, _) in projects)
                    RealBuild.Build(project, restore: false, "-t:Rebuild", "-p:UseSharedCompilation=true");
            }

            foreach (string setting in new[] { "-p:UseSharedCompilation=true", "-p:UseSharedCompilation=false" })
            {
                Print($"clean, {setting}", projects, (project, _) => [project.Project, "-t:Rebuild", setting]);
                Print($"nothing changed, {setting}", projects, (project, _) => [project.Project, setting]);
                Print($"one word edited, {setting}", projects, (project, run) =>
                {
                    project.Edit(run);
                    return [project.Project, setting];
                });
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>
    /// NSwag as https://github.com/RicoSuter/NSwag/wiki/NSwag.MSBuild has it: its command in a target of the project, in every build.
    /// </summary>
    private static string CreateNSwagProject(string folder, string repository)
    {
        string project = RealBuild.CreateProject(folder, "NSwag", $"""
            <ItemGroup><PackageReference Include="Newtonsoft.Json" Version="13.0.4" /></ItemGroup>
            <Target Name="NSwag" BeforeTargets="PrepareForBuild">
              <Exec WorkingDirectory="$(MSBuildProjectDirectory)" Command="dotnet &quot;{PeerGenerating.NSwagTool}&quot; openapi2csclient /input:openapi.json /output:Client.cs /namespace:NSwagPeer" />
            </Target>
            <PropertyGroup><NoWarn>$(NoWarn);8600;8601;8602;8603;8604;8618;8625;8632;8765</NoWarn></PropertyGroup>
            """, repository);
        File.WriteAllText(Path.Combine(folder, "NSwag", "openapi.json"), PeerDescription.Write(repository));
        File.WriteAllText(Path.Combine(folder, "NSwag", "Client.cs"), "");
        return project;
    }

    private static void Copy(string source, string target)
    {
        foreach (string file in Directory.GetFiles(source, "*", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(target, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    /// <summary>Another word each time, in the place of the one before.</summary>
    private static void Edit(string file, string place, string edited, int run)
    {
        string original = file + ".original";
        if (!File.Exists(original)) File.Copy(file, original);
        string text = File.ReadAllText(original);
        int at = text.LastIndexOf(place, StringComparison.Ordinal);
        if (at < 0) throw new InvalidOperationException($"{file} has no {place} to edit in run {run}.");
        File.WriteAllText(file, string.Concat(text.AsSpan(0, at), edited, text.AsSpan(at + place.Length)));
    }

    private static void Print(
        string name,
        (string Name, string Project, Action<int> Edit)[] projects,
        Func<(string Name, string Project, Action<int> Edit), int, string[]> arrange)
    {
        List<double>[] times = projects.Select(_ => new List<double>()).ToArray();
        for (int round = -1; round < Rounds; round++)
        {
            for (int i = 0; i < projects.Length; i++)
            {
                int turn = (i + round + 1) % projects.Length;
                string[] arguments = arrange(projects[turn], (round + 1) + (name.Length * 100));
                long start = Stopwatch.GetTimestamp();
                RealBuild.Build(arguments[0], restore: false, arguments[1..]);
                if (round >= 0) times[turn].Add(Stopwatch.GetElapsedTime(start).TotalSeconds);
            }
        }

        Console.WriteLine($"\n{name}, {Rounds} rounds{"",8}s{"",8}to {projects[0].Name}");
        for (int i = 0; i < projects.Length; i++)
        {
            double[] ratios = [.. times[i].Zip(times[0], (mine, theirs) => mine / theirs).Order()];
            Console.WriteLine(
                $"{projects[i].Name,-28}{times[i].Order().ElementAt(Rounds / 2),8:F2}"
                    + $"{ratios[Rounds / 2],10:F2} {ratios[0]:F2}..{ratios[^1]:F2}");
        }
    }
}
