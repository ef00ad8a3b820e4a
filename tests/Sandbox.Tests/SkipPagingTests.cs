using System.Net;
using System.Text.Json;

namespace CardanoBI.Sandbox.Tests;

public sealed class SkipPagingTests
{
    private const string Things = "/api/core/things";
    private const string Ids = """[{"id": 1}, "...", {"id": 250}]""";

    [Fact]
    public async Task A_list_is_cut_off_at_its_cap_in_silence_and_skip_goes_on()
    {
        await using TestSandbox sandbox = await TestSandbox.StartAsync(TestOperations.List(Ids, rowCap: 100));
        List<int> sizes = [];
        HashSet<int> ids = [];
        for (int skip = 0; skip <= 300; skip += 100)
        {
            JsonElement[] rows = await sandbox.GetRowsAsync($"{Things}?$skip={skip}");
            sizes.Add(rows.Length);
            ids.UnionWith(rows.Select(row => row.GetProperty("id").GetInt32()));
        }

        Assert.Equal([100, 100, 50, 0], sizes);
        Assert.Equal(250, ids.Count);
    }

    [Fact]
    public async Task Without_a_cap_everything_comes_at_once()
    {
        await using TestSandbox sandbox = await TestSandbox.StartAsync(TestOperations.List(Ids));
        Assert.Equal(250, (await sandbox.GetRowsAsync(Things)).Length);
    }

    [Theory]
    [InlineData("$top=3", 3)]
    [InlineData("$top=0", 0)]
    [InlineData("$top=100", 20)]
    [InlineData("%24skip=245", 5)]
    [InlineData("$skip=245&$top=3", 3)]
    public async Task Top_takes_at_most_the_cap(string query, int expected)
    {
        await using TestSandbox sandbox = await TestSandbox.StartAsync(TestOperations.List(Ids, rowCap: 20));
        Assert.Equal(expected, (await sandbox.GetRowsAsync($"{Things}?{query}")).Length);
    }

    [Theory]
    [InlineData("$skip=x")]
    [InlineData("$skip=-1")]
    [InlineData("$top=101")]
    [InlineData("$expand=x")]
    public async Task An_option_that_cannot_be_applied_is_400_in_the_server_s_shape(string query)
    {
        await using TestSandbox sandbox = await TestSandbox.StartAsync(TestOperations.List(Ids));
        using HttpResponseMessage answer = await sandbox.GetAsync($"{Things}?{query}");
        JsonElement error = JsonSerializer.Deserialize<JsonElement>(await answer.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(["Message", "ExceptionMessage", "ExceptionType", "StackTrace"], error.EnumerateObject().Select(member => member.Name));
    }

    [Fact]
    public async Task A_cap_of_one_means_one_row_in_all()
    {
        await using TestSandbox sandbox = await TestSandbox.StartAsync(TestOperations.List(Ids, rowCap: 1));
        Assert.Equal("""[{"id":1}]""", await sandbox.GetTextAsync(Things));
        Assert.Equal("[]", await sandbox.GetTextAsync(Things + "?$skip=1"));
    }

    [Fact]
    public async Task A_depth_that_is_sent_bounds_the_list()
    {
        var depth = new SandboxParameter("depth", SandboxParameterPlace.Query, SandboxParameterType.Integer)
        {
            Default = "20",
            Maximum = 100,
        };
        await using TestSandbox sandbox = await TestSandbox.StartAsync(
            TestOperations.Anonymous(Things, SandboxResponse.Array, Ids, null, depth));
        Assert.Equal(5, (await sandbox.GetRowsAsync(Things + "?depth=5")).Length);
        Assert.Equal(100, (await sandbox.GetRowsAsync(Things + "?depth=500")).Length);
        Assert.Equal(250, (await sandbox.GetRowsAsync(Things)).Length);
    }
}
