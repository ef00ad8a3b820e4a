using System.Text.RegularExpressions;
using CardanoBI.Build.Tests.Tooling;

namespace CardanoBI.Build.Tests;

/// <summary>
/// docs/adding-an-endpoint.md, followed on a copy of the repository: its page, its overlay, its commands. With
/// <c>CARDANOBI_WHOLE_COPY=true</c> all tests of the copy run in the end, and otherwise those that speak of every endpoint.
/// </summary>
[Collection(BuildCollection.Name)]
public sealed partial class AddingAnEndpointTests
{
    private const string Snapshots = "tests/Generator.Tests/Snapshots", PublicApi = "tests/Surface.Tests/PublicApi";

    private static readonly bool IsWhole = Environment.GetEnvironmentVariable("CARDANOBI_WHOLE_COPY") == "true";

    // What runs of `dotnet test CardanoBI.Gen.sln` in the short form: the tests that go through all pages, operations or types.
    private static readonly (string Project, string Filter)[] OfAllEndpoints =
    [
        ("tests/Generator.Tests", "Category=Snapshots"),
        ("tests/Surface.Tests", "Documented|Samples|CatalogueTests|DocumentationTests|Category=Snapshots"),
        ("tests/Tool.Tests", "OpenApi.ReaderTests|OpenApi.DescriptionTests|OpenApiCommandTests|LinkedSpecTests|LintCommandTests"),
    ];

    private readonly Guide _guide = new(RepositoryRoot.Below("docs/adding-an-endpoint.md"));

    [Fact]
    public async Task The_endpoint_of_the_document_is_added_by_what_the_document_says()
    {
        using RepositoryCopy copy = await RepositoryCopy.CreateAsync();
        string Below(string path) => Path.Combine(copy.Folder, path);
        IReadOnlyList<string> page = _guide.Fences("1. Document it", "markdown").Single();
        string route = page.Single(line => line.StartsWith("`GET ", StringComparison.Ordinal)).Trim('`');
        string written = Below(PathOfPage().Match(File.ReadAllText(_guide.Path)).Value);
        Assert.False(File.Exists(written), $"{written} is there; the document needs an endpoint that does not exist.");
        Assert.DoesNotContain(
            $"`{route}`", Directory.EnumerateFiles(Below("spec"), "*.md", SearchOption.AllDirectories).SelectMany(File.ReadLines));
        Dictionary<string, string[]> before = ReadSnapshots();

        File.WriteAllLines(written, page);
        await RunAsync("2. Build");
        var overlay = new SpecPage(Below("spec/overlay.yaml"));
        foreach (IReadOnlyList<string> entry in _guide.Fences("3. Say what the page cannot", "yaml"))
            overlay.InsertBelow(entry[0] + "\n", string.Join('\n', entry.Skip(1)));
        CliResult accepted = await RunAsync("4. Accept what is emitted");

        Dictionary<string, string[]> after = ReadSnapshots();
        accepted.ExpectSequence(
            [
                "Client#AddressAsset.g.verified.cs",
                "Client#CardanoBI.Client.verified.cs",
                "Client#CardanoBIClient.Operations.g.verified.cs",
                "Client#Core.Addresses.g.verified.cs",
                "Samples#CardanoBISamples.g.verified.cs",
            ],
            after.Keys.Where(file => !before.GetValueOrDefault(file, []).SequenceEqual(after[file])).Order(StringComparer.Ordinal),
            "the changed snapshots");

        // What is emitted for other endpoints is as it was; only their resource's class names one page more.
        foreach ((string file, string[] lines) in before)
        {
            IEnumerable<string> lost = lines.Except(after[file]).Where(line => !line.Contains("Documented in", StringComparison.Ordinal));
            accepted.ExpectSequence([], lost, $"the lines that {file} has lost");
        }

        if (IsWhole)
        {
            // Not this test: its endpoint is there now.
            await RunAsync("5. Test", with: " --filter FullyQualifiedName!~AddingAnEndpointTests");
            return;
        }

        _ = _guide.Commands("5. Test");
        foreach ((string project, string filter) in OfAllEndpoints)
            (await DotnetCli.RunAsync(copy.Folder, "test", project, "--filter", filter)).ExpectSuccess();

        Dictionary<string, string[]> ReadSnapshots() => Directory.GetFiles(Below(Snapshots))
            .Concat(Directory.GetFiles(Below(PublicApi), "*.verified.cs"))
            .ToDictionary(file => Path.GetFileName(file), File.ReadAllLines);

        async Task<CliResult> RunAsync(string section, string with = "")
        {
            CliResult? last = null;
            foreach (string command in _guide.Commands(section))
            {
                string[] words = (command + with).Split(' ');
                Assert.Equal("dotnet", words[0]);
                last = (await DotnetCli.RunAsync(copy.Folder, words[1..])).ExpectSuccess().ExpectNoText(": warning ");
            }

            return last!;
        }
    }

    [GeneratedRegex("(?<=Write `)spec/[^`]+")]
    private static partial Regex PathOfPage();
}
