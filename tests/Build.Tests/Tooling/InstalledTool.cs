using System.IO.Compression;

namespace CardanoBI.Build.Tests.Tooling;

/// <summary>
/// <c>cardanobi-gen</c> as its users have it: the native program that <c>dotnet tool install</c>
/// takes from the packages, and the managed one for all other platforms.
/// </summary>
internal sealed class InstalledTool : IDisposable
{
    private static readonly Dictionary<string, string> NoVariables = [];

    private readonly TempFolder _temp = new();

    private InstalledTool()
    {
        NativeFolder = _temp.Create("tools");
        ManagedFolder = _temp.Create("managed");
    }

    /// <summary>What packed the native program wrote.</summary>
    public CliResult NativePacking { get; private set; } = null!;

    private string NativeFolder { get; }

    private string ManagedFolder { get; }

    public static async Task<InstalledTool> InstallAsync(PackedRepository packed)
    {
        var tool = new InstalledTool();
        try
        {
            tool.NativePacking = await packed.PackNativeToolAsync();
            string folder = tool._temp.Create("install");
            packed.AddFeedTo(folder);
            var variables = new Dictionary<string, string> { ["NUGET_PACKAGES"] = tool._temp.Create("packages") };
            (await DotnetCli.RunAsync(
                folder, variables, "tool", "install", "CardanoBI.Gen", "--version", packed.Version, "--tool-path", tool.NativeFolder))
                .ExpectSuccess();
            using ZipArchive managed = packed.Open("CardanoBI.Gen.any");
            managed.ExtractToDirectory(tool.ManagedFolder);
            return tool;
        }
        catch
        {
            tool.Dispose();
            throw;
        }
    }

    /// <summary>Runs the installed command.</summary>
    public Task<CliResult> RunAsync(string folder, params IReadOnlyList<string> arguments) =>
        ChildProcess.RunAsync(
            Path.Combine(NativeFolder, "cardanobi-gen" + (OperatingSystem.IsWindows() ? ".exe" : "")), folder, NoVariables, arguments);

    /// <summary>Runs the program of the package for other platforms.</summary>
    public Task<CliResult> RunManagedAsync(string folder, params IReadOnlyList<string> arguments) =>
        DotnetCli.RunAsync(folder, [Path.Combine(ManagedFolder, "tools/net10.0/any/cardanobi-gen.dll"), .. arguments]);

    public void Dispose() => _temp.Dispose();
}
