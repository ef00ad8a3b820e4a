using System.Diagnostics;
using System.Globalization;
using CardanoBI.Bench;
using CardanoBI.Bench.Calling;
using CardanoBI.Bench.Peers;
using CardanoBI.Bench.Reading;
using CardanoBI.Bench.Serving;
using CardanoBI.Bench.StartUp;

// dotnet run -c Release --project bench -- reading [part of a subject's name]
// dotnet run -c Release --project bench -- reading-loop <subject> <contender> <times>    (for a profiler)
// dotnet run -c Release --project bench -- queries
// dotnet run -c Release --project bench -- calling [memory | loopback]    (at the repository's root)
// dotnet run -c Release --project bench -- throughput    (at the repository's root)
// dotnet run -c Release --project bench -- serving
// dotnet run -c Release --project bench -- start      (at the repository's root)
// dotnet run -c Release --project bench -- first-call [part of a program's name]    (at the repository's root)
// dotnet run -c Release --project bench -- generating    (at the repository's root)
// dotnet run -c Release --project bench -- generating-peers | building    (at the repository's root)
// Reading, calling and throughput run three processes, one after the other, and
// prints each one's table: the spread over processes is part of the answer.
const int Processes = 3;
if (args is ["serve"]) return await SandboxProcess.ServeAsync();
if (args is ["calling-once", var part]) return await CallingCommand.OnceAsync(Directory.GetCurrentDirectory(), part);
if (args is ["throughput-once"]) return await ThroughputCommand.OnceAsync(Directory.GetCurrentDirectory());
if (args is ["serving"]) return await ServingCommand.RunAsync();
if (args is ["serve-once", var server, var answerFile]) return await ServerProcess.ServeAsync(server, answerFile);
if (args is ["soak", ..]) return await CardanoBI.Bench.Soak.SoakCommand.RunAsync(args);
if (args is ["generating-build"])
{
    CardanoBI.Bench.Generating.RealBuild.Measure(Directory.GetCurrentDirectory());
    return 0;
}

if (args is ["generating"] or ["generating-peak", _])
    return CardanoBI.Bench.Generating.GeneratingCommand.Run(args, Directory.GetCurrentDirectory());
if (args is ["reading-once", var only]) return Once(only);
if (args is ["reading-loop", var looped, var contender, var times])
{
    // Under a profiler: one contender of one subject, and nothing else.
    Subject subject = Subjects().Single(subject => subject.Name == looped);
    Func<object?> run = subject.Contenders.Single(other => other.Name == contender).Run;
    for (int i = int.Parse(times, CultureInfo.InvariantCulture); i > 0; i--) run();
    return 0;
}

if (args is ["queries"])
{
    foreach ((string name, IReadOnlyList<(string Name, Func<object?> Run)> contenders) in CardanoBI.Bench.Queries.BuiltQueries.All())
        Print(name, Interleaved.Run(CardanoBI.Bench.Queries.BuiltQueries.Baseline, contenders));
    return 0;
}

if (args is ["generating-peers"]) return await PeerGenerating.RunAsync(Directory.GetCurrentDirectory());
if (args is ["generate-once", var generator, var folder])
    return await PeerGenerating.OnceAsync(Directory.GetCurrentDirectory(), generator, folder);
if (args is ["building"])
{
    PeerBuilding.Measure(Directory.GetCurrentDirectory());
    return 0;
}

if (args is ["start"])
{
    await NativePrograms.MeasureAsync(Directory.GetCurrentDirectory());
    return 0;
}

if (args is ["first-call", ..])
{
    await FirstCalls.MeasureAsync(Directory.GetCurrentDirectory(), args.ElementAtOrDefault(1) ?? "");
    return 0;
}

if (args is not (["reading" or "calling"] or ["reading" or "calling", _] or ["throughput"]))
{
    Console.Error.WriteLine(
        "Usage: dotnet run -c Release --project bench -- reading [part of a subject's name] | queries | calling [memory | loopback]"
            + " | throughput | serving | start | first-call | generating | generating-build | generating-peers | building | soak");
    return 1;
}

for (int process = 1; process <= Processes; process++)
{
    Console.WriteLine($"Process {process} of {Processes}");
    string[] once = args[0] == "throughput" ? ["throughput-once"] : [args[0] + "-once", args.ElementAtOrDefault(1) ?? ""];
    using Process child = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, once))!;
    child.WaitForExit();
    if (child.ExitCode != 0) return child.ExitCode;
}

return 0;

static int Once(string only)
{
    foreach (Subject subject in Subjects().Where(subject => subject.Name.Contains(only, StringComparison.Ordinal)))
        Print($"{subject.Name}, {subject.Bytes.Length:N0} bytes", Interleaved.Run("context", subject.Contenders));
    return 0;
}

static IEnumerable<Subject> Subjects() => [.. AccountAssets.Subjects(), .. Blocks.Subjects(), .. OnePoll.Subjects(), .. Utxos.Subjects()];

static void Print(string subject, IReadOnlyList<Measurement> measurements)
{
    Console.WriteLine($"\n{subject}");
    Console.WriteLine($"{"",-28}{"ratio",8}{"10..90 %",14}{"us",10}{"allocated",12}");
    foreach (Measurement measurement in measurements)
    {
        Console.WriteLine(
            $"{measurement.Name,-28}{measurement.Ratio,8:F2}{measurement.Low,7:F2}..{measurement.High:F2}"
                + $"{measurement.Microseconds,11:F1}{measurement.Bytes,12:N0}");
    }
}
