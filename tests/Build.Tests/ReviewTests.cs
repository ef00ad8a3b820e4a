using CardanoBI.Build.Tests.Tooling;

namespace CardanoBI.Build.Tests;

/// <summary>
/// What a review sees: the emitted files in a folder, the public surface in a listing, and what another set of pages would change.
/// </summary>
[Collection(BuildCollection.Name)]
public sealed class ReviewTests
{
    private const string Accept = "CardanoBIAcceptSurface=true",
        Row = "| decimals|integer(int32)|How many of its digits stand behind the point.|\n",
        Header = "|Name|Type|Description| \n|---|---|---|\n| name|";

    [Fact]
    public async Task A_removed_row_names_the_member_that_breaks_at_its_table_until_one_command_accepts()
    {
        using var project = new ConsumerProject();
        new SpecPage(project.Below("Shop.cs")).Replace(" {asset.Decimals}", "");
        CliResult accepted = (await project.BuildAsync(Accept)).ExpectSuccess();
        string listing = project.Below("CardanoBI.PublicSurface.txt");
        accepted.ExpectText($"Accepted the public surface of the emitted client: {listing}").Expect(
            File.ReadAllText(listing).Contains("\nTokenAsset.Decimals -> int? { get; init; }\n", StringComparison.Ordinal),
            "the member in the listing");
        (await project.BuildAsync()).ExpectSuccess().ExpectNoText("CBI8");

        project.Page.Replace(Row, "");
        project.Page.Replace(",\n  \"decimals\": 6", "");
        project.Page.Replace(",\n  \"decimals\": 0", "");
        int header = project.Page.LineOf(Header);
        (await project.BuildAsync()).ExpectFailure().ExpectText(
            $"{project.Page.Path}({header},1): error CBI8001: 'TokenAsset.Decimals', which callers of the last release can use, has been removed");

        (await project.BuildAsync(Accept)).ExpectSuccess();
        CliResult after = (await project.BuildAsync()).ExpectSuccess();
        after.Expect(
            !File.ReadAllText(listing).Contains("TokenAsset.Decimals", StringComparison.Ordinal), "the member gone from the listing");
    }

    [Fact]
    public async Task Emitted_files_lie_in_a_folder_that_can_be_committed_and_follow_the_pages()
    {
        using var project = new ConsumerProject();
        const string Folder = "CardanoBIEmittedFolder=Emitted";
        (await project.BuildAsync(Folder)).ExpectSuccess().ExpectNoText(": warning ");
        string[] first = Emitted(project);
        Assert.Equal(["CardanoBIClient.Operations.g.cs", "CardanoBIClient.g.cs", "Core.Tokens.g.cs", "TokenAsset.g.cs"], first);

        // They are no source of the project: the next build has each type once, and nothing to do.
        DateTime written = File.GetLastWriteTimeUtc(project.CompilerOutput);
        CliResult again = (await project.BuildAsync(Folder)).ExpectSuccess();
        again.ExpectEqual(written, File.GetLastWriteTimeUtc(project.CompilerOutput), "the compiler's output");
        again.ExpectSequence(first, Emitted(project), "the emitted files");

        project.Page.InsertBelow("| decimals|integer(int32)|", "| minted_at|string(date-time)|When it was first made.|");
        new SpecPage(project.Below("spec/overlay.yaml")).Replace("type: TokenAsset", "type: TokenLine");
        foreach (string use in (string[])["Page<TokenAsset>", "Describe(TokenAsset "])
            new SpecPage(project.Below("Shop.cs")).Replace(use, use.Replace("TokenAsset", "TokenLine", StringComparison.Ordinal));
        CliResult edited = (await project.BuildAsync(Folder)).ExpectSuccess();
        edited.ExpectSequence(
            ["CardanoBIClient.Operations.g.cs", "CardanoBIClient.g.cs", "Core.Tokens.g.cs", "TokenLine.g.cs"],
            Emitted(project),
            "the emitted files");
        edited.Expect(
            File.ReadAllText(project.Below("Emitted/TokenLine.g.cs")).Contains("DateTimeOffset? MintedAt", StringComparison.Ordinal),
            "the new property");
    }

    [Fact]
    public async Task One_command_says_what_a_checkout_of_the_documentation_would_change_and_changes_nothing()
    {
        using var project = new ConsumerProject();
        using var temp = new TempFolder();
        string checkout = temp.Create("checkout of the docs");
        TempFolder.CopyFiles(project.Below("spec"), checkout);
        new SpecPage(Path.Combine(checkout, "core-domain/Tokens/Assets.md"))
            .Replace("| decimals|integer(int32)|", "| decimals|integer(int64)|");
        (await project.BuildAsync()).ExpectSuccess();
        string[] before = [.. TempFolder.Files(project.Folder)];

        CliResult difference = (await project.BuildAsync($"CardanoBISpecDir={checkout}", "-t:CardanoBIDifference")).ExpectSuccess();

        difference.ExpectText("-        public int? Decimals { get; init; }")
            .ExpectText("+        public long? Decimals { get; init; }")
            .ExpectText("1 file changed");
        difference.ExpectSequence(before, TempFolder.Files(project.Folder), "the project's files");
        (await project.BuildAsync("-t:CardanoBIDifference")).ExpectFailure().ExpectText("-p:CardanoBISpecDir=");
    }

    private static string[] Emitted(ConsumerProject project) =>
        [.. Directory.GetFiles(project.Below("Emitted")).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];
}
