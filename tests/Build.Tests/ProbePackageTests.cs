using System.IO.Compression;
using System.Text.Json;
using CardanoBI.Build.Tests.Tooling;

namespace CardanoBI.Build.Tests;

/// <summary>A new project that probes its own server in a test, with the package and nothing of this repository.</summary>
[Collection(BuildCollection.Name)]
public sealed class ProbePackageTests(BuildFixture builds)
{
    private const string Sandbox = "    <PackageReference Include=\"CardanoBI.Sandbox\" Version=\"$(CardanoBIVersion)\" />\n";

    [Fact]
    public async Task The_package_runs_with_the_generator_and_shows_a_compiler_the_call_alone()
    {
        PackedRepository packed = await builds.PackAsync();
        using ZipArchive package = packed.Open("CardanoBI.Probe");
        string[] files = [.. package.Entries
            .Select(entry => entry.FullName)
            .Where(file => file.EndsWith(".dll", StringComparison.Ordinal) || file.EndsWith(".xml", StringComparison.Ordinal))
            .Where(file => !file.StartsWith('[') && !file.StartsWith("package/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];
        string[] expected = [.. new[] { "net8.0", "net10.0" }
            .SelectMany(framework => new[]
            {
                $"lib/{framework}/CardanoBI.Generator.dll",
                $"lib/{framework}/CardanoBI.Probe.dll",
                $"lib/{framework}/CardanoBI.Probe.xml",
                $"ref/{framework}/CardanoBI.Probe.dll",
                $"ref/{framework}/CardanoBI.Probe.xml",
            })
            .Order(StringComparer.Ordinal)];
        packed.Packing.ExpectSequence(expected, files, "the package's libraries");
    }

    [Theory]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public async Task A_new_project_probes_a_server_of_its_own_pages(string framework)
    {
        PackedRepository packed = await builds.PackAsync();
        using var project = new FreshProject(packed, "ProbeConsumer");
        project.Project.Replace(
            Sandbox, Sandbox + Sandbox.Replace("CardanoBI.Sandbox", "CardanoBI.Probe", StringComparison.Ordinal));
        project.Project.Replace(
            "<TargetFramework>net10.0</TargetFramework>",
            $"<TargetFramework>{framework}</TargetFramework><RollForward>Major</RollForward>");
        File.WriteAllText(project.Below("Program.cs"), """
            using CardanoBI.Probe;
            using CardanoBI.Sandbox;

            await using CardanoBISandbox sandbox = await CardanoBISandbox.StartAsync(Acme.Chain.CardanoBISamples.Operations);
            var options = new ProbeOptions
            {
                Pages = "spec",
                Overlays = ["spec/overlay.yaml"],
                Api = sandbox.BaseAddress,
                Identity = sandbox.IdentityAddress,
                ApiKey = sandbox.ApiKey,
                ApiSecret = sandbox.ApiSecret,
            };
            ProbeReport report = await CardanoBIProbe.RunAsync(options);
            Console.WriteLine($"clean: {report.IsClean}, {report.Requests > 0}");
            Console.WriteLine(report);
            using (sandbox.InjectFault(SandboxFault.Status(500)))
            {
                report = await CardanoBIProbe.RunAsync(options);
                Console.WriteLine($"broken: {report.IsClean}, {report.Contradictions[0].Id} in line {report.Contradictions[0].Line}");
            }
            """);
        (await project.BuildAsync()).ExpectSuccess().ExpectNoText(": warning ");
        using JsonDocument assets = JsonDocument.Parse(File.ReadAllText(project.Below("obj/project.assets.json")));
        JsonElement target = assets.RootElement.GetProperty("targets").EnumerateObject().Single().Value;
        (await project.RunAsync())
            .ExpectSuccess()
            .ExpectText("clean: True, True")
            .ExpectText($"broken: False, CBI1101 in line {project.Page.LineOf("`GET /api/core/tokens/{policy_hex}/assets`")}")
            .ExpectSequence([$"ref/{framework}/CardanoBI.Probe.dll"], CompiledAgainst("CardanoBI.Probe/"), "what a compiler sees")
            .ExpectSequence([], CompiledAgainst("Microsoft.CodeAnalysis.CSharp/"), "what a compiler sees of Roslyn");

        IEnumerable<string> CompiledAgainst(string package) => target.EnumerateObject()
            .Where(library => library.Name.StartsWith(package, StringComparison.Ordinal))
            .SelectMany(library => library.Value.TryGetProperty("compile", out JsonElement compile)
                ? compile.EnumerateObject().Select(file => file.Name).Where(file => !file.EndsWith("/_._", StringComparison.Ordinal))
                : []);
    }
}
