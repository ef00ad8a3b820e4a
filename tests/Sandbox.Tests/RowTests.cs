using System.Globalization;
using System.Text.Json;

namespace CardanoBI.Sandbox.Tests;

public sealed class RowTests
{
    private const string Things = "/api/core/things";

    [Fact]
    public async Task Two_sandboxes_give_the_same_bytes()
    {
        await using TestSandbox one = await TestSandbox.StartSeedAsync();
        await using TestSandbox other = await TestSandbox.StartSeedAsync();
        Assert.Equal(
            await one.GetTextAsync(TestOperations.AccountAssets + "?page_no=2&page_size=100"),
            await other.GetTextAsync(TestOperations.AccountAssets + "?page_no=2&page_size=100"));
    }

    // Pinned: a change here changes what users' own tests see.
    [Fact]
    public async Task Derived_rows_are_the_same_on_every_machine()
    {
        await using TestSandbox sandbox = await TestSandbox.StartSeedAsync();
        Assert.Equal(
            """{"policy_hex":"af36dd74a1012112c78949d61562dfc583c6c8d38335da3505734b6f","fingerprint":"asset1c5rp9zjj8zwt0gajp7mf6fvqkmdwu5045x37pu","name":"Test NFT 2","quantity":2}""",
            (await sandbox.GetRowsAsync(TestOperations.AccountAssets))[1].GetRawText());
    }

    [Fact]
    public async Task Numbers_keep_their_exact_text()
    {
        await using TestSandbox sandbox = await TestSandbox.StartAsync(TestOperations.List(
            """[{"out_sum": 141738338747111456, "rate": 0.1229611040, "tiny": 7.21E-05, "whole": 5.0, "huge": 123456789012345678901234567890, "minus": -0}]"""));
        JsonElement[] rows = await sandbox.GetRowsAsync(Things);

        Assert.Equal(
            """{"out_sum":141738338747111456,"rate":0.1229611040,"tiny":7.21E-05,"whole":5.0,"huge":123456789012345678901234567890,"minus":-0}""",
            rows[0].GetRawText());
        Assert.Equal(
            """{"out_sum":141738338747111457,"rate":0.1229611040,"tiny":7.21E-05,"whole":5.0,"huge":123456789012345678901234567890,"minus":-0}""",
            rows[1].GetRawText());
    }

    [Theory]
    [InlineData("2147483646", "2147483647", "0")]
    [InlineData("9223372036854775806", "9223372036854775807", "0")]
    [InlineData("18446744073709551614", "18446744073709551615", "0")]
    [InlineData("2147483648", "2147483649", "2147483650")]
    [InlineData("-1", "0", "1")]
    public async Task Counting_leaves_no_integer_s_width(string first, string second, string third)
    {
        await using TestSandbox sandbox = await TestSandbox.StartAsync(TestOperations.List($"[{first}]"));
        Assert.StartsWith($"[{first},{second},{third},", await sandbox.GetTextAsync(Things), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"if8QkGFBBakZyczIuzkUqu8d3SghSk1V/2VDbSyfwLI=\"")]
    [InlineData("\"d87980\"")]
    [InlineData("\"https://masp-pool.nl/MASP.json\"")]
    [InlineData("\"relay0.bluecheesestakehouse.com\"")]
    [InlineData("\"54.220.20.40\"")]
    [InlineData("\"leader\"")]
    [InlineData("\"NEWM\"")]
    [InlineData("\"{\\\"fields\\\": [], \\\"constructor\\\": 0}\"")]
    [InlineData("\"grün 😀\"")]
    [InlineData("\"2023-02-30T14:53:54\"")]
    [InlineData("\"\"")]
    [InlineData("true")]
    [InlineData("null")]
    [InlineData("0.0299")]
    public async Task What_is_no_id_date_integer_or_name_stays(string value)
    {
        await using TestSandbox sandbox = await TestSandbox.StartAsync(TestOperations.List($$"""[{"id": 1, "value": {{value}}}]"""));
        JsonElement documented = JsonSerializer.Deserialize<JsonElement>(value);
        foreach (JsonElement row in await sandbox.GetRowsAsync(Things))
            Assert.True(JsonElement.DeepEquals(documented, row.GetProperty("value")));
    }

