namespace CardanoBI.Build.Tests.Tooling;

/// <summary>
/// A user's project with a page of its own: a copy of the Consumer folder that is built with the generator this repository has built.
/// </summary>
internal sealed class ConsumerProject : IDisposable
{
    /// <summary>The page's response type, as the overlay names it.</summary>
    public const string ResponseType = "Acme.Chain.TokenAsset";

    /// <summary>The class that holds the methods of the page's resource.</summary>
    public const string ClientType = "Acme.Chain.CoreTokensClient";

    private readonly TempFolder _temp = new();
    private bool _isRestored;

    public ConsumerProject()
    {
        Folder = _temp.Create("Consumer");
        TempFolder.CopyFiles(RepositoryRoot.Below("tests/Build.Tests/Consumer"), Folder);
        Page = new SpecPage(Below("spec/core-domain/Tokens/Assets.md"));
    }

    public string Folder { get; }

    public SpecPage Page { get; }

    /// <summary>What the compiler wrote. A build that compiles nothing leaves it as it is.</summary>
    public string CompilerOutput => Below($"obj/{RepositoryRoot.Configuration}/net10.0/Consumer.dll");

    /// <summary>A path below the project's folder, with forward slashes; joined as MSBuild prints it.</summary>
    public string Below(string relativePath) => Path.GetFullPath(Path.Combine(Folder, relativePath));

    /// <param name="properties">Like <c>LangVersion=10</c>; what begins with a dash is passed as it stands.</param>
    public async Task<CliResult> BuildAsync(params string[] properties)
    {
        var arguments = new List<string>
        {
            "build",
            "--configuration",
            RepositoryRoot.Configuration,
            $"-p:RepositoryRoot={RepositoryRoot.Path}",
        };
        if (_isRestored) arguments.Add("--no-restore");
        arguments.AddRange(properties.Select(property => property.StartsWith('-') ? property : "-p:" + property));
        CliResult result = await DotnetCli.RunAsync(Folder, arguments);
        _isRestored = true;
        return result;
    }

    /// <summary>What the last build that succeeded made.</summary>
    public CompiledAssembly ReadAssembly() => CompiledAssembly.Read(Below($"bin/{RepositoryRoot.Configuration}/net10.0/Consumer.dll"));

    public void Dispose() => _temp.Dispose();
}
