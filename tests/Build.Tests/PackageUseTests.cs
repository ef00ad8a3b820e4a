using CardanoBI.Build.Tests.Tooling;

namespace CardanoBI.Build.Tests;

/// <summary>A new project that knows the packages and nothing of this repository.</summary>
[Collection(BuildCollection.Name)]
public sealed class PackageUseTests(BuildFixture builds)
{
    [Fact]
    public async Task A_new_project_emits_its_own_client_and_uses_it_beside_the_shipped_one()
    {
        PackedRepository packed = await builds.PackAsync();
        using var temp = new TempFolder();
        string folder = temp.Create("PackageConsumer");
        TempFolder.CopyFiles(RepositoryRoot.Below("tests/Build.Tests/PackageConsumer"), folder);
        TempFolder.CopyFiles(RepositoryRoot.Below("tests/Build.Tests/Consumer/spec"), Path.Combine(folder, "spec"));
        File.WriteAllText(Path.Combine(folder, "nuget.config"), FeedBesideTheMachinesOwn(packed.Feed));

        // A package folder of its own: nothing an earlier run has unpacked can stand in for what was packed now.
        var variables = new Dictionary<string, string> { ["NUGET_PACKAGES"] = temp.Create("packages") };
        string[] settings = ["--configuration", RepositoryRoot.Configuration, $"-p:CardanoBIVersion={packed.Version}"];
        (await DotnetCli.RunAsync(folder, variables, ["build", .. settings])).ExpectSuccess().ExpectNoText(": warning ");

        CliResult run = (await DotnetCli.RunAsync(folder, variables, ["run", "--no-build", .. settings])).ExpectSuccess();
        int line = new SpecPage(Path.Combine(folder, "spec/core-domain/Tokens/Assets.md")).LineOf("`GET /api/core/tokens/{policy_hex}/assets`");
        string[] expected =
        [
            $"own: GET /api/core/tokens/{{policy_hex}}/assets (Core.Tokens.GetAssetsByPolicyHexAsync) of core-domain/Tokens/Assets.md, line {line}",
            "shipped: GET /api/core/accounts/{stake_address}/assets (Core.Accounts.GetAssetsByStakeAddressAsync)",
            "own row: Gold, 6 decimals",
            "shipped row: Silver, 7 pieces",
            "own refusal: ArgumentOutOfRangeException of request.PageSize",
            "shipped refusal: ArgumentException of stakeAddress",
        ];
        run.ExpectSequence(expected, run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries), "the program's lines");
    }

    /// <summary>Sources add up over all configuration files, so that this one need not know the machine's.</summary>
    private static string FeedBesideTheMachinesOwn(string feed) => $"""
        <configuration>
          <packageSources>
            <add key="packed-by-this-test" value="{feed}" />
          </packageSources>
        </configuration>
        """;
}
