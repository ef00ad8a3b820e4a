using CardanoBI.Build.Tests.Tooling;

namespace CardanoBI.Build.Tests;

/// <summary><c>dotnet new cardanobi-client</c>: what it makes is tested as its owner would, and again after an edit of its page.</summary>
[Collection(BuildCollection.Name)]
public sealed class TemplateTests(BuildFixture builds)
{
    [Fact]
    public async Task What_the_template_makes_passes_its_own_tests_and_follows_its_page()
    {
        PackedRepository packed = await builds.PackAsync();
        using var temp = new TempFolder();
        var variables = new Dictionary<string, string> { ["NUGET_PACKAGES"] = temp.Create("packages") };
        string[] hive = ["--debug:custom-hive", temp.Create("hive")];
        string folder = temp.Create("My Chain, größer");
        packed.AddFeedTo(folder);
        (await DotnetCli.RunAsync(
            folder, variables, ["new", "install", Path.Combine(packed.Feed, $"CardanoBI.Templates.{packed.Version}.nupkg"), .. hive]))
            .ExpectSuccess()
            .ExpectText("cardanobi-client");
        (await DotnetCli.RunAsync(folder, variables, ["new", "cardanobi-client", "--name", "My.Chain", "--output", ".", .. hive]))
            .ExpectSuccess();

        (await DotnetCli.RunAsync(folder, variables, "test")).ExpectSuccess().ExpectText("Passed:     2").ExpectNoText("warning CBI");
        (await DotnetCli.RunAsync(folder, variables, "run", "--no-build", "--project", "src/My.Chain"))
            .ExpectFailure()
            .ExpectText("CARDANOBI_API_KEY");

        new SpecPage(Path.Combine(folder, "spec/core-domain/Accounts/Assets.md"))
            .InsertBelow("| quantity|integer(int64)|", "| is_frozen|boolean|Whether no more can be made.|");
        new SpecPage(Path.Combine(folder, "spec/overlay.yaml"))
            .InsertBelow("quantity: { type: decimal }", "      is_frozen: { nullable: true }");
        new SpecPage(Path.Combine(folder, "src/My.Chain/Holdings.cs"))
            .Replace("of {asset.Name}", "of {asset.Name}, frozen: {asset.IsFrozen?.ToString() ?? \"not known\"}");
        new SpecPage(Path.Combine(folder, "tests/My.Chain.Tests/HoldingsTests.cs"))
            .Replace("Assert.Contains(\" of \", line)", "Assert.EndsWith(\", frozen: not known\", line)");
        (await DotnetCli.RunAsync(folder, variables, "test")).ExpectSuccess().ExpectText("Passed:     2");
    }
}
