using System.Net;
using System.Text.Json;
using static CardanoBI.Sandbox.Tests.Server.ShippedRoutes;

namespace CardanoBI.Sandbox.Tests.Server;

/// <summary>What the real server was seen to do with <c>page_no</c>, line by line.</summary>
public sealed class PageNumberTests
{
    [Theory]
    [InlineData("page_no=2")]
    [InlineData("page_no=99&page_size=7&order=asc")]
    [InlineData("page_size=1")]
    [InlineData("order=asc")]
    public async Task Account_assets_know_no_page_no_page_size_order_and_answer_with_at_most_100_rows(string query)
    {
        await using TestSandbox sandbox = await TestSandbox.StartShippedAsync(new SandboxOptions { RowsPerList = 252 });
        string plain = await sandbox.GetTextAsync(AccountAssets);
        Assert.Equal(100, JsonSerializer.Deserialize<JsonElement>(plain).GetArrayLength());
        Assert.Equal(plain, await sandbox.GetTextAsync($"{AccountAssets}?{query}"));
    }

    [Fact]
    public async Task Account_assets_heed_skip()
    {
        await using TestSandbox sandbox = await TestSandbox.StartShippedAsync(new SandboxOptions { RowsPerList = 252 });
        List<string> rows = [];
        List<int> sizes = [];
        for (int skip = 0; skip <= 300; skip += 100)
        {
            JsonElement[] answer = await sandbox.GetRowsAsync($"{AccountAssets}?$skip={skip}");
            sizes.Add(answer.Length);
            rows.AddRange(answer.Select(row => row.GetRawText()));
        }

        Assert.Equal([100, 100, 52, 0], sizes);
        Assert.Equal(252, rows.Distinct().Count());
    }

    [Fact]
    public async Task The_seed_page_s_server_heeds_page_no_and_ignores_the_dollar_options()
    {
        var options = new SandboxOptions { RowsPerList = 252, ServerVersion = SandboxServerVersion.Documented };
        await using TestSandbox sandbox = await TestSandbox.StartShippedAsync(options);
        List<string> rows = [];
        List<int> sizes = [];
        for (int page = 1; page <= 4; page++)
        {
            JsonElement[] answer = await sandbox.GetRowsAsync($"{AccountAssets}?page_no={page}&page_size=100");
            sizes.Add(answer.Length);
            rows.AddRange(answer.Select(row => row.GetRawText()));
        }

        Assert.Equal([100, 100, 52, 0], sizes);
        Assert.Equal(252, rows.Distinct().Count());
        Assert.Equal(
            await sandbox.GetTextAsync(AccountAssets), await sandbox.GetTextAsync(AccountAssets + "?$skip=100&$top=3&$filter=x eq 1"));
    }

