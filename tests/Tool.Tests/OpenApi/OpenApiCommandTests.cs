using System.Text.Json.Nodes;
using CardanoBI.Gen.OpenApi;
using CardanoBI.Gen.Tests.Infrastructure;

namespace CardanoBI.Gen.Tests.OpenApi;

/// <summary>The command: what it writes, and when it does not.</summary>
public sealed class OpenApiCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("cardanobi-openapi-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("api.json", "{")]
    [InlineData("below/api.yaml", "openapi: \"3.0.3\"")]
    [InlineData("api.yml", "openapi: \"3.0.3\"")]
    public async Task The_name_says_the_format(string name, string beginning)
    {
        string file = Path.Combine(_folder, name);
        ToolRun first = await RunAsync(file, "--version", "3.0"), second = await RunAsync(file, "--version", "3.0");
        Assert.Equal((0, 0), (first.ExitCode, second.ExitCode));
        int schemas = Described.Document(OpenApiVersion.V30)["components"]!["schemas"]!.AsObject().Count;
        string described = $"{file}: {Docs.ShippedOperations} operations, {schemas} schemas, OpenAPI 3.0.3";
        Assert.Equal([described + ", written"], first.Lines);
        Assert.Equal([described + ", unchanged"], second.Lines);
        Assert.StartsWith(beginning + "\n", await File.ReadAllTextAsync(file), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Title_and_version_are_the_users()
    {
        string file = Path.Combine(_folder, "api.json");
        Assert.Equal(0, (await RunAsync(file, "--title", "Acme's \"Chain\"", "--api-version", "7")).ExitCode);
        string text = await File.ReadAllTextAsync(file);
        Assert.Contains("\"title\": \"Acme's \\\"Chain\\\"\"", text, StringComparison.Ordinal);
        Assert.Contains("\"version\": \"7\"", text, StringComparison.Ordinal);
        Assert.Contains("\"openapi\": \"3.1.0\"", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_are_described_alike_wherever_they_lie()
    {
        string one = Path.Combine(_folder, "one.json"), other = Path.Combine(_folder, "other.json");
        using Docs docs = Docs.Copy();
        await RunAsync(one);
        Assert.Equal(0, (await ToolRun.RunAsync("openapi", docs.Folder, "--overlay", docs.Overlay, "-o", other)).ExitCode);
        Assert.Equal(await File.ReadAllBytesAsync(one), await File.ReadAllBytesAsync(other));
    }

    [Fact]
    public async Task With_an_error_in_a_page_nothing_is_written()
    {
        using Docs docs = Docs.Copy("core-domain/Accounts");
        docs.Replace("core-domain/Accounts/Staking.md", "integer(int32)", "integr(int32)");
        string file = Path.Combine(_folder, "api.json");
        ToolRun run = await ToolRun.RunAsync("openapi", docs.Folder, "-o", file);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("CBI3003", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(file));
    }

    [Theory]
    [InlineData("api.txt", "ends neither in .json nor in .yaml or .yml")]
    [InlineData("", "is a folder; it must be a file")]
    public async Task A_file_that_is_none_is_refused(string name, string reason)
    {
        ToolRun run = await RunAsync(Path.Combine(_folder, name));
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(reason, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_deprecated_is_marked()
    {
        string overlay = Path.Combine(_folder, "more.yaml"), file = Path.Combine(_folder, "api.json");
        await File.WriteAllTextAsync(overlay, """
            types:
              AccountAsset:
                properties:
                  name: { deprecated: "Names are gone." }
            operations:
              GET /api/core/epochs/latest: { deprecated: "Ask for the list." }
            """);
        Assert.Equal(0, (await RunAsync(file, "--overlay", overlay)).ExitCode);
        JsonObject document = JsonNode.Parse(await File.ReadAllTextAsync(file))!.AsObject();
        JsonNode name = Described.Schema(document, "AccountAsset")["properties"]!["name"]!;
        Assert.True(name["deprecated"]!.GetValue<bool>());
        Assert.Equal("The asset's name, as text. Names are gone.", name["description"]!.GetValue<string>());
        JsonObject latest = Described.Operation(document, "GET /api/core/epochs/latest");
        Assert.True(latest["deprecated"]!.GetValue<bool>());
        Assert.EndsWith(" Ask for the list.", latest["description"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    private static Task<ToolRun> RunAsync(string file, params string[] more) =>
        ToolRun.RunAsync(["openapi", Docs.Shipped, "--overlay", Path.Combine(Docs.Shipped, "overlay.yaml"), "--output", file, .. more]);
}
