using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text.Json;

namespace CardanoBI.Gen.Tests.Mdx;

/// <summary>Where and why MDX itself refuses a page; line and column count from 1.</summary>
internal sealed record MdxAnswer(int Line, int Column, string Reason);

/// <summary>MDX 3 in Node.js, with the packages of <c>oracle/package-lock.json</c>.</summary>
internal static class MdxOracle
{
    private static readonly string Source = Path.Combine(Path.GetDirectoryName(ThisFile())!, "oracle");

    private static readonly Lazy<(string Folder, string? Missing)> Installed = new(Install);

    /// <summary>Why there is no oracle on this machine; null where there is one.</summary>
    public static string? Missing => Installed.Value.Missing;

    /// <summary>Each page's answer; null where MDX accepts it.</summary>
    public static async Task<IReadOnlyList<MdxAnswer?>> CompileAsync(IEnumerable<string> pages)
    {
        using Process node = Start("node", Installed.Value.Folder, "compile.mjs");
        Task<string> output = node.StandardOutput.ReadToEndAsync(), error = node.StandardError.ReadToEndAsync();
        await node.StandardInput.WriteAsync(JsonSerializer.Serialize(pages));
        node.StandardInput.Close();
        await node.WaitForExitAsync();
        Assert.True(node.ExitCode == 0, await error);
        return JsonSerializer.Deserialize<MdxAnswer?[]>(await output, JsonSerializerOptions.Web)!;
    }

    /// <summary>Once for each version of the lock file; later runs find it.</summary>
    private static (string Folder, string? Missing) Install()
    {
        string key = Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(Path.Combine(Source, "package-lock.json"))))[..16];
        string folder = Path.Combine(Path.GetTempPath(), $"cardanobi-mdx-{key}"), made = Path.Combine(folder, "node_modules", ".made");
        try
        {
            using (Process node = Start("node", Source, "--version"))
            {
                string version = node.StandardOutput.ReadToEnd();
                if (!Version.TryParse(version.TrimStart('v').Trim(), out Version? found) || found.Major < 18)
                    return (folder, $"MDX 3 needs Node.js 18, and {version.Trim()} is on the path.");
            }

            Directory.CreateDirectory(folder);
            foreach (string file in Directory.EnumerateFiles(Source))
                File.Copy(file, Path.Combine(folder, Path.GetFileName(file)), overwrite: true);
            if (File.Exists(made)) return (folder, null);
            string program = OperatingSystem.IsWindows() ? "npm.cmd" : "npm";
            using Process npm = Start(program, folder, "ci", "--ignore-scripts", "--no-audit", "--no-fund");
            npm.StandardInput.Close();
            string said = npm.StandardOutput.ReadToEnd();
            npm.WaitForExit();
            if (npm.ExitCode != 0) return (folder, $"npm could not install MDX: {said} {npm.StandardError.ReadToEnd()}");
            File.WriteAllText(made, "");
            return (folder, null);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return (folder, "Node.js and npm are not on the path; .ci/run installs them where apt-get is there.");
        }
    }

    private static Process Start(string program, string folder, params string[] arguments) =>
        Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;

    private static string ThisFile([CallerFilePath] string file = "") => file;
}

/// <summary>A test that asks MDX itself; without Node.js it is skipped, and says why.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class MdxFactAttribute : FactAttribute
{
    public MdxFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line) =>
        Skip = MdxOracle.Missing;
}
