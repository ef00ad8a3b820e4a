using System.Net;
using System.Text;
using System.Text.Json;
using static CardanoBI.Sandbox.Tests.Server.ShippedRoutes;

namespace CardanoBI.Sandbox.Tests.Server;

/// <summary>How the real server was seen to filter and to sort, line by line.</summary>
public sealed class FilterTests
{
    private const string Route = "/api/core/things";

    private const string Rows = """
        [{"id": 1, "count": 5, "name": "_x", "at": "2024-01-01T00:00:00", "flag": true, "hash": "AQ==", "amount": 1},
         {"id": 2, "count": null, "name": "a", "at": null, "flag": null, "hash": null, "amount": 9223372036854775807},
         {"id": 3, "count": 7, "name": null, "at": "2025-01-01T00:00:00", "flag": false, "hash": "Ag==", "amount": 9223372036854775808},
         {"id": 4, "count": 9, "name": "A", "at": "2026-01-01T00:00:00", "flag": true, "hash": "Aw==", "amount": 18446744073709551615},
         {"id": 5, "count": 5, "name": "ä", "at": "2026-01-01T00:00:00", "flag": true, "hash": "AQ==", "amount": 2},
         {"id": 6, "count": 5, "name": "b", "at": "2026-01-01T00:00:00", "flag": true, "hash": "AQ==", "amount": 3},
         {"id": 7, "count": 5, "name": "B", "at": "2026-01-01T00:00:00", "flag": true, "hash": "AQ==", "amount": 4},
         {"id": 8, "count": 5, "name": "Z", "at": "2026-01-01T00:00:00", "flag": true, "hash": "AQ==", "amount": 5}]
        """;

