using System.Text.Json;
using static CardanoBI.Sandbox.Tests.Server.ShippedRoutes;

namespace CardanoBI.Sandbox.Tests.Server;

/// <summary>Which rows the real server's lists were seen to hold, line by line.</summary>
public sealed class ListTests
{
    [Fact]
    public async Task Account_addresses_have_a_row_for_each_output_so_two_full_pages_can_be_equal_byte_for_byte()
    {
        await using TestSandbox sandbox = await TestSandbox.StartShippedAsync();
        string first = await sandbox.GetTextAsync(AccountAddresses);
        Assert.Equal(100, JsonSerializer.Deserialize<JsonElement>(first).GetArrayLength());
        Assert.Equal(first, await sandbox.GetTextAsync(AccountAddresses + "?$skip=100"));
        JsonElement[] rest = await sandbox.GetRowsAsync(AccountAddresses + "?$skip=200");
        Assert.Equal(50, rest.Length);
        Assert.NotEqual(JsonSerializer.Deserialize<JsonElement>(first)[0].GetRawText(), rest[0].GetRawText());
    }

    [Fact]
    public async Task An_asset_has_one_row_an_answer_and_two_metadata_rows_are_equal()
    {
        await using TestSandbox sandbox = await TestSandbox.StartShippedAsync();
        string first = await sandbox.GetTextAsync(Asset);
        Assert.Equal(1, JsonSerializer.Deserialize<JsonElement>(first).GetArrayLength());
        Assert.Equal(first, await sandbox.GetTextAsync(Asset + "?$skip=1"));
        Assert.Equal("[]", await sandbox.GetTextAsync(Asset + "?$skip=2"));
    }

    [Fact]
    public async Task Pool_id_hex_is_null_for_rewards_from_the_treasury_and_the_reserves()
    {
        await using TestSandbox sandbox = await TestSandbox.StartShippedAsync();
        JsonElement[] rows = await sandbox.GetRowsAsync(AccountRewards);
        ILookup<bool, string> types = rows.ToLookup(
            row => row.GetProperty("pool_id_hex").ValueKind == JsonValueKind.Null, row => row.GetProperty("type").GetString()!);
        Assert.Equal(["reserves", "treasury"], types[true].Distinct().Order());
        Assert.DoesNotContain(types[false], type => type is "treasury" or "reserves");
        Assert.Equal(10, types[true].Count());
    }

    [Theory]
    [InlineData(BlockHistory, "", 20)]
    [InlineData(BlockHistory, "?depth=7", 7)]
    [InlineData(BlockHistory, "?depth=500", 100)]
    [InlineData(PrecedingBlocks, "", 5)]
    [InlineData(PrecedingBlocks, "?depth=500", 20)]
    [InlineData(FollowingBlocks, "", 5)]
    [InlineData(FollowingBlocks, "?depth=500", 20)]
    public async Task Block_lists_look_at_the_newest_depth_blocks_only(string path, string query, int expected)
    {
        await using TestSandbox sandbox = await TestSandbox.StartShippedAsync(new SandboxOptions { RowsPerList = 1200 });
        Assert.Equal(expected, (await sandbox.GetRowsAsync(path + query)).Length);
    }

    [Fact]
    public async Task The_window_holds_the_newest_blocks()
    {
        await using TestSandbox sandbox = await TestSandbox.StartShippedAsync(new SandboxOptions { RowsPerList = 90 });
        long[] all = [.. (await sandbox.GetRowsAsync(BlockHistory + "?depth=100")).Select(row => row.GetProperty("id").GetInt64())];
        long[] window = [.. (await sandbox.GetRowsAsync(BlockHistory)).Select(row => row.GetProperty("id").GetInt64())];
        Assert.Equal(90, all.Length);
        Assert.Equal(all.Order().TakeLast(20), window);
    }

    [Fact]
    public async Task The_newest_blocks_have_the_documented_protocol_version()
    {
        await using TestSandbox sandbox = await TestSandbox.StartShippedAsync(new SandboxOptions { RowsPerList = 1200 });
        JsonElement[] rows = await sandbox.GetRowsAsync(BlockHistory);
        Assert.All(
            rows, row => Assert.Equal((8, 0), (row.GetProperty("proto_major").GetInt32(), row.GetProperty("proto_minor").GetInt32())));
    }

    [Fact]
    public async Task A_count_over_odata_blocks_is_20_of_1200_and_there_is_never_a_next_link()
    {
        await using TestSandbox sandbox = await TestSandbox.StartShippedAsync(new SandboxOptions { RowsPerList = 1200 });
        JsonElement page = await sandbox.GetJsonAsync(ODataBlocks + "?$count=true");
        Assert.Equal(20, page.GetProperty("@odata.count").GetInt32());
        Assert.False(page.TryGetProperty("@odata.nextLink", out _));
        JsonElement deep = await sandbox.GetJsonAsync(ODataBlocks + "?depth=100");
        Assert.Equal(100, deep.GetProperty("value").GetArrayLength());
        Assert.False(deep.TryGetProperty("@odata.nextLink", out _));
    }

