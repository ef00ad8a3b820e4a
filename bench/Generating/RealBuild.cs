using System.Diagnostics;

namespace CardanoBI.Bench.Generating;

/// <summary>
/// The build of a client of the repository's forty pages, with the generator and with the
/// emitted files already written out: the same project else, one after the other, ten times.
/// </summary>
internal static class RealBuild
{
    private const int Runs = 10;

    /// <summary>A server lives for hours; after so many builds of every project it is what a developer has.</summary>
    public const int ServerWarmUps = 12;

    public static void Measure(string repository)
    {
        string folder = Directory.CreateTempSubdirectory("cardanobi-bench-").FullName;
        try
        {
            string with = CreateProject(folder, "With", Generating(repository), repository);
            Build(
                with,
                restore: true,
                "-p:EmitCompilerGeneratedFiles=true",
                "-p:CompilerGeneratedFilesOutputPath=" + Path.Combine(folder, "Emitted"));
            string without = CreateProject(
                folder, "Without", """<ItemGroup><Compile Include="../Emitted/**/*.cs" /></ItemGroup>""", repository);
            Build(without, restore: true);
            // The first project's own folder must not hold what the other one compiles.
            Build(with, restore: false);
            // Said in both cases, since a machine's own settings may have turned the server off.
            foreach ((string name, string setting, int warmUps) in new[]
            {
                ("compiler server", "-p:UseSharedCompilation=true", ServerWarmUps),
                ("compiler as a process of its own", "-p:UseSharedCompilation=false", 2),
            })
            {
                for (int warmUp = 0; warmUp < warmUps; warmUp++) Round(Runs + warmUp, with, without, setting);
                Print(name, [.. Enumerable.Range(0, Runs).Select(run => Round(run, with, without, setting))]);
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static (double With, double Without) Round(int run, string with, string without, string setting)
    {
        if (run % 2 == 0) return (Edited(with, run, setting), Edited(without, run, setting));
        double second = Edited(without, run, setting);
        return (Edited(with, run, setting), second);
    }

    /// <summary>A C# file is another before every build, so that there is something to compile.</summary>
    private static double Edited(string project, int run, string setting)
    {
        File.WriteAllText(
            Path.Combine(Path.GetDirectoryName(project)!, "Edited.cs"),
            $$"""internal static class Edited { internal const string Run = "{{run}} {{setting}}"; }""");
        long start = Stopwatch.GetTimestamp();
        Build(project, restore: false, setting);
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    public static string Generating(string repository, string? spec = null)
    {
        spec ??= Path.Combine(repository, "spec");
        string source = Path.Combine(repository, "src", "Generator"), output = Path.Combine(source, "bin", "Release", "netstandard2.0");
        return $"""
            <Import Project="{source}/build/CardanoBI.Generator.props" />
            <ItemGroup>
              <CardanoBISpec Include="{spec}/**/*.md" />
              <CardanoBIOverlay Include="{spec}/overlay.yaml" />
              <Analyzer Include="{output}/CardanoBI.Generator.dll;{output}/Markdig.dll;{output}/YamlDotNet.dll" />
            </ItemGroup>
            <Import Project="{source}/build/CardanoBI.Generator.targets" />
            """;
    }

    public static string CreateProject(string folder, string name, string source, string repository)
    {
        string project = Path.Combine(Directory.CreateDirectory(Path.Combine(folder, name)).FullName, name + ".csproj");
        File.WriteAllText(project, $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <RootNamespace>Acme.Chain</RootNamespace>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
              </PropertyGroup>
              <ItemGroup><Reference Include="{repository}/src/Client/bin/Release/net10.0/CardanoBI.Client.dll" /></ItemGroup>
              {source}
            </Project>
            """);
        return project;
    }

    public static void Build(string project, bool restore, params string[] extra)
    {
        string[] arguments = ["build", project, "-v", "q", "-nologo", .. restore ? Array.Empty<string>() : ["--no-restore"], .. extra];
        using Process build = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!;
        string output = build.StandardOutput.ReadToEnd();
        build.WaitForExit();
        if (build.ExitCode != 0) throw new InvalidOperationException(output);
    }

    private static void Print(string name, List<(double With, double Without)> rounds)
    {
        List<double> ratios = [.. rounds.Select(round => round.With / round.Without).Order()];
        double Median(Func<(double With, double Without), double> pick) => rounds.Select(pick).Order().ElementAt(rounds.Count / 2);
        Console.WriteLine(
            $"{name}: with {Median(round => round.With):F2} s, without {Median(round => round.Without):F2} s, "
                + $"ratio {ratios[ratios.Count / 2]:F2} ({ratios[0]:F2}..{ratios[^1]:F2}), {rounds.Count} builds each");
    }
}
