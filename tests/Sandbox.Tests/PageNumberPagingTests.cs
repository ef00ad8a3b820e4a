using System.Net;
using System.Text.Json;

namespace CardanoBI.Sandbox.Tests;

public sealed class PageNumberPagingTests
{
    [Fact]
    public async Task All_250_rows_come_in_three_pages_with_the_documented_ones_at_both_ends()
    {
        await using TestSandbox sandbox = await TestSandbox.StartSeedAsync();
        List<JsonElement> rows = [];
        List<int> sizes = [];
        for (int page = 1; page <= 4; page++)
        {
            JsonElement[] answer = await sandbox.GetRowsAsync($"{TestOperations.AccountAssets}?page_no={page}&page_size=100");
            sizes.Add(answer.Length);
            rows.AddRange(answer);
        }

        Assert.Equal([100, 100, 50, 0], sizes);
        Assert.Equal(250, rows.Select(row => row.GetRawText()).Distinct().Count());
        Assert.Equal(
            """{"policy_hex":"af6dfa9a9ded62285154a0bbee878c8c8b42d77860a822a047d8cacf","fingerprint":"asset1c552cuh9zy342dc93craxgat9ddr6nj4yz4jmg","name":"Test NFT 1","quantity":1}""",
            rows[0].GetRawText());
        Assert.Equal(
            """{"policy_hex":"f740a7ce85363b0f211415b41016a8bc1db94e4b8d76b0f5f47d17d5","fingerprint":"asset1vzgwwvhhtz7md3wg4nza6le4d40pst98atswtl","name":"NFT 98","quantity":1}""",
            rows[^1].GetRawText());
        Assert.Single(rows, row => row.GetProperty("name").GetString() == "Test NFT 1");
        Assert.Single(rows, row => row.GetProperty("name").GetString() == "NFT 98");
    }

    [Fact]
    public async Task Without_parameters_it_is_the_first_20_in_the_sample_s_order()
    {
        await using TestSandbox sandbox = await TestSandbox.StartSeedAsync();
        string plain = await sandbox.GetTextAsync(TestOperations.AccountAssets);
        Assert.Equal(await sandbox.GetTextAsync(TestOperations.AccountAssets + "?page_no=1&page_size=20&order=desc"), plain);
        Assert.Equal(20, JsonSerializer.Deserialize<JsonElement>(plain).GetArrayLength());
    }

    [Fact]
    public async Task The_other_order_is_the_reverse()
    {
        await using TestSandbox sandbox = await TestSandbox.StartSeedAsync(new SandboxOptions { RowsPerList = 30 });
        JsonElement[] descending =
        [
            .. await sandbox.GetRowsAsync(TestOperations.AccountAssets),
            .. await sandbox.GetRowsAsync(TestOperations.AccountAssets + "?page_no=2"),
        ];
        JsonElement[] ascending = await sandbox.GetRowsAsync(TestOperations.AccountAssets + "?page_size=100&order=asc");

        Assert.Equal("NFT 98", ascending[0].GetProperty("name").GetString());
        Assert.Equal(descending.Reverse().Select(row => row.GetRawText()), ascending.Select(row => row.GetRawText()));
    }

    [Fact]
    public async Task More_than_the_maximum_is_cut_to_it()
    {
        await using TestSandbox sandbox = await TestSandbox.StartSeedAsync();
        Assert.Equal(
            await sandbox.GetTextAsync(TestOperations.AccountAssets + "?page_no=2&page_size=100"),
            await sandbox.GetTextAsync(TestOperations.AccountAssets + "?page_no=2&page_size=101"));
    }

    [Fact]
    public async Task A_page_far_beyond_the_end_is_empty()
    {
        await using TestSandbox sandbox = await TestSandbox.StartSeedAsync();
        Assert.Equal("[]", await sandbox.GetTextAsync(TestOperations.AccountAssets + "?page_no=9223372036854775807&page_size=100"));
    }

    [Theory]
    [InlineData("page_size=0")]
    [InlineData("page_size=-1")]
    [InlineData("page_no=0")]
    public async Task A_size_or_number_below_one_is_a_server_error_with_no_body(string query)
    {
        await using TestSandbox sandbox = await TestSandbox.StartSeedAsync();
        using HttpResponseMessage answer = await sandbox.GetAsync($"{TestOperations.AccountAssets}?{query}");
        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("page_size", "ten")]
    [InlineData("page_size", "")]
    [InlineData("page_no", "1.5")]
    [InlineData("page_no", "99999999999999999999")]
    [InlineData("order", "sideways")]
    public async Task A_value_that_does_not_parse_is_a_validation_problem(string name, string value)
    {
        await using TestSandbox sandbox = await TestSandbox.StartSeedAsync();
        using HttpResponseMessage answer = await sandbox.GetAsync($"{TestOperations.AccountAssets}?{name}={value}");
        JsonElement problem = JsonSerializer.Deserialize<JsonElement>(await answer.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal([name], problem.GetProperty("errors").EnumerateObject().Select(error => error.Name));
    }

    [Fact]
    public async Task The_dollar_options_are_ignored()
    {
        await using TestSandbox sandbox = await TestSandbox.StartSeedAsync();
        Assert.Equal(
            await sandbox.GetTextAsync(TestOperations.AccountAssets),
            await sandbox.GetTextAsync(TestOperations.AccountAssets + "?$skip=5&$top=3&$expand=x"));
    }
}
