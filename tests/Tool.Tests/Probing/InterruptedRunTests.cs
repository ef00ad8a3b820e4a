using System.Diagnostics;
using System.Text.Json;
using CardanoBI.Gen.Tests.Infrastructure;
using CardanoBI.Sandbox;

namespace CardanoBI.Gen.Tests.Probing;

/// <summary>A run of the program itself that is ended by Ctrl+C, that is SIGINT, and taken up again.</summary>
public sealed class InterruptedRunTests : IDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(1);

    private readonly string _folder = Directory.CreateTempSubdirectory("cardanobi-interrupted-").FullName;

    [LinuxFact]
    public async Task What_was_answered_before_is_not_asked_again_and_the_result_is_that_of_a_whole_run()
    {
        string record = Path.Combine(_folder, "record"), before = SandboxProbe.Overlay("before-server-facts.yaml");
        string[] arguments = ["--only", "/api/core/*s*", "--budget", "2000"];
        await using CardanoBISandbox other = await SandboxProbe.StartAsync();
        ToolRun whole = await SandboxProbe.RunAsync(other, Docs.Shipped, [before], arguments);
        Assert.NotEqual("", whole.Output);

        await using CardanoBISandbox sandbox = await SandboxProbe.StartAsync();
        using Process program = Start(sandbox, before, [.. arguments, "--record", record, "--rate", "50"]);
        Task<string> output = program.StandardOutput.ReadToEndAsync(), error = program.StandardError.ReadToEndAsync();
        for (Stopwatch waited = Stopwatch.StartNew(); sandbox.RequestCount < 30 && waited.Elapsed < Limit;)
            await Task.Delay(20);
        using (Process kill = Process.Start("kill", ["-INT", $"{program.Id}"]))
            await kill.WaitForExitAsync();
        await program.WaitForExitAsync(new CancellationTokenSource(Limit).Token);
        Assert.Equal((130, ""), (program.ExitCode, await output));
        Assert.EndsWith("Cancelled.", (await error).Trim(), StringComparison.Ordinal);
        Assert.DoesNotContain(SandboxProbe.Canary, await error, StringComparison.Ordinal);

        int recorded = Recorded(record);
        Assert.InRange(recorded, 29, (int)sandbox.RequestCount);
        // The one that was under way was sent, but its answer never came.
        Assert.InRange(sandbox.RequestCount - recorded, 0, 1);
        long sent = sandbox.RequestCount;
        ToolRun resumed = await SandboxProbe.RunAsync(sandbox, Docs.Shipped, [before], [.. arguments, "--record", record, "--resume"]);
        Assert.Contains($"{recorded} responses are already recorded", resumed.Error, StringComparison.Ordinal);
        Assert.Equal(whole.Output, resumed.Output);
        Assert.Equal(other.RequestCount, sandbox.RequestCount - sent + recorded);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>How many answers the folder has, all of them whole.</summary>
    private static int Recorded(string record)
    {
        using JsonDocument index = JsonDocument.Parse(File.ReadAllText(Path.Combine(record, "index.json")));
        string[] files = [.. index.RootElement.EnumerateArray().Select(entry => entry.GetProperty("file").GetString()!)];
        Assert.All(files, file => Assert.True(File.Exists(Path.Combine(record, file)), file));
        Assert.False(File.Exists(Path.Combine(record, "index.json.new")));
        return files.Length;
    }

    private static Process Start(CardanoBISandbox sandbox, string overlay, string[] arguments)
    {
        // Who started the tests may have told them to ignore SIGINT, and so what they start.
        var start = new ProcessStartInfo(
            "env",
            [
                "--default-signal=INT",
                "dotnet",
                Path.Combine(AppContext.BaseDirectory, "cardanobi-gen.dll"),
                "probe",
                Docs.Shipped,
                "--overlay",
                overlay,
                "--api",
                sandbox.BaseAddress.ToString(),
                "--identity",
                sandbox.IdentityAddress.ToString(),
                .. arguments,
            ])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["CARDANOBI_API_KEY"] = sandbox.ApiKey;
        start.Environment["CARDANOBI_API_SECRET"] = sandbox.ApiSecret;
        start.Environment.Remove("GITHUB_ACTIONS");
        return Process.Start(start)!;
    }
}
