using System.Text.Json.Nodes;
using CardanoBI.Build.Tests.Tooling;

namespace CardanoBI.Build.Tests;

/// <summary>
/// <c>tests/Generator.Tests</c> with <c>-p:UseVerify=true</c>, as MSBuild evaluates it; the packages themselves need not be there. CI runs
/// it with them.
/// </summary>
public sealed class VerifySwitchTests
{
    private static readonly string[] Packages = ["Verify.SourceGenerators", "Verify.XunitV3"];

    [Fact]
    public async Task With_the_switch_Verify_is_restored_over_a_Roslyn_that_it_can_load()
    {
        JsonNode project = await EvaluateAsync("-p:UseVerify=true");
        Assert.Equal(Packages, Verify(project, "PackageReference").Order(StringComparer.Ordinal));
        Assert.True(Version(Central(project, "Verify.XunitV3")) >= new Version(31, 27));
        Assert.True(Version(Central(project, "Verify.SourceGenerators")) >= new Version(2, 6));
        JsonNode roslyn = Items(project, "PackageReference").Single(item => Name(item) == "Microsoft.CodeAnalysis.CSharp");
        Assert.True(Version(roslyn["VersionOverride"]) >= new Version(4, 9, 2));
        Assert.Contains("USE_VERIFY", project["Properties"]!["DefineConstants"]!.GetValue<string>().Split(';'));
        Assert.Contains("verify", project["Properties"]!["BaseIntermediateOutputPath"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_switch_nothing_of_it_is_restored()
    {
        JsonNode project = await EvaluateAsync();
        Assert.Empty(Verify(project, "PackageReference"));
        Assert.Empty(Verify(project, "PackageVersion"));
        Assert.DoesNotContain("USE_VERIFY", project["Properties"]!["DefineConstants"]!.GetValue<string>().Split(';'));
    }

    private static async Task<JsonNode> EvaluateAsync(params string[] properties) => JsonNode.Parse(
        (await DotnetCli.RunAsync(
            RepositoryRoot.Path,
            [
                "msbuild",
                "tests/Generator.Tests/Generator.Tests.csproj",
                "-getItem:PackageReference,PackageVersion",
                "-getProperty:DefineConstants,BaseIntermediateOutputPath",
                .. properties,
            ])).ExpectSuccess().Output)!;

    private static IEnumerable<JsonNode> Items(JsonNode project, string kind) => project["Items"]![kind]!.AsArray().Select(item => item!);

    private static string Name(JsonNode item) => item["Identity"]!.GetValue<string>();

    private static IEnumerable<string> Verify(JsonNode project, string kind) =>
        Items(project, kind).Select(Name).Where(name => name.StartsWith("Verify", StringComparison.Ordinal));

    private static JsonNode? Central(JsonNode project, string id) =>
        Items(project, "PackageVersion").Single(item => Name(item) == id)["Version"];

    private static Version Version(JsonNode? version) => System.Version.Parse(version!.GetValue<string>());
}