    [Theory]
    [InlineData("5f6f72b00ae982492823fb541153e6c2afc9cb7231687f2a5d82a994f61764a0", "^5f[0-9a-f]{62}$")]
    [InlineData("5F6F72B00AE982492823FB541153E6C2AFC9CB7231687F2A5D82A994", "^5F[0-9A-F]{54}$")]
    [InlineData("stake1u8a9qstrmj4rvc3k5z8fems7f0j2vztz8det2klgakhfc8ce79fma", "^stake1u8[02-9ac-hj-np-z]{51}$")]
    [InlineData("vrf_vk1d0djffha6pa0fk44jsugyh8ew7lmmarr2k6m2xxe5qgl97ztjlyqdk5lmx", "^vrf_vk1d0[02-9ac-hj-np-z]{56}$")]
    [InlineData("2023-02-18T14:53:54", "^20[0-9]{2}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:54$")]
    [InlineData("2023-02-05T00:10:14.241245Z", "^20[0-9]{2}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:14\\.241245Z$")]
    [InlineData("Cardabbean01136", "^Cardabbean01[0-9]{3}$")]
    [InlineData("Test NFT 1", "^Test NFT [0-9]{1,3}$")]
    [InlineData("SpaceBudz", "^SpaceBudz( [0-9]+)?$")]
    public async Task Ids_dates_and_names_vary_within_their_format(string documented, string pattern)
    {
        await using TestSandbox sandbox = await TestSandbox.StartAsync(TestOperations.List($"[\"{documented}\"]"));
        string[] values = [.. (await sandbox.GetRowsAsync(Things)).Select(row => row.GetString()!)];

        Assert.Equal(documented, values[0]);
        Assert.Equal(250, values.Distinct().Count());
        Assert.All(values, value => Assert.Matches(pattern, value));
        if (documented[4] == '-')
            Assert.All(values, value => DateTimeOffset.Parse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal));
    }

    [Fact]
    public async Task Derived_bech32_ids_have_a_right_checksum()
    {
        await using TestSandbox sandbox = await TestSandbox.StartAsync(
            TestOperations.List("""["stake1u8a9qstrmj4rvc3k5z8fems7f0j2vztz8det2klgakhfc8ce79fma"]"""));
        Assert.All(await sandbox.GetRowsAsync(Things), row => Assert.True(HasRightChecksum(row.GetString()!)));
    }

    [Theory]
    [InlineData("""[{"id": 1}, "...", {"id": 20}]""")]
    [InlineData("""[{"id": 20}, "...", {"id": 1}]""")]
    [InlineData("""[{"id": 1, "name": "Pool 1"}, {"id": 2, "name": "Pool 2"}, {"id": 5, "name": "Pool 5"}, "...", {"id": 20, "name": "Pool 20"}]""")]
    [InlineData("""[{"no": 3, "at": "2023-02-18T14:53:54"}, "...", {"no": 8, "at": "2023-02-18T14:58:54"}]""")]
    [InlineData("""[{"id": 1, "kind": "leader"}, {"id": 1, "kind": "member"}, "...", {"id": 3, "kind": "leader"}]""")]
    [InlineData("""[{"hash": "5f6f72b00ae982492823fb541153e6c2afc9cb7231687f2a5d82a994f61764a0"}, "...", {"hash": "5f6f72b00ae982492823fb541153e6c2afc9cb7231687f2a5d82a994f61764a0"}]""")]
    [InlineData("""[1, "...", 250]""")]
    public async Task Rows_are_unique(string sample)
    {
        await using TestSandbox sandbox = await TestSandbox.StartAsync(
            [TestOperations.List(sample)], new SandboxOptions { RowsPerList = 1000 });
        JsonElement[] rows = await sandbox.GetRowsAsync(Things);
        Assert.Equal(1000, rows.Length);
        Assert.Equal(1000, rows.Select(row => row.GetRawText()).Distinct().Count());
    }

    [Theory]
    [InlineData(0, "[]")]
    [InlineData(1, "[10]")]
    [InlineData(2, "[10,40]")]
    [InlineData(3, "[10,20,40]")]
    [InlineData(4, "[10,20,30,40]")]
    [InlineData(6, "[10,20,30,11,12,40]")]
    public async Task All_documented_rows_are_there_as_far_as_the_count_allows(int count, string expected)
    {
        await using TestSandbox sandbox = await TestSandbox.StartAsync(
            [TestOperations.List("""[10, 20, "...", 30, 40]""")], new SandboxOptions { RowsPerList = count });
        Assert.Equal(expected, await sandbox.GetTextAsync(Things));
    }

    [Fact]
    public async Task Nested_values_vary_and_nested_elisions_are_dropped()
    {
        await using TestSandbox sandbox = await TestSandbox.StartAsync(
            TestOperations.List("""[{"amounts": [{"value": 5, "unit": "lovelace"}, "..."], "relays": ["..."]}]"""));
        Assert.Equal("""{"amounts":[{"value":6,"unit":"lovelace"}],"relays":[]}""", (await sandbox.GetRowsAsync(Things))[1].GetRawText());
    }

    [Fact]
    public async Task The_end_of_a_million_rows_is_as_near_as_the_start()
    {
        await using TestSandbox sandbox = await TestSandbox.StartSeedAsync(new SandboxOptions { RowsPerList = 1_000_000 });
        Assert.Equal("NFT 98", (await sandbox.GetRowsAsync(TestOperations.AccountAssets + "?page_no=10000&page_size=100"))[^1]
            .GetProperty("name")
            .GetString());
    }

    // BIP 173's own verification, written anew.
    private static bool HasRightChecksum(string text)
    {
        int separator = text.LastIndexOf('1');
        string prefix = text[..separator];
        IEnumerable<int> values = prefix.Select(character => character >> 5).Append(0).Concat(prefix.Select(character => character & 31))
            .Concat(text[(separator + 1)..]
                .Select(character => "qpzry9x8gf2tvdw0s3jn54khce6mua7l".IndexOf(character, StringComparison.Ordinal)));
        long[] generator = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
        long remainder = values.Aggregate(1L, (sum, value) => Enumerable.Range(0, 5)
            .Where(bit => ((sum >> (25 + bit)) & 1) == 1)
            .Aggregate(((sum & 0x1ffffff) << 5) ^ value, (next, bit) => next ^ generator[bit]));
        return remainder == 1;
    }
}
