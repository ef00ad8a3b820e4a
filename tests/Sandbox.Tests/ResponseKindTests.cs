using System.Net;
using System.Text.Json;

namespace CardanoBI.Sandbox.Tests;

public sealed class ResponseKindTests
{
    private const string Thing = "/api/core/things/one";

    [Theory]
    [InlineData("""{"id": 7, "tags": ["a", "...", "b"]}""", """{"id":7,"tags":["a","b"]}""")]
    [InlineData("""[{"id": 7}, "...", {"id": 9}]""", """{"id":7}""")]
    [InlineData("""{"@odata.context": "x", "value": [{"id": 7}]}""", """{"id":7}""")]
    [InlineData("""{"value": [1, 2]}""", """{"value":[1,2]}""")]
    [InlineData("""["...", {"id": 7}]""", """{"id":7}""")]
    public async Task An_object_comes_out_of_whatever_the_page_shows(string sample, string expected)
    {
        await using TestSandbox sandbox = await TestSandbox.StartAsync(TestOperations.Anonymous(Thing, SandboxResponse.Object, sample));
        Assert.Equal(expected, await sandbox.GetTextAsync(Thing));
    }

    [Theory]
    [InlineData("""{"id": 7}""")]
    [InlineData("""[{"id": 7}]""")]
    [InlineData("""["...", {"id": 7}]""")]
    [InlineData("""{"@odata.context": "x", "value": [{"id": 7}, "..."]}""")]
    [InlineData("\uFEFF[{\"id\": 7}]")]
    public async Task A_list_comes_out_of_whatever_the_page_shows(string sample)
    {
        await using TestSandbox sandbox = await TestSandbox.StartAsync(
            [TestOperations.List(sample)], new SandboxOptions { RowsPerList = 3 });
        Assert.Equal("""[{"id":7},{"id":8},{"id":9}]""", await sandbox.GetTextAsync("/api/core/things"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("""["..."]""")]
    [InlineData("\"...\"")]
    [InlineData("[]")]
    [InlineData("Response schema is undefined.")]
    [InlineData("""[{"id": 7},]""")]
    [InlineData("""[{"half": "\ud83d"}]""")]
    public async Task A_sample_without_a_shape_is_an_empty_list_and_no_object(string sample)
    {
        await using TestSandbox sandbox = await TestSandbox.StartAsync(
            TestOperations.List(sample), TestOperations.Anonymous(Thing, SandboxResponse.Object, sample));
        using HttpResponseMessage missing = await sandbox.GetAsync(Thing);
        JsonElement problem = JsonSerializer.Deserialize<JsonElement>(await missing.Content.ReadAsStringAsync());

        Assert.Equal("[]", await sandbox.GetTextAsync("/api/core/things"));
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
        Assert.Equal("application/json", missing.Content.Headers.ContentType!.MediaType);
        Assert.Equal(["type", "title", "status", "traceId"], problem.EnumerateObject().Select(member => member.Name));
    }

    [Fact]
    public async Task An_operation_without_any_sample_is_an_empty_list()
    {
        await using TestSandbox sandbox = await TestSandbox.StartAsync(
            new SandboxOperation("GET", "/api/core/things", SandboxResponse.Array, null) { IsAnonymous = true });
        Assert.Equal("[]", await sandbox.GetTextAsync("/api/core/things"));
    }
}
