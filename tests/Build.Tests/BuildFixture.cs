using CardanoBI.Build.Tests.Tooling;

namespace CardanoBI.Build.Tests;

/// <summary>
/// What several classes of tests share and is slow to make: one copy of the
/// repository, built once, and its packages. Made when first asked for.
/// </summary>
public sealed class BuildFixture : IDisposable
{
    private readonly Lazy<Task<RepositoryCopy>> _repository = new(RepositoryCopy.CreateAsync);
    private readonly Lazy<Task<CliResult>> _quickstart;
    private readonly Lazy<Task<PackedRepository>> _packages;
    private readonly Lazy<Task<InstalledTool>> _tool;

    public BuildFixture()
    {
        _quickstart = new(async () => await (await _repository.Value).RunQuickstartAsync(new Dictionary<string, string>()));
        _packages = new(async () => await PackedRepository.PackAsync(await _repository.Value));
        _tool = new(async () => await InstalledTool.InstallAsync(await _packages.Value));
    }

    /// <summary>The quick start of an unchanged copy, as its first user runs it.</summary>
    internal Task<CliResult> QuickstartAsync() => _quickstart.Value;

    /// <summary>The quick start once more, with what its first run has built.</summary>
    internal async Task<CliResult> QuickstartAgainAsync(IReadOnlyDictionary<string, string> variables, params string[] arguments)
    {
        (await QuickstartAsync()).ExpectSuccess();
        return await (await _repository.Value).RunQuickstartAsync(variables, ["--no-build", "--", .. arguments]);
    }

    /// <summary>Publishes a project of the copy.</summary>
    internal async Task<CliResult> PublishAsync(string project, string folder) =>
        await DotnetCli.RunAsync((await _repository.Value).Folder, "publish", project, "--configuration", "Release", "--output", folder);

    internal Task<PackedRepository> PackAsync() => _packages.Value;

    internal Task<InstalledTool> InstallToolAsync() => _tool.Value;

    /// <summary>The documented page of the copy.</summary>
    internal async Task<SpecPage> AssetsPageAsync() => (await _repository.Value).AssetsPage;

    public void Dispose()
    {
        if (_tool is { IsValueCreated: true, Value: { IsCompletedSuccessfully: true } tool }) tool.Result.Dispose();
        if (_packages is { IsValueCreated: true, Value: { IsCompletedSuccessfully: true } packages }) packages.Result.Dispose();
        if (_repository is { IsValueCreated: true, Value: { IsCompletedSuccessfully: true } repository }) repository.Result.Dispose();
    }
}
