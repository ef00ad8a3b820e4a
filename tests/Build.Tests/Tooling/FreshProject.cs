namespace CardanoBI.Build.Tests.Tooling;

/// <summary>
/// A new project that knows the packages and nothing of this repository: a copy
/// of the PackageConsumer folder, with a package cache of its own.
/// </summary>
internal sealed class FreshProject : IDisposable
{
    private const string VersionAttribute = " Version=\"$(CardanoBIVersion)\"";

    private readonly TempFolder _temp = new();
    private readonly PackedRepository _packed;
    private readonly Dictionary<string, string> _variables;

    /// <param name="name">The folder's name.</param>
    public FreshProject(PackedRepository packed, string name)
    {
        _packed = packed;
        // Nothing an earlier run has unpacked can stand in for what was packed now.
        _variables = new Dictionary<string, string> { ["NUGET_PACKAGES"] = _temp.Create("packages") };
        Folder = _temp.Create(name);
        TempFolder.CopyFiles(RepositoryRoot.Below("tests/Build.Tests/PackageConsumer"), Folder);
        TempFolder.CopyFiles(RepositoryRoot.Below("tests/Build.Tests/Consumer/spec"), Below("spec"));
        packed.AddFeedTo(Folder);
        Page = new SpecPage(Below("spec/core-domain/Tokens/Assets.md"));
        Project = new SpecPage(Below("PackageConsumer.csproj"));
    }

    public string Folder { get; }

    public SpecPage Page { get; }

    /// <summary>The project's file, which a test edits as its owner would.</summary>
    public SpecPage Project { get; }

    /// <summary>A path below the project's folder, joined as MSBuild prints it.</summary>
    public string Below(string relativePath) => Path.GetFullPath(Path.Combine(Folder, relativePath));

    /// <summary>Moves the versions of the packages to one file.</summary>
    public void ManagePackagesCentrally()
    {
        File.WriteAllText(Project.Path, File.ReadAllText(Project.Path).Replace(VersionAttribute, "", StringComparison.Ordinal));
        string versions = string.Concat(((string[])["Client", "Sandbox", "Generator"])
            .Select(name => $"<PackageVersion Include=\"CardanoBI.{name}\" Version=\"$(CardanoBIVersion)\" />"));
        File.WriteAllText(
            Below("Directory.Packages.props"),
            $"<Project><PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup><ItemGroup>{versions}</ItemGroup></Project>");
    }

    /// <summary>Builds somebody else's generator and lists it first, with its own libraries, as its package would.</summary>
    public async Task AddNeighbourAsync()
    {
        string neighbour = _temp.Create("neighbour");
        TempFolder.CopyFiles(RepositoryRoot.Below("tests/Build.Tests/Neighbour"), neighbour);
        (await DotnetCli.RunAsync(neighbour, "build", "--output", Path.Combine(neighbour, "built"))).ExpectSuccess();
        Project.Replace(
            "    <CardanoBIOverlay ",
            $"    <Analyzer Include=\"{neighbour}/built/Neighbour.dll;{neighbour}/built/Markdig.dll\" />\n    <CardanoBIOverlay ");
        File.AppendAllText(
            Below("Program.cs"),
            "\ninternal static partial class Program { static Program() => Console.WriteLine($\"neighbour: {Neighbour.Text}\"); }\n");
    }

    public Task<CliResult> BuildAsync(params string[] arguments) => DotnetAsync("build", arguments);

    /// <summary>Runs what was built last.</summary>
    public Task<CliResult> RunAsync() => DotnetAsync("run", "--no-build");

    public Task<CliResult> DotnetAsync(string command, params string[] arguments) =>
        DotnetCli.RunAsync(
            Folder,
            _variables,
            [command, "--configuration", RepositoryRoot.Configuration, $"-p:CardanoBIVersion={_packed.Version}", .. arguments]);

    /// <summary>Runs the program under <c>dotnet watch</c>; the caller disposes it.</summary>
    public RunningProcess Watch() => RunningProcess.Start(
        "dotnet",
        Folder,
        new Dictionary<string, string>(_variables) { ["CardanoBIVersion"] = _packed.Version, ["DOTNET_WATCH_RESTART_ON_RUDE_EDIT"] = "1" },
        ["watch", "--non-interactive", "run"]);

    public void Dispose() => _temp.Dispose();
}
