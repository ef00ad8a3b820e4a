using System.IO.Compression;

namespace CardanoBI.Build.Tests.Tooling;

/// <summary>The packages of the generator and the client in a feed of their own.</summary>
internal sealed class PackedRepository : IDisposable
{
    private readonly TempFolder _temp = new();

    private PackedRepository() => Feed = _temp.Create("feed");

    public string Feed { get; }

    /// <summary>Another in every run, so that no cache has seen it.</summary>
    public string Version { get; } = $"0.1.0-t{Guid.NewGuid():N}";

    /// <summary>The last of the commands that packed.</summary>
    public CliResult Packing { get; private set; } = null!;

    public static async Task<PackedRepository> PackAsync(RepositoryCopy repository)
    {
        var packed = new PackedRepository();
        try
        {
            foreach (string project in (string[])["src/Generator", "src/Client"]) await packed.PackAsync(repository, project);
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
    public ZipArchive Open(string id) => ZipFile.OpenRead(Path.Combine(Feed, $"{id}.{Version}.nupkg"));

    public void Dispose() => _temp.Dispose();

    private async Task PackAsync(RepositoryCopy repository, string project)
    {
        // PackageVersion, not Version: the assemblies stay as the quick start built them.
        Packing = await DotnetCli.RunAsync(repository.Folder, "pack", project, "--configuration", RepositoryRoot.Configuration, "--output", Feed, $"-p:PackageVersion={Version}");
        Packing.ExpectSuccess();
    }
}
