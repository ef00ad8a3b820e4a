using System.Net;
using System.Text.Json;
using CardanoBI.Sandbox;

namespace CardanoBI.Client.Tests.Emitted;

/// <summary>The assets operation as it was emitted, over real sockets to the sandbox.</summary>
public sealed class AccountAssetsTests
{
    private const string Account = "stake_test1urz84tnkqjx37tqfk02a58yhusajp2qgfyuz5nekqvrm97qdql4ha";

    /// <summary>The server of the page, which heeds <c>page_no</c>, <c>page_size</c> and <c>order</c>; today's knows none of them.</summary>
    private static readonly SandboxOptions Documented = new() { ServerVersion = SandboxServerVersion.Documented };

    [Fact]
    public async Task One_page_of_today_s_server_has_a_hundred_rows_and_does_not_pretend_to_be_all()
    {
        await using SandboxedClient host = await SandboxedClient.StartAsync();

        Page<AccountAsset> page = await host.Client.Core.Accounts.GetAssetsByStakeAddressAsync(Account);

        Assert.Equal((100, null, true), (page.Count, page.HasMore, page.MayHaveMore));
    }

    [Fact]
    public async Task One_page_has_the_documented_default_of_twenty_rows_and_does_not_pretend_to_be_all()
    {
        await using SandboxedClient host = await SandboxedClient.StartAsync(Documented);

        Page<AccountAsset> page = await host.Client.Core.Accounts.GetAssetsByStakeAddressAsync(Account);

        Assert.Equal(20, page.Count);
        Assert.Null(page.HasMore);
        Assert.Equal("Test NFT 1", page[0].Name);
    }

    [Fact]
    public async Task Last_page_says_that_it_is_the_last()
    {
        await using SandboxedClient host = await SandboxedClient.StartAsync();

        Page<AccountAsset> page = await host.Client.Core.Accounts.GetAssetsByStakeAddressAsync(
            Account, new AccountAssetsRequest { PageNo = 3, PageSize = 100 });

        Assert.Equal(50, page.Count);
        Assert.False(page.HasMore);
        Assert.Equal("NFT 98", page[^1].Name);
    }

    [Fact]
    public async Task Enumerating_reads_all_250_rows_once_over_three_pages()
    {
        await using SandboxedClient host = await SandboxedClient.StartAsync();

        List<AccountAsset> assets = await All(host.Client.Core.Accounts.EnumerateAssetsByStakeAddressAsync(Account));

        Assert.Equal(250, assets.Distinct().Count());
        Assert.Equal(250, assets.Count);
        Assert.Equal(["?page_size=100", "?page_no=2&page_size=100&$skip=100", "?page_no=3&page_size=100&$skip=200"], Queries(host.Sandbox));
    }

    [Fact]
    public async Task Enumerating_asks_for_a_page_only_when_its_first_row_is_needed()
    {
        await using SandboxedClient host = await SandboxedClient.StartAsync();

        await foreach (AccountAsset _ in host.Client.Core.Accounts.EnumerateAssetsByStakeAddressAsync(
            Account, new AccountAssetsRequest { PageSize = 10 }))
        {
            if (host.Sandbox.RequestCount == 2) break;
        }

        Assert.Equal(2, host.Sandbox.RequestCount);
    }

    [Fact]
    public async Task Order_is_sent_and_turns_the_rows_round()
    {
        await using SandboxedClient host = await SandboxedClient.StartAsync(
            new SandboxOptions { RowsPerList = 30, ServerVersion = SandboxServerVersion.Documented });
        CoreAccountsClient accounts = host.Client.Core.Accounts;

        List<AccountAsset> descending = await All(
            accounts.EnumerateAssetsByStakeAddressAsync(Account, new AccountAssetsRequest { Order = SortOrder.Descending }));
        List<AccountAsset> ascending = await All(
            accounts.EnumerateAssetsByStakeAddressAsync(Account, new AccountAssetsRequest { Order = SortOrder.Ascending }));

        Assert.Equal(descending.AsEnumerable().Reverse(), ascending);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(101)]
    [InlineData(-1)]
    public async Task Page_size_out_of_range_is_refused_before_anything_is_sent(int size)
    {
        await using SandboxedClient host = await SandboxedClient.StartAsync();
        var request = new AccountAssetsRequest { PageSize = size };

        ArgumentOutOfRangeException refused = await Assert.ThrowsAsync<ArgumentOutOfRangeException>(
            () => host.Client.Core.Accounts.GetAssetsByStakeAddressAsync(Account, request));
        Assert.Throws<ArgumentOutOfRangeException>(
            () => { host.Client.Core.Accounts.EnumerateAssetsByStakeAddressAsync(Account, request); });

        Assert.Contains("page_size", refused.Message, StringComparison.Ordinal);
        Assert.Equal(0, host.Sandbox.RequestCount + host.Sandbox.TokenRequestCount);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("..")]
    public async Task Stake_address_that_names_nothing_is_refused_before_anything_is_sent(string stakeAddress)
    {
        await using SandboxedClient host = await SandboxedClient.StartAsync();

        ArgumentException refused = await Assert.ThrowsAnyAsync<ArgumentException>(
            () => host.Client.Core.Accounts.GetAssetsByStakeAddressAsync(stakeAddress));

        Assert.Equal("stakeAddress", refused.ParamName);
        Assert.Equal(0, host.Sandbox.RequestCount + host.Sandbox.TokenRequestCount);
    }