    [Theory]
    [InlineData("length(name)")]
    [InlineData("tolower(name) desc")]
    [InlineData("id,year(at)")]
    [InlineData("id add 1")]
    public async Task Sorting_by_a_function_is_always_a_400(string order)
    {
        await using TestSandbox sandbox = await StartAsync();
        using HttpResponseMessage answer = await sandbox.GetAsync($"{Route}?$orderby={order}");
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        JsonElement error = JsonSerializer.Deserialize<JsonElement>(await answer.Content.ReadAsStringAsync());
        string message = error.GetProperty("ExceptionMessage").GetString()!;
        Assert.StartsWith("Only ordering by properties is supported", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sorting_by_a_function_is_a_400_on_OData_routes_as_well()
    {
        await using TestSandbox sandbox = await TestSandbox.StartShippedAsync();
        using HttpResponseMessage answer = await sandbox.GetAsync("/api/core/odata/poolshashes?$orderby=length(view)");
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        JsonElement error = JsonSerializer.Deserialize<JsonElement>(await answer.Content.ReadAsStringAsync()).GetProperty("error");
        Assert.StartsWith("Only ordering by properties is supported", error.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Filtering_by_functions_works()
    {
        await using TestSandbox sandbox = await StartAsync();
        Assert.Equal("1", await IdsAsync(sandbox, "$filter=length(name) eq 2"));
    }

    [Theory]
    [InlineData("count ne 5", "3,4")]
    [InlineData("count eq 5", "1,5,6,7,8")]
    [InlineData("not (count eq 5)", "3,4")]
    [InlineData("not (count gt 7)", "1,3,5,6,7,8")]
    [InlineData("count eq null", "2")]
    [InlineData("count ne null", "1,3,4,5,6,7,8")]
    [InlineData("count gt null", "")]
    [InlineData("count ne 5 or id eq 2", "2,3,4")]
    [InlineData("at ne 2026-01-01T00:00:00Z", "1,3")]
    [InlineData("not (at gt 2025-06-01T00:00:00Z)", "1,3")]
    [InlineData("flag ne true", "3")]
    [InlineData("not flag", "3")]
    public async Task On_nullable_numbers_ne_and_not_gt_leave_the_nulls_out(string filter, string expected)
    {
        await using TestSandbox sandbox = await StartAsync();
        Assert.Equal(expected, await IdsAsync(sandbox, $"$filter={filter}"));
    }

    [Theory]
    [InlineData("name ne 'a'", "1,3,4,5,6,7,8")]
    [InlineData("not (name eq 'a')", "1,3,4,5,6,7,8")]
    [InlineData("not (name gt 'A')", "1,2,3,4")]
    [InlineData("name eq null", "3")]
    [InlineData("name ne null", "1,2,4,5,6,7,8")]
    [InlineData("not contains(name,'a')", "1,4,5,6,7,8")]
    public async Task On_texts_they_keep_them(string filter, string expected)
    {
        await using TestSandbox sandbox = await StartAsync();
        Assert.Equal(expected, await IdsAsync(sandbox, $"$filter={filter}"));
    }

    [Fact]
    public async Task Texts_are_ordered_by_culture_not_by_code_point()
    {
        await using TestSandbox sandbox = await StartAsync();
        JsonElement[] rows = await sandbox.GetRowsAsync(Route + "?$filter=name ne null&$orderby=name");
        Assert.Equal("_x a A ä b B Z", string.Join(' ', rows.Select(row => row.GetProperty("name").GetString())));
        Assert.Equal("7,8", await IdsAsync(sandbox, "$filter=name gt 'b'"));
    }

    [Fact]
    public async Task Filters_and_orders_on_unsigned_amounts_above_2_63_minus_1_compare_as_negative_numbers()
    {
        await using TestSandbox sandbox = await StartAsync();
        Assert.Equal("3,4", await IdsAsync(sandbox, "$filter=amount lt 0"));
        Assert.Equal("2", await IdsAsync(sandbox, "$filter=amount gt 1000"));
        Assert.Equal("3,4,1", await IdsAsync(sandbox, "$orderby=amount&$top=3"));
        Assert.Contains("18446744073709551615", await sandbox.GetTextAsync(Route), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hash", HttpStatusCode.InternalServerError)]
    [InlineData("count,hash", HttpStatusCode.InternalServerError)]
    [InlineData("id,hash", HttpStatusCode.OK)]
    public async Task Sorting_by_bytes_is_a_500(string order, HttpStatusCode status)
    {
        await using TestSandbox sandbox = await StartAsync();
        using HttpResponseMessage answer = await sandbox.GetAsync($"{Route}?$orderby={order}");
        Assert.Equal(status, answer.StatusCode);
    }

    [Theory]
    [InlineData(BlockHistory, "hash")]
    [InlineData("/api/core/odata/epochsparams", "nonce")]
    [InlineData("/api/core/pools/updates", "vrf_key_hash")]
    public async Task Sorting_by_bytes_is_a_500_on_shipped_routes(string path, string column)
    {
        await using TestSandbox sandbox = await TestSandbox.StartShippedAsync();
        using HttpResponseMessage answer = await sandbox.GetAsync($"{path}?$orderby={column}");
        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
    }

    private static async Task<string> IdsAsync(TestSandbox sandbox, string query) =>
        string.Join(",", (await sandbox.GetRowsAsync($"{Route}?{query}")).Select(row => row.GetProperty("id").GetInt32()));

    private static Task<TestSandbox> StartAsync() => TestSandbox.StartAsync(
        [
            new SandboxOperation("GET", Route, SandboxResponse.Array, Encoding.UTF8.GetBytes(Rows))
            {
                IsAnonymous = true,
                QueryOptions = SandboxQueryOptions.Filter | SandboxQueryOptions.OrderBy | SandboxQueryOptions.Select
                    | SandboxQueryOptions.Top | SandboxQueryOptions.Skip,
                Columns =
                [
                    new SandboxColumn("id", SandboxColumnType.Int64, isNullable: false),
                    new SandboxColumn("count", SandboxColumnType.Int32, isNullable: true),
                    new SandboxColumn("name", SandboxColumnType.String, isNullable: true),
                    new SandboxColumn("at", SandboxColumnType.DateTimeOffset, isNullable: true),
                    new SandboxColumn("flag", SandboxColumnType.Boolean, isNullable: true),
                    new SandboxColumn("hash", SandboxColumnType.Bytes, isNullable: true),
                    new SandboxColumn("amount", SandboxColumnType.UInt64, isNullable: false),
                ],
            },
        ],
        new SandboxOptions { RowsPerList = 8 });
}
