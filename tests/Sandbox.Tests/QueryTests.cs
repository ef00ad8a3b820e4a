using System.Net;
using System.Text.Json;

namespace CardanoBI.Sandbox.Tests;

/// <summary>What OData's parser makes of query options, on operations written by hand.</summary>
public sealed class QueryTests
{
    private const string Route = "/api/core/things";
    private const string Rows =
        """[{"id": 1, "name": "a", "made": "2024-07-11T15:02:18"}, {"id": 2, "name": null, "made": "2024-07-11T15:03:18"}, {"id": 3, "name": "B", "made": "2025-07-11T15:02:18"}, {"id": 4, "name": "b", "made": "2025-07-11T15:02:18"}]""";

    private const SandboxQueryOptions All = SandboxQueryOptions.Filter
        | SandboxQueryOptions.OrderBy
        | SandboxQueryOptions.Select
        | SandboxQueryOptions.Top
        | SandboxQueryOptions.Skip;

    [Theory]
    [InlineData("$filter=id gt 2", "3,4")]
    [InlineData("$filter=ID GT 2", "3,4")]
    [InlineData("%24filter=id%20gt+2", "3,4")]
    [InlineData("$filter=id gt @least&@least=2", "3,4")]
    [InlineData("$filter=name eq null", "2")]
    [InlineData("$filter=not contains(name,'x')", "1,3,4")]
    [InlineData("$filter=id add 1 eq 3 or id sub 1 eq 3 or id mul 2 eq 2", "1,2,4")]
    [InlineData("$filter=id div 2 eq 1", "2,3")]
    [InlineData("$filter=-id lt -3", "4")]
    [InlineData("$filter=year(made) eq 2025 and tolower(name) eq 'b'", "3,4")]
    [InlineData("$filter=concat(name,'x') eq 'ax' or indexof(name,'B') eq 0 or substring(name,0,1) eq 'b'", "1,3,4")]
    [InlineData("$filter=false", "")]
    [InlineData("$orderby=name", "2,1,4,3")]
    [InlineData("$orderby=name desc", "3,4,1,2")]
    [InlineData("$filter=id ge 2&$orderby=id desc&$skip=1&$top=1", "3")]
    public async Task Options_choose_and_order_rows(string query, string expected)
    {
        await using TestSandbox sandbox = await StartAsync(All);
        Assert.Equal(
            expected, string.Join(",", (await sandbox.GetRowsAsync($"{Route}?{query}")).Select(row => row.GetProperty("id").GetInt32())));
    }

    [Fact]
    public async Task A_selection_leaves_members_out_and_the_rest_as_it_was()
    {
        await using TestSandbox sandbox = await StartAsync(All);
        Assert.Equal("""[{"id":1,"name":"a"}]""", await sandbox.GetTextAsync($"{Route}?$select=name,id&$top=1"));
        Assert.Equal("""[{"id":1,"name":"a","made":"2024-07-11T15:02:18"}]""", await sandbox.GetTextAsync($"{Route}?$select=*&$top=1"));
    }

    [Theory]
    [InlineData("$filter=nope eq 1", HttpStatusCode.BadRequest)]
    [InlineData("$filter=id eq 'a'", HttpStatusCode.BadRequest)]
    [InlineData("$filter=id eq", HttpStatusCode.BadRequest)]
    [InlineData("$filter=", HttpStatusCode.BadRequest)]
    [InlineData("$filter=id eq 1&$filter=id eq 2", HttpStatusCode.BadRequest)]
    [InlineData("$filter=name eq 'a", HttpStatusCode.BadRequest)]
    [InlineData("$orderby=nope", HttpStatusCode.BadRequest)]
    [InlineData("$select=nope", HttpStatusCode.BadRequest)]
    [InlineData("$filter=id div 0 eq 1", HttpStatusCode.InternalServerError)]
    public async Task What_cannot_be_applied_is_refused(string query, HttpStatusCode status)
    {
        await using TestSandbox sandbox = await StartAsync(All);
        using HttpResponseMessage answer = await sandbox.GetAsync($"{Route}?{query}");
        Assert.Equal(status, answer.StatusCode);
        if (status == HttpStatusCode.InternalServerError) return;
        JsonElement error = JsonSerializer.Deserialize<JsonElement>(await answer.Content.ReadAsStringAsync());
        Assert.Equal(["Message", "ExceptionMessage", "ExceptionType", "StackTrace"], error.EnumerateObject().Select(member => member.Name));
    }

    [Fact]
    public async Task An_option_that_the_operation_does_not_honour_is_refused_and_with_none_all_are_ignored()
    {
        await using TestSandbox some = await StartAsync(SandboxQueryOptions.Top | SandboxQueryOptions.Skip);
        using HttpResponseMessage answer = await some.GetAsync($"{Route}?$filter=id eq 1");
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("Query option 'Filter' is not allowed.", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        await using TestSandbox none = await StartAsync(SandboxQueryOptions.None);
        Assert.Equal(4, (await none.GetRowsAsync($"{Route}?$filter=id eq 1")).Length);
    }

    private static Task<TestSandbox> StartAsync(SandboxQueryOptions options) => TestSandbox.StartAsync(
        [new SandboxOperation("GET", Route, SandboxResponse.Array, System.Text.Encoding.UTF8.GetBytes(Rows))
        {
            IsAnonymous = true,
            QueryOptions = options,
            Columns =
            [
                new SandboxColumn("id", SandboxColumnType.Int64, isNullable: false),
                new SandboxColumn("name", SandboxColumnType.String, isNullable: true),
                new SandboxColumn("made", SandboxColumnType.DateTimeOffset, isNullable: false),
            ],
        }],
        new SandboxOptions { RowsPerList = 4 });
}
