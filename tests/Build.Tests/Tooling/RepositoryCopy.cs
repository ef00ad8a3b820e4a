using System.ComponentModel;

namespace CardanoBI.Build.Tests.Tooling;

/// <summary>The repository's inputs in a folder of their own: what a fresh clone has, and nothing that was built.</summary>
internal sealed class RepositoryCopy : IDisposable
{
    private readonly TempFolder _temp = new();

    private RepositoryCopy() => Folder = _temp.Create("repository");

    public string Folder { get; }

    /// <summary>The page that the quick start calls.</summary>
    public SpecPage AssetsPage => new(Path.Combine(Folder, "spec/core-domain/Accounts/Assets.md"));

    public static async Task<RepositoryCopy> CreateAsync()
    {
        List<string>? files = await ListFilesAsync();
        var copy = new RepositoryCopy();
        if (files is not null) TempFolder.CopyFiles(RepositoryRoot.Path, copy.Folder, files);
        else TempFolder.CopyFiles(RepositoryRoot.Path, copy.Folder);
        return copy;
    }

    /// <summary>The command that the README gives, at the repository's root.</summary>
    /// <param name="options">Of <c>dotnet run</c>; what follows <c>--</c> goes to the quick start.</param>
    public Task<CliResult> RunQuickstartAsync(IReadOnlyDictionary<string, string> variables, params IReadOnlyList<string> options) =>
        DotnetCli.RunAsync(
            Folder, variables, ["run", "--project", "samples/Quickstart", "--configuration", RepositoryRoot.Configuration, .. options]);

    public void Dispose() => _temp.Dispose();

    /// <summary>What git tracks, and what it would if it were added; null outside a checkout or without git.</summary>
    private static async Task<List<string>?> ListFilesAsync()
    {
        if (!Path.Exists(RepositoryRoot.Below(".git"))) return null;
        try
        {
            CliResult list = await ChildProcess.RunAsync(
                "git",
                RepositoryRoot.Path,
                new Dictionary<string, string>(),
                ["-c", "core.quotePath=false", "ls-files", "--cached", "--others", "--exclude-standard"]);
            if (list.ExitCode != 0) return null;
            // A file that was deleted but not committed is still listed.
            return [.. list.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Distinct()
                .Where(file => File.Exists(RepositoryRoot.Below(file)))];
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
