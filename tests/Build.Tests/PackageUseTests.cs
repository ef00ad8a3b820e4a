using CardanoBI.Build.Tests.Tooling;

namespace CardanoBI.Build.Tests;

/// <summary>
/// A new project over a page of its own: built from the packages, run against the sandbox that the page feeds, and again after an edit.
/// </summary>
[Collection(BuildCollection.Name)]
public sealed class PackageUseTests(BuildFixture builds)
{
    private const string LastRow = "| decimals|integer(int32)|", LastMember = "  \"decimals\": 6\n";

    private const string FirstRow = "TokenAsset { Name = Gold, Decimals = 6 }",
        FirstRowEdited = "TokenAsset { Name = Gold, Decimals = 6, IsFrozen = True }";

    [Fact]
    public async Task A_new_project_emits_its_own_client_beside_the_shipped_one_and_calls_it()
    {
        PackedRepository packed = await builds.PackAsync();
        using var project = new FreshProject(packed, "PackageConsumer");
        (await project.BuildAsync()).ExpectSuccess().ExpectNoText(": warning ");
        string[] expected =
        [
            $"own: GET /api/core/tokens/{{policy_hex}}/assets (Core.Tokens.GetAssetsByPolicyHexAsync) of core-domain/Tokens/Assets.md, line {project.Page.LineOf("`GET /api/core/tokens/{policy_hex}/assets`")}",
            "shipped: GET /api/core/accounts/{stake_address}/assets (Core.Accounts.GetAssetsByStakeAddressAsync)",
            "own row: Gold, 6 decimals",
            "shipped row: Silver, 7 pieces",
            "own refusal: ArgumentOutOfRangeException of request.PageSize",
            "shipped refusal: ArgumentException of stakeAddress",
            $"served: 20 rows, the first {FirstRow}",
        ];
        CliResult run = (await project.RunAsync()).ExpectSuccess();
        run.ExpectSequence(expected, run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries), "the program's lines");
        await EditAndRunAgainAsync(project);
    }

    [Fact]
    public async Task The_same_in_a_path_with_spaces_and_signs_with_central_versions_beside_another_Markdig()
    {
        PackedRepository packed = await builds.PackAsync();
        using var project = new FreshProject(packed, "Über uns, 日本 & more");
        project.ManagePackagesCentrally();
        await project.AddNeighbourAsync();
        (await project.BuildAsync()).ExpectSuccess().ExpectNoText(": warning ");
        (await project.RunAsync())
            .ExpectSuccess()
            .ExpectText("neighbour: <p><em>neighbour</em></p> by Markdig 1.4.1")
            .ExpectText($"served: 20 rows, the first {FirstRow}");
        await EditAndRunAgainAsync(project);
    }

    [NativeFact]
    public async Task A_native_program_is_published_with_the_client_that_its_own_page_gives()
    {
        PackedRepository packed = await builds.PackAsync();
        using var project = new FreshProject(packed, "PackageConsumer");
        project.Project.Replace("    <CardanoBIEmitSamples>true</CardanoBIEmitSamples>\n", "    <PublishAot>true</PublishAot>\n");
        project.Project.Replace("    <PackageReference Include=\"CardanoBI.Sandbox\" Version=\"$(CardanoBIVersion)\" />\n", "");
        File.WriteAllText(project.Below("Program.cs"), """
            using CardanoBI.Client;
            var rows = (Page<Acme.Chain.TokenAsset>)Acme.Chain.CardanoBIClient.Operations[0].ReadResponse("[{ \"name\": \"Gold\", \"decimals\": 6 }]"u8)!;
            Console.WriteLine(rows[0]);
            """);
        (await project.DotnetAsync("publish", "--output", project.Below("published"))).ExpectSuccess().ExpectNoText(": warning ");
        CliResult run = await ChildProcess.RunAsync(
            project.Below("published/PackageConsumer" + (OperatingSystem.IsWindows() ? ".exe" : "")),
            project.Folder,
            new Dictionary<string, string>(),
            []);
        run.ExpectSuccess().ExpectText(FirstRow);
    }

    [Fact]
    public async Task A_mistake_in_a_page_leads_to_the_documentation_of_the_version_in_use()
    {
        PackedRepository packed = await builds.PackAsync();
        if (packed.Commit is null) return;
        using var project = new FreshProject(packed, "PackageConsumer");
        project.Page.Replace("integer(int32)", "integr(int32)");
        string log = project.Below("obj/log.json");
        (await project.BuildAsync($"-p:ErrorLog={log}%2Cversion=2.1"))
            .ExpectFailure()
            .ExpectText($"{project.Page.PlaceOf("integr(int32)")}: error CBI3003: ");
        Assert.Contains(
            $"\"helpUri\": \"{PackedRepository.Address}/blob/{packed.Commit}/docs/diagnostics/CBI3003.md\"",
            File.ReadAllText(log),
            StringComparison.Ordinal);
    }

    /// <summary>A property more in the page, its sample included, is one more in what the same program prints of a row.</summary>
    private static async Task EditAndRunAgainAsync(FreshProject project)
    {
        project.Page.InsertBelow(LastRow, "| is_frozen|boolean|Whether no more can be made.|");
        project.Page.Replace(LastMember, "  \"decimals\": 6,\n  \"is_frozen\": true\n");
        project.Page.Replace("  \"decimals\": 0\n", "  \"decimals\": 0,\n  \"is_frozen\": false\n");
        (await project.BuildAsync()).ExpectSuccess().ExpectNoText(": warning ");
        (await project.RunAsync()).ExpectSuccess().ExpectText($"served: 20 rows, the first {FirstRowEdited}");
    }
}
