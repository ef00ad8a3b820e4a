using System.Diagnostics;

namespace CardanoBI.Bench.StartUp;

/// <summary>A published program that asks for a token and an answer, and writes a line of each row.</summary>
internal static class StartedProgram
{
    /// <summary>Publishes a project to a folder of its own, and answers what was written on the way.</summary>
    public static (string Binary, string Output) Publish(string repository, string project, string folder, params string[] properties)
    {
        string[] arguments = ["publish", Path.Combine(repository, project), "-c", "Release", "-o", folder, .. properties];
        using Process publish = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!;
        string output = publish.StandardOutput.ReadToEnd();
        publish.WaitForExit();
        if (publish.ExitCode != 0) throw new InvalidOperationException(output);
        return (Path.Combine(folder, Path.GetFileName(project) + (OperatingSystem.IsWindows() ? ".exe" : "")), output);
    }

    /// <summary>Runs it, and takes the time from its start to its first line.</summary>
    public static async Task<FirstLine> RunAsync(string binary, ServerPlace server, string? startupHook = null)
    {
        var start = new ProcessStartInfo(binary, [server.Api.ToString(), server.Identity.ToString()])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["CARDANOBI_API_KEY"] = server.Key;
        start.Environment["CARDANOBI_API_SECRET"] = server.Secret;
        if (startupHook is not null) start.Environment["DOTNET_STARTUP_HOOKS"] = startupHook;
        long begin = Stopwatch.GetTimestamp();
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string? line = await process.StandardOutput.ReadLineAsync();
        double time = Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
        string rest = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new FirstLine(
            process.ExitCode == 0 ? line : null, time, rest, $"ended with {process.ExitCode}: {(await errors).Split('\n')[0]}");
    }
}

/// <summary>The servers that a program is told of.</summary>
internal sealed record ServerPlace(Uri Api, Uri Identity, string Key, string Secret);

/// <param name="Line">Null where the program failed.</param>
/// <param name="Rest">What it wrote behind the line.</param>
/// <param name="Ending">How it ended.</param>
internal sealed record FirstLine(string? Line, double Milliseconds, string Rest, string Ending);
