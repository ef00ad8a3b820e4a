using CardanoBI.Build.Tests.Tooling;

namespace CardanoBI.Build.Tests;

/// <summary>One broken endpoint costs itself, not the good one beside it.</summary>
[Collection(BuildCollection.Name)]
public sealed class BrokenEndpointTests
{
    private const string BrokenRoute = "/api/core/tokens/{policy_hex/broken";

    private const string BrokenEndpoint = $"""

        ## <span class="theme-doc-version-badge badge badge--success">GET</span> A broken one

        `GET {BrokenRoute}`

        """;

    [Fact]
    public async Task The_error_is_the_only_one_and_the_good_endpoint_is_written()
    {
        using var project = new ConsumerProject();
        project.Page.Append(BrokenEndpoint);
        string generated = project.Below("obj/emitted");
        CliResult build = (await project.BuildAsync("EmitCompilerGeneratedFiles=true", $"CompilerGeneratedFilesOutputPath={generated}"))
            .ExpectFailure();

        // The project's own code uses the good endpoint: were it missing, the compiler would say so too.
        build.ExpectText($"{project.Page.PlaceOf(BrokenRoute)}: error CBI1002: ").ExpectNoText("error CS");
        string client = File.ReadAllText(Directory.EnumerateFiles(generated, "Core.Tokens.g.cs", SearchOption.AllDirectories).Single());
        build.Expect(client.Contains("GetAssetsByPolicyHexAsync(", StringComparison.Ordinal), $"the good endpoint in\n{client}");
    }

    [Fact]
    public async Task With_the_error_turned_into_a_warning_the_good_endpoint_is_compiled()
    {
        using var project = new ConsumerProject();
        project.Page.Append(BrokenEndpoint);
        File.WriteAllText(project.Below(".globalconfig"), "is_global = true\ndotnet_diagnostic.CBI1002.severity = warning\n");
        CliResult build = (await project.BuildAsync()).ExpectSuccess();
        build.ExpectText($"{project.Page.PlaceOf(BrokenRoute)}: warning CBI1002: ");
        build.ExpectContains(
            "GetAssetsByPolicyHexAsync", project.ReadAssembly().Methods(ConsumerProject.ClientType), "the client's methods");
    }
}
