using System.ComponentModel;
using System.IO.Compression;
using System.Runtime.InteropServices;

namespace CardanoBI.Build.Tests.Tooling;

/// <summary>
/// All packages of a copy of the repository, in a feed of their own. The copy is a git repository with a tag, as a release is made.
/// </summary>
internal sealed class PackedRepository : IDisposable
{
    /// <summary>What the copy's remote is said to be; nothing ever asks it.</summary>
    public const string Address = "https://github.com/acme/cardanobi-gen";

    private static readonly string[][] Packs =
        [["src/Generator"], ["src/Client"], ["src/Sandbox"], ["src/Probe"], ["src/Templates"], [Tool], [Tool, "--runtime", "any"]];

    private const string Tool = "src/Tool";

    private readonly TempFolder _temp = new();

    private readonly RepositoryCopy _repository;

    private PackedRepository(RepositoryCopy repository)
    {
        _repository = repository;
        Feed = _temp.Create("feed");
    }

    public string Feed { get; }

    /// <summary>Another in every run, so that no cache has seen it.</summary>
    public string Version { get; } = $"7.8.9-t{Guid.NewGuid():N}";

    /// <summary>The commit that was packed; null without git.</summary>
    public string? Commit { get; private set; }

    /// <summary>The last of the commands that packed.</summary>
    public CliResult Packing { get; private set; } = null!;

    public static async Task<PackedRepository> PackAsync(RepositoryCopy repository)
    {
        var packed = new PackedRepository(repository);
        try
        {
            packed.Commit = await TagAsync(repository.Folder, packed.Version);
            foreach (string[] project in Packs) await packed.PackAsync(project);
            return packed;
        }
        catch
        {
            packed.Dispose();
            throw;
        }
    }

    /// <summary>Opens a package; the caller disposes it.</summary>
    /// <param name="id">Like <c>CardanoBI.Client</c>.</param>
    public ZipArchive Open(string id, string extension = "nupkg") => ZipFile.OpenRead(Path.Combine(Feed, $"{id}.{Version}.{extension}"));

    /// <summary>Puts a package into the feed once more, as another version.</summary>
    public void PutAs(string id, string version)
    {
        string other = Path.Combine(Feed, $"{id}.{version}.nupkg");
        File.Copy(Path.Combine(Feed, $"{id}.{Version}.nupkg"), other, overwrite: true);
        using ZipArchive package = ZipFile.Open(other, ZipArchiveMode.Update);
        ZipArchiveEntry description = package.Entries.Single(entry => entry.FullName == id + ".nuspec");
        string text;
        using (var reader = new StreamReader(description.Open())) text = reader.ReadToEnd();
        description.Delete();
        using var writer = new StreamWriter(package.CreateEntry(id + ".nuspec").Open());
        writer.Write(text.Replace($"<version>{Version}</version>", $"<version>{version}</version>", StringComparison.Ordinal));
    }

    /// <summary>
    /// Lets a folder's projects restore from the feed. Sources add up over all
    /// configuration files, so that this one need not know the machine's.
    /// </summary>
    public void AddFeedTo(string folder) => File.WriteAllText(Path.Combine(folder, "nuget.config"), $"""
        <configuration>
          <packageSources>
            <add key="packed-by-this-test" value="{Feed}" />
          </packageSources>
        </configuration>
        """);

    /// <summary>Builds a project once more from nothing, as it was built for its package.</summary>
    /// <returns>Where its output lies.</returns>
    public async Task<string> BuildAgainAsync(string project)
    {
        (await DotnetCli.RunAsync(
            _repository.Folder, ["build", project, "--no-incremental", "--configuration", RepositoryRoot.Configuration, .. AsReleased]))
            .ExpectSuccess();
        return Path.Combine(_repository.Folder, project, "bin", RepositoryRoot.Configuration);
    }

    /// <summary>Packs the command-line tool as native code of this platform.</summary>
    public async Task<CliResult> PackNativeToolAsync()
    {
        string system = OperatingSystem.IsWindows() ? "win" : OperatingSystem.IsMacOS() ? "osx" : "linux";
        await PackAsync(Tool, "--runtime", $"{system}-{RuntimeInformation.OSArchitecture.ToString().ToLowerInvariant()}");
        return Packing;
    }

    public void Dispose() => _temp.Dispose();

    // Without git no tag can say the version.
    private string[] AsReleased =>
        ["-p:ContinuousIntegrationBuild=true", .. Commit is null ? [$"-p:Version={Version}"] : Array.Empty<string>()];

    private async Task PackAsync(params string[] projectAndOptions)
    {
        Packing = await DotnetCli.RunAsync(
            _repository.Folder,
            ["pack", .. projectAndOptions, "--configuration", RepositoryRoot.Configuration, "--output", Feed, .. AsReleased]);
        Packing.ExpectSuccess();
    }

    private static async Task<string?> TagAsync(string folder, string version)
    {
        Task<CliResult> Git(params string[] arguments) => ChildProcess.RunAsync(
            "git", folder, new Dictionary<string, string>(), [
                "-c",
                "user.name=Tests",
                "-c",
                "user.email=tests@example.com",
                "-c",
                "commit.gpgsign=false",
                "-c",
                "core.autocrlf=false",
                .. arguments,
            ]);
        try
        {
            foreach (string[] arguments in (string[][])[
                ["init", "--quiet"],
                ["remote", "add", "origin", Address],
                ["add", "--all"],
                ["commit", "--quiet", "--message", "Release"],
                ["tag", "v" + version],
            ])
            {
                (await Git(arguments)).ExpectSuccess();
            }

            return (await Git("rev-parse", "HEAD")).ExpectSuccess().Output.Trim();
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