    [Fact]
    public async Task Filters_see_the_window_only()
    {
        await using TestSandbox sandbox = await TestSandbox.StartShippedAsync(new SandboxOptions { RowsPerList = 1200 });
        JsonElement oldest = (await sandbox.GetJsonAsync(ODataBlocks + "?depth=100")).GetProperty("value")[0];
        string filter = $"?$filter=id eq {oldest.GetProperty("id").GetInt64()}";
        Assert.Equal(0, (await sandbox.GetJsonAsync(ODataBlocks + filter)).GetProperty("value").GetArrayLength());
        Assert.Equal(1, (await sandbox.GetJsonAsync(ODataBlocks + filter + "&depth=100")).GetProperty("value").GetArrayLength());
    }

    [Fact]
    public async Task Host_reaches_the_server_without_its_port_which_is_why_next_links_lack_it()
    {
        await using TestSandbox sandbox = await TestSandbox.StartShippedAsync();
        var next = new Uri((await sandbox.GetJsonAsync("/api/core/odata/epochs")).GetProperty("@odata.nextLink").GetString()!);
        Assert.True(next.IsDefaultPort);
        Assert.NotEqual(sandbox.Server.BaseAddress.Authority, next.Authority);
    }

    [Fact]
    public async Task An_unknown_account_or_asset_is_an_empty_answer_never_somebody_else_s_row()
    {
        var options = new SandboxOptions { KnownKeys = ["stake1test", "asset1test"] };
        await using TestSandbox sandbox = await TestSandbox.StartShippedAsync(options);
        Assert.NotEqual("[]", await sandbox.GetTextAsync(AccountAssets));
        Assert.NotEqual("[]", await sandbox.GetTextAsync(Asset));
        Assert.Equal("[]", await sandbox.GetTextAsync("/api/core/accounts/stake1other/assets"));
        Assert.Equal("[]", await sandbox.GetTextAsync("/api/core/assets/asset1other"));
        using HttpResponseMessage account = await sandbox.GetAsync("/api/core/accounts/stake1other");
        Assert.Equal(404, (int)account.StatusCode);
        // What has no such key is there all the same.
        Assert.NotEqual("[]", await sandbox.GetTextAsync("/api/core/epochs"));
    }

    [Fact]
    public async Task By_default_every_key_has_the_sample_s_rows()
    {
        await using TestSandbox sandbox = await TestSandbox.StartShippedAsync();
        Assert.NotEqual("[]", await sandbox.GetTextAsync("/api/core/accounts/stake1anybody/assets"));
    }

    [Theory]
    [InlineData(SandboxRows.Distinct)]
    [InlineData(SandboxRows.Equal)]
    public async Task Totals_are_as_told_and_rows_all_distinct_or_all_equal(SandboxRows kind)
    {
        foreach (int total in (int[])[0, 1, 100, 101, 200, 1000])
        {
            var options = new SandboxOptions { RowsPerList = total, Rows = kind };
            await using TestSandbox sandbox = await TestSandbox.StartShippedAsync(options);
            foreach (string path in (string[])[AccountAddresses, AccountAssets, AccountRewards])
                AssertKind(kind, total, await EnumerateAsync(sandbox, skip => $"{path}?$skip={skip}", 100));
            List<string> numbered = await EnumerateAsync(
                sandbox, skip => $"{AssetAddresses}?page_no={((skip + 99) / 100) + 1}&page_size=100", 100);
            AssertKind(kind, total, numbered);
        }
    }

    [Fact]
    public async Task An_asset_s_rows_can_be_as_many_as_wished()
    {
        var options = new SandboxOptions { RowsPerList = 5, Rows = SandboxRows.Equal };
        await using TestSandbox sandbox = await TestSandbox.StartShippedAsync(options);
        AssertKind(SandboxRows.Equal, 5, await EnumerateAsync(sandbox, skip => $"{Asset}?$skip={skip}", 1));
    }

    private static async Task<List<string>> EnumerateAsync(TestSandbox sandbox, Func<int, string> path, int size)
    {
        List<string> rows = [];
        while (true)
        {
            JsonElement[] answer = await sandbox.GetRowsAsync(path(rows.Count));
            if (answer.Length == 0) return rows;
            Assert.InRange(answer.Length, 1, size);
            rows.AddRange(answer.Select(row => row.GetRawText()));
        }
    }

    private static void AssertKind(SandboxRows kind, int total, List<string> rows)
    {
        Assert.Equal(total, rows.Count);
        Assert.Equal(kind == SandboxRows.Equal ? Math.Min(total, 1) : total, rows.Distinct().Count());
    }
}