    [Fact]
    public async Task Request_that_is_null_is_refused()
    {
        await using SandboxedClient host = await SandboxedClient.StartAsync();

        await Assert.ThrowsAsync<ArgumentNullException>(
            "request", () => host.Client.Core.Accounts.GetAssetsByStakeAddressAsync(Account, null!));
    }

    [Fact]
    public async Task Wrong_secret_is_an_error_that_says_what_to_check_and_does_not_show_the_secret()
    {
        await using SandboxedClient host = await SandboxedClient.StartAsync(
            configure: options => options.ApiSecret = "not-the-secret-4711");

        CardanoBIAuthenticationException error = await Assert.ThrowsAsync<CardanoBIAuthenticationException>(
            () => host.Client.Core.Accounts.GetAssetsByStakeAddressAsync(Account));

        Assert.Contains("ApiSecret", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Message);
        Assert.DoesNotContain("4711", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wrong_key_is_an_error_with_the_status()
    {
        await using SandboxedClient host = await SandboxedClient.StartAsync(configure: options => options.ApiKey = "nobody");

        CardanoBIAuthenticationException error = await Assert.ThrowsAsync<CardanoBIAuthenticationException>(
            () => host.Client.Core.Accounts.GetAssetsByStakeAddressAsync(Account));

        Assert.Equal(HttpStatusCode.BadRequest, error.StatusCode);
    }

    [Fact]
    public async Task Token_is_fetched_once_for_many_calls()
    {
        await using SandboxedClient host = await SandboxedClient.StartAsync();

        await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => host.Client.Core.Accounts.GetAssetsByStakeAddressAsync(Account)));

        Assert.Equal(1, host.Sandbox.TokenRequestCount);
        Assert.Equal(50, host.Sandbox.RequestCount);
    }

    [Fact]
    public async Task Cancelled_call_ends_as_cancelled()
    {
        await using SandboxedClient host = await SandboxedClient.StartAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => host.Client.Core.Accounts.GetAssetsByStakeAddressAsync(Account, new CancellationToken(canceled: true)));
    }

    [Fact]
    public void Operation_knows_its_page_and_reads_a_stored_answer_offline()
    {
        Operation operation = CardanoBIClient.Operations.Single(
            operation => operation.Name == "Core.Accounts.GetAssetsByStakeAddressAsync");

        object? read = operation.ReadResponse(
            """[{"policy_hex":"ab","fingerprint":"asset1","name":"One","quantity":9007199254740993}]"""u8);

        Assert.Equal(
            ("GET", "/api/core/accounts/{stake_address}/assets", "core-domain/Accounts/Assets.md"),
            (operation.Method, operation.Route, operation.Page));
        Assert.Equal(
            [new AccountAsset { PolicyHex = "ab", Fingerprint = "asset1", Name = "One", Quantity = 9007199254740993 }],
            Assert.IsType<Page<AccountAsset>>(read));
    }

    [Fact]
    public void Null_against_the_overlays_word_is_an_error_that_names_the_path()
    {
        Operation operation = CardanoBIClient.Operations.Single(
            operation => operation.Name == "Core.Accounts.GetAssetsByStakeAddressAsync");

        CardanoBIResponseException error = Assert.Throws<CardanoBIResponseException>(
            () => operation.ReadResponse("""[{"policy_hex":"ab","fingerprint":"a","name":null,"quantity":1}]"""u8));

        Assert.Equal("$[0].name", error.JsonPath);
    }

    [Fact]
    public void Row_serialises_under_its_wire_names() =>
        Assert.Equal(
            """{"policy_hex":"ab","fingerprint":"f","name":"n","quantity":5}""",
            JsonSerializer.Serialize(new AccountAsset { PolicyHex = "ab", Fingerprint = "f", Name = "n", Quantity = 5 }));

    [Fact]
    public async Task Client_can_be_substituted_in_a_users_test()
    {
        CoreAccountsClient accounts = new SubstitutedAccounts();

        Assert.Equal("mine", Assert.Single(await accounts.GetAssetsByStakeAddressAsync("any")).Name);
        await Assert.ThrowsAsync<InvalidOperationException>(
            () => accounts.GetAssetsByStakeAddressAsync("any address", new AccountAssetsRequest()));
    }

    private static async Task<List<AccountAsset>> All(IAsyncEnumerable<AccountAsset> rows)
    {
        var all = new List<AccountAsset>();
        await foreach (AccountAsset row in rows) all.Add(row);
        return all;
    }

    private static IEnumerable<string> Queries(CardanoBISandbox sandbox) =>
        sandbox.Requests.Where(request => request.Operation is not null).Select(request => request.Query);

    private sealed class SubstitutedAccounts : CoreAccountsClient
    {
        public override Task<Page<AccountAsset>> GetAssetsByStakeAddressAsync(
            string stakeAddress, CancellationToken cancellationToken = default) =>
            Task.FromResult(new Page<AccountAsset>([new AccountAsset { Name = "mine" }]));
    }
}
