using CardanoBI.Build.Tests.Tooling;

namespace CardanoBI.Build.Tests;

/// <summary>A user edits what the client is emitted from, and builds.</summary>
[Collection(BuildCollection.Name)]
public sealed class RegenerationTests
{
    private const string LastRow = "| decimals|integer(int32)|";

    [Fact]
    public async Task A_new_row_is_a_property_after_the_next_build_and_its_mistake_an_error_at_its_place()
    {
        using var project = new ConsumerProject();
        CliResult before = (await project.BuildAsync()).ExpectSuccess().ExpectNoText(": warning ");
        before.ExpectSequence(["Decimals", "Name"], Properties(project).Order(), "the documented properties");

        project.Page.InsertBelow(LastRow, "| minted_at|string(date-time)|When it was first made.|");
        CliResult after = (await project.BuildAsync()).ExpectSuccess();
        after.ExpectSequence(["Decimals", "MintedAt", "Name"], Properties(project).Order(), "the documented properties");

        project.Page.Replace("string(date-time)", "string(dat-time)");
        (await project.BuildAsync()).ExpectFailure().ExpectText($"{project.Page.PlaceOf("string(dat-time)")}: error CBI3003: ");

        project.Page.Replace("string(dat-time)", "string(date-time)");
        (await project.BuildAsync()).ExpectSuccess().ExpectNoText("CBI3003");
    }

    [Fact]
    public async Task A_new_page_is_emitted_and_a_deleted_one_is_gone()
    {
        using var project = new ConsumerProject();
        string second = project.Below("spec/core-domain/Tokens/Holders.md");
        File.WriteAllText(
            second, File.ReadAllText(project.Page.Path).Replace("{policy_hex}/assets`", "{policy_hex}/holders`", StringComparison.Ordinal));
        CliResult added = (await project.BuildAsync()).ExpectSuccess();
        added.ExpectContains(
            "GetHoldersByPolicyHexAsync", project.ReadAssembly().Methods(ConsumerProject.ClientType), "the client's methods");
        added.ExpectContains(
            "GetAssetsByPolicyHexAsync", project.ReadAssembly().Methods(ConsumerProject.ClientType), "the client's methods");

        File.Delete(second);
        CliResult deleted = (await project.BuildAsync()).ExpectSuccess();
        deleted.Expect(
            !project.ReadAssembly().Types.Any(type => type.Contains("Holders", StringComparison.Ordinal)), "no type of the deleted page");
    }

    [Fact]
    public async Task What_the_overlay_says_counts_at_the_next_build()
    {
        using var project = new ConsumerProject();
        (await project.BuildAsync()).ExpectSuccess();

        var overlay = new SpecPage(project.Below("spec/overlay.yaml"));
        overlay.Replace("type: TokenAsset", "type: TokenLine");
        CliResult missing = (await project.BuildAsync()).ExpectFailure();
        missing.ExpectText("error CS0246: The type or namespace name 'TokenAsset'");

        var code = new SpecPage(project.Below("Shop.cs"));
        code.Replace("Page<TokenAsset>", "Page<TokenLine>");
        code.Replace("Describe(TokenAsset ", "Describe(TokenLine ");
        CliResult renamed = (await project.BuildAsync()).ExpectSuccess();
        renamed.ExpectContains("Acme.Chain.TokenLine", project.ReadAssembly().Types, "the types");
    }

    private static IReadOnlyCollection<string> Properties(ConsumerProject project) =>
        [.. project.ReadAssembly().Properties(ConsumerProject.ResponseType).Where(name => name != "EqualityContract")];
}
