using CardanoBI.Build.Tests.Tooling;

namespace CardanoBI.Build.Tests;

/// <summary>What a project's own settings do to what is emitted, and what is refused.</summary>
[Collection(BuildCollection.Name)]
public sealed class BuildSettingTests
{
    [Fact]
    public async Task An_older_language_version_is_refused_in_one_error_that_says_so()
    {
        using var project = new ConsumerProject();
        CliResult build = (await project.BuildAsync("LangVersion=10")).ExpectFailure();
        build.ExpectText("error CBI7004: ").ExpectText("requires C# 11.0 or later").ExpectNoText("error CS");
    }

    [Fact]
    public async Task An_older_compiler_is_refused_in_one_error_that_says_so()
    {
        using var project = new ConsumerProject();
        CliResult build = (await project.BuildAsync("CompilerApiVersion=roslyn4.7")).ExpectFailure();
        build.ExpectText("error CBI7003: ")
            .ExpectText("requires version 4.8 or later of the C# compiler (.NET 8 SDK, Visual Studio 2022 17.8); this build uses 4.7")
            .ExpectNoText("error CS");
    }

    /// <summary>
    /// The oldest compiler that is to be had as a package. The floor itself, 4.8.0, is not; Generator.Tests run over its library.
    /// </summary>
    [Fact]
    public async Task A_real_older_compiler_runs_the_generator()
    {
        using var project = new ConsumerProject();
        new SpecPage(project.Below("Consumer.csproj")).Replace(
            "</Project>",
            """
              <ItemGroup>
                <PackageReference Include="Microsoft.Net.Compilers.Toolset" Version="4.14.0" PrivateAssets="all" />
              </ItemGroup>
              <Target Name="SayCompiler" AfterTargets="CoreCompile">
                <Message Importance="high" Text="compiled by $(CompilerApiVersion)" />
              </Target>
            </Project>
            """);
        // Any type but the SDK's own two leaves the choice to the package.
        CliResult build = (await project.BuildAsync("RoslynCompilerType=Package", "LangVersion=12", "TreatWarningsAsErrors=true"))
            .ExpectSuccess();
        build.ExpectText("compiled by roslyn4.14")
            .ExpectContains(ConsumerProject.ClientType, project.ReadAssembly().PublicTypes, "the public types");
    }

    [Fact]
    public async Task The_oldest_language_version_that_is_not_refused_compiles_what_is_emitted()
    {
        using var project = new ConsumerProject();
        (await project.BuildAsync("LangVersion=11", "TreatWarningsAsErrors=true")).ExpectSuccess();
    }

    [Fact]
    public async Task Internal_visibility_leaves_nothing_public()
    {
        using var project = new ConsumerProject();
        CliResult open = (await project.BuildAsync()).ExpectSuccess();
        open.ExpectContains(ConsumerProject.ResponseType, project.ReadAssembly().PublicTypes, "the public types");
        open.ExpectContains("Acme.Chain.CardanoBIClient", project.ReadAssembly().PublicTypes, "the public types");

        CliResult closed = (await project.BuildAsync("CardanoBIVisibility=internal")).ExpectSuccess();
        closed.ExpectContains(ConsumerProject.ResponseType, project.ReadAssembly().Types, "the types");
        closed.ExpectSequence([], project.ReadAssembly().PublicTypes, "the public types");
    }
}
