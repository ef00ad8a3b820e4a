using CardanoBI.Gen.Tests.Infrastructure;

namespace CardanoBI.Gen.Tests.Probing;

/// <summary>Answers in files, written by whomever.</summary>
public sealed class RecordedTests : IDisposable
{
    private const string Epoch =
        """{"id":1,"out_sum":141738338747111456,"fees":1,"tx_count":1,"blk_count":1,"no":394,"start_time":"2023-02-13T21:45:11","end_time":"2023-02-18T21:44:37"}""";

    private readonly string _folder = Directory.CreateTempSubdirectory("cardanobi-recorded-").FullName;

    [Theory]
    [InlineData("/api/core/epochs/{epoch_no}", "")]
    [InlineData("/api/core/epochs/394", "")]
    [InlineData("GET /api/core/epochs/394", "")]
    [InlineData("https://host:4000/api/core/epochs/394?x=1", "")]
    [InlineData("/api/core/epochs/394", ",\"query\":\"?x=1\"")]
    [InlineData("/api/core/epochs/394", ",\"query\":{\"x\":1}")]
    [InlineData("/api/core/epochs/394", ",\"query\":null,\"status\":200")]
    public async Task A_route_is_known_however_it_is_written(string route, string more)
    {
        ToolRun run = await RunAsync($$"""[{"route":"{{route}}","file":"a.json"{{more}}}]""", Epoch.Replace("394", "null", StringComparison.Ordinal));
        Assert.Contains("CBI1107: 'Epoch.no' is read as never null, but was null in 1 of 1 row", run.Output, StringComparison.Ordinal);
        Assert.Single(run.Lines);
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public async Task Evidence_is_counted_over_all_answers()
    {
        string list = $"[{Epoch},{Epoch.Replace("\"fees\":1", "\"fees\":null", StringComparison.Ordinal)},{Epoch}]";
        ToolRun run = await RunAsync(
            """
            [
              {"route":"/api/core/epochs","file":"a.json"},
              {"route":"/api/core/epochs","query":"$skip=20","file":"a.json"},
              {"route":"/api/core/epochs","query":"$select=no","file":"b.json"}
            ]
            """,
            list,
            """[{"no":1}]""");
        Assert.Contains("'Epoch.fees' is read as never null, but was null in 2 of 6 rows", run.Output, StringComparison.Ordinal);
        Assert.Single(run.Lines);
    }

    [Fact]
    public async Task A_route_that_no_page_documents_is_named_and_the_others_are_compared()
    {
        ToolRun run = await RunAsync(
            """[{"route":"/api/core/nothing","file":"a.json"},{"route":"/api/core/epochs/394","file":"a.json"}]""", Epoch);
        Assert.Contains("no page documents '/api/core/nothing'", run.Error, StringComparison.Ordinal);
        Assert.Equal(("", 0), (run.Output, run.ExitCode));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[{\"file\":\"a.json\"}]")]
    [InlineData("[{\"route\":\"/api/core/epochs\"}]")]
    [InlineData("[1]")]
    [InlineData("not JSON")]
    [InlineData("[{\"route\":\"/api/core/epochs\",\"file\":\"missing.json\"}]")]
    public async Task An_index_that_cannot_be_read_is_said(string index)
    {
        ToolRun run = await RunAsync(index, Epoch);
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("cardanobi-gen: error: ", run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private async Task<ToolRun> RunAsync(string index, params string[] bodies)
    {
        string path = Path.Combine(_folder, "index.json");
        File.WriteAllText(path, index);
        foreach ((int i, string body) in bodies.Index())
            File.WriteAllText(Path.Combine(_folder, (char)('a' + i) + ".json"), body);
        return await ToolRun.RunAsync(
            "probe", Docs.Shipped, "--overlay", Path.Combine(Docs.Shipped, "overlay.yaml"), "--recorded", path);
    }
}
