using System.Net;
using System.Text.Json;

namespace CardanoBI.Sandbox.Tests;

public sealed class RoutingTests
{
    private static readonly SandboxOperation[] Blocks =
    [
        Block("/api/core/blocks/{block_hash}", "hash", SandboxParameterType.String),
        Block("/api/core/blocks/{block_no}", "number", SandboxParameterType.Integer),
        Block("/api/core/blocks/latest", "latest", null),
        Block("/api/core/blocks/{block_no}/transactions", "number/transactions", SandboxParameterType.Integer),
        Block("/api/core/blocks/{block_hash}/transactions", "hash/transactions", SandboxParameterType.String),
        Block("/api/core/blocks/latest/transactions", "latest/transactions", null),
        Block("/api/core/epochs/{epoch_no}", "epoch", SandboxParameterType.Integer),
    ];

    [Theory]
    [InlineData("blocks/latest", "latest")]
    [InlineData("blocks/LATEST", "latest")]
    [InlineData("blocks/8415364", "number")]
    [InlineData("blocks/89ff10", "hash")]
    [InlineData("blocks/-5", "hash")]
    [InlineData("blocks/1.5", "hash")]
    [InlineData("blocks/89%2Fff", "hash")]
    [InlineData("blocks/1/transactions", "number/transactions")]
    [InlineData("blocks/1a/transactions", "hash/transactions")]
    [InlineData("blocks/latest/transactions", "latest/transactions")]
    [InlineData("epochs/7", "epoch")]
    public async Task Literals_come_before_numbers_and_numbers_before_texts(string path, string expected)
    {
        await using TestSandbox sandbox = await TestSandbox.StartAsync(Blocks);
        Assert.Equal(expected, (await sandbox.GetJsonAsync("/api/core/" + path)).GetProperty("which").GetString());
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/api/core/nothing")]
    [InlineData("/api/core/blocks")]
    [InlineData("/api/core/epochs/abc")]
    [InlineData("/connect/token")]
    public async Task An_unknown_path_is_an_empty_404(string path)
    {
        await using TestSandbox sandbox = await TestSandbox.StartAsync(Blocks);
        using HttpResponseMessage answer = await sandbox.GetAsync(path);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Another_method_is_405()
    {
        await using TestSandbox sandbox = await TestSandbox.StartAsync(Blocks);
        using HttpResponseMessage answer = await sandbox.Http.PostAsync(
            new Uri(sandbox.Server.BaseAddress, "/api/core/blocks/latest"), null);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
    }

    [Fact]
    public async Task Digits_that_are_no_number_are_a_validation_problem()
    {
        await using TestSandbox sandbox = await TestSandbox.StartAsync(Blocks);
        using HttpResponseMessage answer = await sandbox.GetAsync("/api/core/epochs/99999999999999999999");
        JsonElement problem = JsonSerializer.Deserialize<JsonElement>(await answer.Content.ReadAsStringAsync());

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("application/json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal(400, problem.GetProperty("status").GetInt32());
        Assert.Equal(
            "The value '99999999999999999999' is not valid.", problem.GetProperty("errors").GetProperty("epoch_no")[0].GetString());
        Assert.NotEqual("", problem.GetProperty("traceId").GetString());
    }

    [Fact]
    public async Task Operations_that_no_request_can_tell_apart_are_refused_at_the_start()
    {
        ArgumentException exception = await Assert.ThrowsAsync<ArgumentException>(() => CardanoBISandbox.StartAsync(
            [
                Block("/api/core/pools/{ticker}", "a", SandboxParameterType.String),
                Block("/api/core/pools/{hash}", "b", SandboxParameterType.String),
            ]));
        Assert.Contains("{ticker}", exception.Message, StringComparison.Ordinal);
        Assert.Contains("{hash}", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/core/{}")]
    [InlineData("/api/{*rest}/core")]
    [InlineData("api/core")]
    public async Task A_route_that_cannot_be_served_is_named(string route)
    {
        ArgumentException exception = await Assert.ThrowsAsync<ArgumentException>(
            () => CardanoBISandbox.StartAsync([Block(route, "", null)]));
        Assert.Contains(route, exception.Message, StringComparison.Ordinal);
    }

    private static SandboxOperation Block(string route, string which, SandboxParameterType? type)
    {
        string? name = route.Split('/').FirstOrDefault(segment => segment.StartsWith('{'))?.Trim('{', '}');
        return TestOperations.Anonymous(
            route, SandboxResponse.Object, $$"""{"which": "{{which}}"}""", null,
            name is null || type is null ? [] : [TestOperations.Path(name, type.Value)]);
    }
}
