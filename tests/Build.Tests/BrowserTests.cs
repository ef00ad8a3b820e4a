using System.Runtime.CompilerServices;
using CardanoBI.Build.Tests.Tooling;

namespace CardanoBI.Build.Tests;

/// <summary>A program for the browser (WebAssembly) that makes a client, run by Node's engine.</summary>
[Collection(BuildCollection.Name)]
public sealed class BrowserTests(BuildFixture builds)
{
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk.WebAssembly">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <OutputType>Exe</OutputType>
            <WasmEnableWebcil>false</WasmEnableWebcil>
            <CompressionEnabled>false</CompressionEnabled>
            <InvariantGlobalization>true</InvariantGlobalization>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="CardanoBI.Client" Version="$(CardanoBIVersion)" />
          </ItemGroup>
        </Project>
        """;

    private const string Program = """
        using CardanoBI;
        using CardanoBI.Client;

        try
        {
            using var client = new CardanoBIClient(new CardanoBIOptions { ApiKey = "key-1", ApiSecret = "S3cret" });
            System.Console.WriteLine("made");
        }
        catch (System.PlatformNotSupportedException refused)
        {
            System.Console.WriteLine($"refused: {refused.Message}");
        }
        """;

    private const string Start = """
        import { dotnet } from './_framework/dotnet.js';
        await dotnet.run();
        """;

    [NodeFact]
    public async Task A_browser_is_refused_in_words_when_the_client_is_made()
    {
        PackedRepository packed = await builds.PackAsync();
        using var temp = new TempFolder();
        string folder = temp.Create("browser");
        packed.AddFeedTo(folder);
        Directory.CreateDirectory(Path.Combine(folder, "wwwroot"));
        await File.WriteAllTextAsync(Path.Combine(folder, "Browser.csproj"), Project);
        await File.WriteAllTextAsync(Path.Combine(folder, "Program.cs"), Program);

        (await DotnetCli.RunAsync(
                folder,
                new Dictionary<string, string> { ["NUGET_PACKAGES"] = temp.Create("packages") },
                ["build", "--output", Path.Combine(folder, "built"), $"-p:CardanoBIVersion={packed.Version}"]))
            .ExpectSuccess();
        string site = Path.Combine(folder, "built", "wwwroot");
        await File.WriteAllTextAsync(Path.Combine(site, "start.mjs"), Start);
        CliResult run = await ChildProcess.RunAsync("node", site, new Dictionary<string, string>(), ["start.mjs"]);

        run.ExpectSuccess()
            .ExpectText("refused: A CardanoBI client cannot run in a browser: every visitor could read the secret")
            .ExpectText("Call it on a server of yours, and that server from the page.");
    }

    /// <summary>A test of a program for the browser; without Node.js to run it, it is skipped, and says why.</summary>
    private sealed class NodeFactAttribute : FactAttribute
    {
        public NodeFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
            : base(file, line)
        {
            string[] folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
            string program = OperatingSystem.IsWindows() ? "node.exe" : "node";
            if (!folders.Any(folder => File.Exists(Path.Combine(folder, program)))) Skip = "Node.js is not on the path.";
        }
    }
}
