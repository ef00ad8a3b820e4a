using System.Net;
using System.Text.Json;

namespace CardanoBI.Sandbox.Tests;

public sealed class ODataTests
{
    private const string Epochs = "/api/core/odata/epochs";
    private const string Envelope = """
        {"@odata.context": "https://cardanobi.io/api/core/odata/$metadata#Epochs",
         "value": [{"id": 1, "no": 0, "start_time": "2017-09-23T21:44:51Z"}, "...", {"id": 20, "no": 19, "start_time": "2017-12-27T21:44:51Z"}],
         "@odata.nextLink": "https://cardanobi.io/api/core/odata/epochs?$skip=20"}
        """;

    [Fact]
    public async Task A_collection_is_wrapped_and_its_next_link_leads_to_another_origin()
    {
        await using TestSandbox sandbox = await TestSandbox.StartAsync(Collection(Envelope));
        JsonElement page = await sandbox.GetJsonAsync(Epochs);

        Assert.Equal(["@odata.context", "value", "@odata.nextLink"], page.EnumerateObject().Select(member => member.Name));
        Assert.Equal("https://cardanobi.io/api/core/odata/$metadata#Epochs", page.GetProperty("@odata.context").GetString());
        Assert.Equal(20, page.GetProperty("value").GetArrayLength());
        Assert.Equal("https://cardanobi.io/api/core/odata/epochs?$skip=20", page.GetProperty("@odata.nextLink").GetString());
    }

    [Fact]
    public async Task Following_the_queries_reads_each_row_once_to_the_documented_last()
    {
        await using TestSandbox sandbox = await TestSandbox.StartAsync(
            [Collection(Envelope, rowCap: 100)], new SandboxOptions { RowsPerList = 250 });
        List<string> rows = [];
        List<int> sizes = [];
        for (string? query = ""; query is not null;)
        {
            JsonElement page = await sandbox.GetJsonAsync(Epochs + query);
            sizes.Add(page.GetProperty("value").GetArrayLength());
            rows.AddRange(page.GetProperty("value").EnumerateArray().Select(row => row.GetRawText()));
            query = page.TryGetProperty("@odata.nextLink", out JsonElement link) ? new Uri(link.GetString()!).Query : null;
        }

        Assert.Equal([100, 100, 50], sizes);
        Assert.Equal(250, rows.Distinct().Count());
        Assert.Equal("""{"id":1,"no":0,"start_time":"2017-09-23T21:44:51Z"}""", rows[0]);
        Assert.Equal("""{"id":20,"no":19,"start_time":"2017-12-27T21:44:51Z"}""", rows[^1]);
    }

    [Theory]
    [InlineData("?$count=true", "?$count=true&$skip=20")]
    [InlineData("?$skip=40&$count=true", "?$count=true&$skip=60")]
    [InlineData("?$top=50&$filter=no gt 3", "?$top=30&$filter=no%20gt%203&$skip=20")]
    [InlineData("?$top=20", null)]
    [InlineData("?$skip=230", null)]
    public async Task The_next_link_carries_the_options_on(string query, string? expected)
    {
        await using TestSandbox sandbox = await TestSandbox.StartAsync(Collection(Envelope));
        JsonElement page = await sandbox.GetJsonAsync(Epochs + query);
        Assert.Equal(
            expected is null ? null : "https://cardanobi.io" + Epochs + expected,
            page.TryGetProperty("@odata.nextLink", out JsonElement link) ? link.GetString() : null);
    }

    [Theory]
    [InlineData("?$count=true&$skip=100", 250)]
    [InlineData("?$count=false", null)]
    public async Task The_count_comes_where_it_is_asked_for(string query, int? expected)
    {
        await using TestSandbox sandbox = await TestSandbox.StartAsync(Collection(Envelope));
        JsonElement page = await sandbox.GetJsonAsync(Epochs + query);
        Assert.Equal(expected, page.TryGetProperty("@odata.count", out JsonElement count) ? count.GetInt32() : null);
    }

    [Fact]
    public async Task The_foreign_origin_can_be_chosen()
    {
        await using TestSandbox sandbox = await TestSandbox.StartAsync(
            [Collection(Envelope)], new SandboxOptions { PublicAddress = new Uri("http://127.0.0.1:9") });
        Assert.Equal(
            "http://127.0.0.1:9/api/core/odata/epochs?$skip=20",
            (await sandbox.GetJsonAsync(Epochs)).GetProperty("@odata.nextLink").GetString());
    }

    [Theory]
    [InlineData("$top=x")]
    [InlineData("$top=101")]
    [InlineData("$count=maybe")]
    public async Task A_bad_option_is_an_OData_error(string query)
    {
        await using TestSandbox sandbox = await TestSandbox.StartAsync(Collection(Envelope));
        using HttpResponseMessage answer = await sandbox.GetAsync($"{Epochs}?{query}");
        JsonElement error = JsonSerializer.Deserialize<JsonElement>(await answer.Content.ReadAsStringAsync()).GetProperty("error");
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(["code", "message", "details", "innererror"], error.EnumerateObject().Select(member => member.Name));
    }

    [Theory]
    [InlineData(Envelope, """{"@odata.context":"https://cardanobi.io/api/core/odata/$metadata#Epochs/$entity","id":1,"no":0,"start_time":"2017-09-23T21:44:51Z"}""")]
    [InlineData("""{"@odata.context": "https://cardanobi.io/api/core/odata/$metadata#Epochs/$entity", "id": 7}""", """{"@odata.context":"https://cardanobi.io/api/core/odata/$metadata#Epochs/$entity","id":7}""")]
    [InlineData("""{"id": 7}""", """{"@odata.context":"https://cardanobi.io/api/core/odata/$metadata#epochs/$entity","id":7}""")]
    public async Task An_entity_has_its_context_inline_and_first(string sample, string expected)
    {
        await using TestSandbox sandbox = await TestSandbox.StartAsync(Entity(sample));
        Assert.Equal(expected, await sandbox.GetTextAsync(Epochs + "/7"));
    }

    [Fact]
    public async Task An_entity_without_a_sample_is_an_empty_404()
    {
        await using TestSandbox sandbox = await TestSandbox.StartAsync(Entity(""));
        using HttpResponseMessage answer = await sandbox.GetAsync(Epochs + "/7");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("""{"id": 5}""")]
    [InlineData("""[{"id": 5}]""")]
    public async Task A_collection_whose_page_shows_another_kind_is_still_one(string sample)
    {
        await using TestSandbox sandbox = await TestSandbox.StartAsync([Collection(sample)], new SandboxOptions { RowsPerList = 2 });
        Assert.Equal("""{"@odata.context":"https://cardanobi.io/api/core/odata/$metadata#epochs","value":[{"id":5},{"id":6}]}""", await sandbox.GetTextAsync(Epochs));
    }

    private static SandboxOperation Collection(string sample, int? rowCap = null) =>
        TestOperations.Anonymous(Epochs, SandboxResponse.ODataCollection, sample, rowCap);

    private static SandboxOperation Entity(string sample) => TestOperations.Anonymous(
        Epochs + "/{epoch_no}", SandboxResponse.ODataEntity, sample, 1, TestOperations.Path("epoch_no", SandboxParameterType.Integer));
}
