using System.Text.RegularExpressions;
using CardanoBI.Build.Tests.Tooling;

namespace CardanoBI.Build.Tests;

/// <summary><c>dotnet new cardanobi-client</c>: what it makes is tested as its owner would, and again after an edit of its page.</summary>
[Collection(BuildCollection.Name)]
public sealed partial class TemplateTests(BuildFixture builds)
{
    [Fact]
    public async Task What_the_template_makes_passes_its_own_tests_and_follows_its_page()
    {
        using Template template = await Template.InstallAsync(builds);
        string folder = template.CreateFolder("My Chain, größer");
        await template.CreateAsync(folder, "Acme.Chain");

        (await template.RunAsync(folder, "test")).ExpectSuccess().ExpectText("Passed:     2").ExpectNoText("warning CBI");
        (await template.RunAsync(folder, "run", "--no-build", "--project", "src/Acme.Chain"))
            .ExpectFailure()
            .ExpectText("CARDANOBI_API_KEY");

        await HoldPictureAsync(template, folder);

        // What README says next, and no more: the overlay, which calls the type's properties never null, knows nothing of the new row.
        new SpecPage(Path.Combine(folder, "spec/core-domain/Accounts/Assets.md"))
            .InsertBelow("| quantity|integer(int64)|", "| is_frozen|boolean|Whether no more can be made.|");
        (await template.RunAsync(folder, "test")).ExpectSuccess().ExpectText("Passed:     2").ExpectText("warning CBI4003");

        new SpecPage(Path.Combine(folder, "src/Acme.Chain/Holdings.cs"))
            .Replace("of {asset.Name}", "of {asset.Name}, frozen: {asset.IsFrozen?.ToString() ?? \"not known\"}");
        new SpecPage(Path.Combine(folder, "tests/Acme.Chain.Tests/HoldingsTests.cs"))
            .Replace("Assert.Contains(\" of \", line)", "Assert.EndsWith(\", frozen: not known\", line)");
        (await template.RunAsync(folder, "test")).ExpectSuccess().ExpectText("Passed:     2");
    }

    // A project may have any name; its namespace may not. The shipped client's own namespace is taken, and the build says so.
    [Fact]
    public async Task Solution_of_any_name_builds_or_says_which_name_is_taken()
    {
        using Template template = await Template.InstallAsync(builds);
        foreach (string name in new[] { "my-client", "2go", "Acme Chain", "new.class" })
            (await BuildAsync(name)).ExpectSuccess().ExpectNoText(": warning ");
        (await BuildAsync("CardanoBI")).ExpectFailure().ExpectText("error CBI7005");

        async Task<CliResult> BuildAsync(string name)
        {
            string folder = template.CreateFolder(name);
            await template.CreateAsync(folder, name);
            return await template.RunAsync(folder, "build");
        }
    }

    /// <summary>
    /// README's picture of a build with a mistake in the page is what this build prints. It is drawn anew by
    /// <c>dotnet test tests/Build.Tests --filter TemplateTests -e ACCEPT_SNAPSHOTS=true</c>.
    /// </summary>
    private static async Task HoldPictureAsync(Template template, string folder)
    {
        const string Right = "| fingerprint|string|", Wrong = "| fingerprint|strng|";
        var page = new SpecPage(Path.Combine(folder, "spec/core-domain/Accounts/Assets.md"));
        page.Replace(Right, Wrong);
        CliResult build = (await template.RunAsync(folder, "build", "src/Acme.Chain")).ExpectFailure();
        page.Replace(Wrong, Right);

        // What leads to a diagnostic's page names the repository and the commit that the packages were made from.
        string[] lines = HelpLink().Replace(build.Output, "")
            .ReplaceLineEndings("\n")
            .Replace(folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal)
            .Replace('\\', '/')
            .Split('\n');
        string error = lines.First(line => line.Contains(": error ", StringComparison.Ordinal));
        // The summary says it again.
        IEnumerable<string> shown = lines.TakeWhile(line => !line.StartsWith("Time Elapsed", StringComparison.Ordinal))
            .Where(line => line.Trim().Length > 0)
            .Distinct();
        string picture = TerminalPicture.Draw(
            "dotnet build prints: " + error[..error.LastIndexOf(" [", StringComparison.Ordinal)],
            shown.Prepend("$ dotnet build src/Acme.Chain"));

        string file = RepositoryRoot.Below("docs/images/broken-page.svg");
        if (Environment.GetEnvironmentVariable("ACCEPT_SNAPSHOTS") == "true") File.WriteAllText(file, picture);
        build.Expect(File.ReadAllText(file).ReplaceLineEndings("\n") == picture, $"docs/images/broken-page.svg to be\n{picture}");
    }

    [GeneratedRegex(@" \(https://[^)]*\)")]
    private static partial Regex HelpLink();

    /// <summary>The packed template, installed where nothing else sees it.</summary>
    private sealed class Template : IDisposable
    {
        private readonly TempFolder _temp = new();
        private readonly PackedRepository _packed;
        private readonly Dictionary<string, string> _variables;
        private readonly string[] _hive;

        private Template(PackedRepository packed)
        {
            _packed = packed;
            _variables = new Dictionary<string, string> { ["NUGET_PACKAGES"] = _temp.Create("packages") };
            _hive = ["--debug:custom-hive", _temp.Create("hive")];
        }

        public static async Task<Template> InstallAsync(BuildFixture builds)
        {
            var template = new Template(await builds.PackAsync());
            string package = Path.Combine(template._packed.Feed, $"CardanoBI.Templates.{template._packed.Version}.nupkg");
            (await template.RunAsync(template._temp.Create("installing"), ["new", "install", package, .. template._hive]))
                .ExpectSuccess()
                .ExpectText("cardanobi-client");
            return template;
        }

        public string CreateFolder(string name)
        {
            string folder = _temp.Create(name);
            _packed.AddFeedTo(folder);
            return folder;
        }

        public async Task CreateAsync(string folder, string name) =>
            (await RunAsync(folder, ["new", "cardanobi-client", "--name", name, "--output", ".", .. _hive])).ExpectSuccess();

        public Task<CliResult> RunAsync(string folder, params string[] arguments) =>
            DotnetCli.RunAsync(folder, _variables, arguments);

        public void Dispose() => _temp.Dispose();
    }
}
