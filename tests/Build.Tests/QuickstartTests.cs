using System.Text.RegularExpressions;
using CardanoBI.Build.Tests.Tooling;

namespace CardanoBI.Build.Tests;

/// <summary>The README's one command, in a copy of the repository that holds nothing that was built.</summary>
[Collection(BuildCollection.Name)]
public sealed partial class QuickstartTests(BuildFixture builds)
{
    private const int Rows = 250, Shown = 10;

    private static readonly Dictionary<string, string> NoVariables = [];

    [Fact]
    public async Task It_shows_the_documented_assets_among_all_rows()
    {
        CliResult run = (await builds.QuickstartAsync()).ExpectSuccess();
        string[] names = [.. Table(run).Select(row => row.Name)];
        run.ExpectContains("Test NFT 1", names, "the names");
        ExpectWholeReport(run, await builds.AssetsPageAsync());
    }

    [Fact]
    public async Task A_changed_sample_row_is_shown()
    {
        using RepositoryCopy repository = await RepositoryCopy.CreateAsync();
        repository.AssetsPage.Replace("\"name\": \"Test NFT 1\"", "\"name\": \"Renamed Token 1\"");
        CliResult run = (await repository.RunQuickstartAsync(NoVariables)).ExpectSuccess();
        string[] names = [.. Table(run).Select(row => row.Name)];
        run.ExpectContains("Renamed Token 1", names, "the names");
        run.ExpectMissing("Test NFT 1", names, "the names");
        ExpectWholeReport(run, repository.AssetsPage);
    }

    [Fact]
    public async Task A_wrong_secret_is_one_line_that_says_what_to_do()
    {
        CliResult run = await builds.QuickstartAgainAsync(new Dictionary<string, string> { ["CARDANOBI_API_SECRET"] = "wrong" });
        run.ExpectFailure().ExpectNoText("wrong");
        run.ExpectEqual("", run.Output, "the standard output");
        run.Expect(OneLine().IsMatch(run.Error), "one line on standard error");
        run.Expect(run.Error.Contains("ApiSecret", StringComparison.Ordinal), "the setting's name in the error");
    }

    [Fact]
    public async Task Live_without_a_key_is_one_line_that_names_the_variables()
    {
        CliResult run = await builds.QuickstartAgainAsync(NoVariables, "--live");
        run.ExpectFailure().ExpectText("CARDANOBI_API_KEY").ExpectText("CARDANOBI_API_SECRET");
        run.ExpectEqual("", run.Output, "the standard output");
        run.Expect(OneLine().IsMatch(run.Error), "one line on standard error");
    }

    private static void ExpectWholeReport(CliResult run, SpecPage spec)
    {
        const string Route = "GET /api/core/accounts/{stake_address}/assets";
        run.ExpectEqual("", run.Error, "the standard error");
        run.ExpectSequence(Enumerable.Range(1, Shown), Table(run).Select(row => row.Number), "the rows");
        run.ExpectText($"{Rows} assets of ");
        run.ExpectSequence(
            ["1", "2", "3"],
            PageRequest().Matches(run.Output).Select(request => request.Groups["page"] is { Success: true } page ? page.Value : "1"),
            "the pages that were fetched");

        // The console wraps the line to its width.
        string origin =
            $"Core.Accounts.GetAssetsByStakeAddressAsync was emitted from spec/core-domain/Accounts/Assets.md, line {spec.LineOf($"`{Route}`")}: {Route}";
        run.Expect(Blanks().Replace(run.Output, " ").Contains(origin, StringComparison.Ordinal), $"'{origin}' in the output");
    }

    private static List<(int Number, string Name)> Table(CliResult run) =>
        [.. TableRow().Matches(run.Output).Select(row => (int.Parse(row.Groups["number"].ValueSpan), row.Groups["name"].Value))];

    [GeneratedRegex(@"^[│|] (?<number>\d+) +[│|] (?<name>.*?) +[│|]", RegexOptions.Multiline)]
    private static partial Regex TableRow();

    /// <summary>Of the enumeration; the first of its requests does not say that it is the first.</summary>
    [GeneratedRegex(@"^ *200 GET \S*/assets\?(page_no=(?<page>\d+)&)?page_size=100", RegexOptions.Multiline)]
    private static partial Regex PageRequest();

    [GeneratedRegex(@"\A[^\n]+\n\z")]
    private static partial Regex OneLine();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