    [Theory]
    [InlineData(PoolStakes)]
    [InlineData(EpochPoolStakes)]
    [InlineData(LatestPoolStakes)]
    [InlineData(ODataEpochsStakes)]
    public async Task Page_no_1_on_an_empty_list_is_a_500(string path)
    {
        await using TestSandbox sandbox = await TestSandbox.StartShippedAsync(new SandboxOptions { RowsPerList = 0 });
        Assert.Equal("[]", await sandbox.GetTextAsync(path));
        Assert.Equal("[]", await sandbox.GetTextAsync(path + "?page_size=100&order=asc"));
        using HttpResponseMessage numbered = await sandbox.GetAsync(path + "?page_no=1");
        Assert.Equal(HttpStatusCode.InternalServerError, numbered.StatusCode);
        Assert.Empty(await numbered.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData(Assets)]
    [InlineData(AssetAddresses)]
    [InlineData("/api/core/assets/asset1test/history")]
    [InlineData("/api/core/assets/asset1test/transactions")]
    [InlineData("/api/bi/addresses/addr1test/stats")]
    [InlineData(Polls)]
    public async Task Page_no_1_on_another_empty_list_is_empty(string path)
    {
        await using TestSandbox sandbox = await TestSandbox.StartShippedAsync(new SandboxOptions { RowsPerList = 0 });
        Assert.Equal("[]", await sandbox.GetTextAsync(path + "?page_no=1"));
    }

    [Theory]
    [InlineData(Assets)]
    [InlineData(PoolStakes)]
    [InlineData(EpochPoolStakes)]
    [InlineData(LatestPoolStakes)]
    [InlineData(ODataEpochsStakes)]
    public async Task Five_routes_clamp_page_no_to_the_last_page(string path)
    {
        await using TestSandbox sandbox = await TestSandbox.StartShippedAsync(new SandboxOptions { RowsPerList = 45 });
        string last = await sandbox.GetTextAsync(path + "?page_no=3");
        Assert.Equal(5, JsonSerializer.Deserialize<JsonElement>(last).GetArrayLength());
        Assert.Equal(last, await sandbox.GetTextAsync(path + "?page_no=4"));
        Assert.Equal(last, await sandbox.GetTextAsync(path + "?page_no=9223372036854775807"));
    }

    [Theory]
    [InlineData(AssetAddresses)]
    [InlineData("/api/core/assets/asset1test/history")]
    [InlineData("/api/core/assets/asset1test/transactions")]
    [InlineData("/api/bi/addresses/addr1test/stats")]
    [InlineData(Polls)]
    public async Task The_others_answer_an_empty_list_beyond_the_end(string path)
    {
        await using TestSandbox sandbox = await TestSandbox.StartShippedAsync(new SandboxOptions { RowsPerList = 40 });
        Assert.Equal(20, (await sandbox.GetRowsAsync(path + "?page_no=2")).Length);
        Assert.Equal("[]", await sandbox.GetTextAsync(path + "?page_no=3"));
    }

    [Fact]
    public async Task Within_a_page_rows_are_sorted_once_more_by_key()
    {
        await using TestSandbox sandbox = await TestSandbox.StartShippedAsync(new SandboxOptions { RowsPerList = 300 });
        long[] first = await IdsAsync(sandbox, Assets + "?page_no=1");
        long[] second = await IdsAsync(sandbox, Assets + "?page_no=2");

        // Descending: 281..300, then 261..280.
        Assert.Equal(first.Order(), first);
        Assert.Equal(second.Order(), second);
        Assert.True(second[^1] <= first[0]);
        Assert.Equal((await IdsAsync(sandbox, Assets + "?page_size=100&order=asc&page_no=3"))[^20..], first);
    }

    [Fact]
    public async Task Or_else_by_all_properties()
    {
        await using TestSandbox sandbox = await TestSandbox.StartShippedAsync(new SandboxOptions { RowsPerList = 60 });
        JsonElement[] page = await sandbox.GetRowsAsync(AssetAddresses + "?page_size=50");
        IEnumerable<string> addresses = page.Select(row => row.GetProperty("address").GetString()!);
        Assert.Equal(addresses.Order(StringComparer.InvariantCulture), addresses);
    }

    [Theory]
    [InlineData(PoolStakes, "")]
    [InlineData(EpochPoolStakes, "")]
    [InlineData(LatestPoolStakes, "")]
    [InlineData(ODataEpochsStakes, "")]
    [InlineData(AssetAddresses, "&order=asc")]
    public async Task Rows_that_are_equal_in_what_the_server_sorts_by_are_repeated_and_missed(string path, string order)
    {
        var options = new SandboxOptions { RowsPerList = 250, Rows = SandboxRows.Tied };
        await using TestSandbox sandbox = await TestSandbox.StartShippedAsync(options);
        List<string> small = await EnumerateAsync(sandbox, path, 20, order);
        List<string> large = await EnumerateAsync(sandbox, path, 100, order);

        Assert.Equal((250, 250), (small.Count, large.Count));
        Assert.InRange(small.Distinct().Count(), 125, 249);
        // Larger pages lose less.
        Assert.InRange(large.Distinct().Count(), small.Distinct().Count(), 250);
        // The same request has the same answer.
        Assert.Equal(small, await EnumerateAsync(sandbox, path, 20, order));
    }

    [Theory]
    [InlineData(PoolStakes)]
    [InlineData(EpochPoolStakes)]
    [InlineData(AssetAddresses)]
    [InlineData(Assets)]
    public async Task Rows_that_differ_in_it_come_exactly_once(string path)
    {
        await using TestSandbox sandbox = await TestSandbox.StartShippedAsync(new SandboxOptions { RowsPerList = 250 });
        List<string> rows = await EnumerateAsync(sandbox, path, 20, "");
        Assert.Equal((250, 250), (rows.Count, rows.Distinct().Count()));
    }

    private static async Task<List<string>> EnumerateAsync(TestSandbox sandbox, string path, int size, string order)
    {
        List<string> rows = [];
        for (int page = 1; page <= (250 + size - 1) / size; page++)
        {
            JsonElement[] answer = await sandbox.GetRowsAsync($"{path}?page_no={page}&page_size={size}{order}");
            rows.AddRange(answer.Select(row => row.GetRawText()));
        }

        return rows;
    }

    private static async Task<long[]> IdsAsync(TestSandbox sandbox, string path) =>
        [.. (await sandbox.GetRowsAsync(path)).Select(row => row.GetProperty("asset_id").GetInt64())];
}
