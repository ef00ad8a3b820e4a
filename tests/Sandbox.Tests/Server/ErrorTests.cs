using System.Net;
using System.Text.Json;
using static CardanoBI.Sandbox.Tests.Server.ShippedRoutes;

namespace CardanoBI.Sandbox.Tests.Server;

/// <summary>How the real server was seen to refuse and to fail, line by line.</summary>
public sealed class ErrorTests
{
    private static readonly string Hash = new('a', 64);

    [Fact]
    public async Task The_token_endpoint_url_decodes_the_id_and_the_secret_of_the_Basic_header()
    {
        await using TestSandbox sandbox = await TestSandbox.StartAsync([], new SandboxOptions { ApiKey = "key", ApiSecret = "s+e%c" });
        using HttpResponseMessage plain = await AskAsync(sandbox, "s+e%c");
        using HttpResponseMessage encoded = await AskAsync(sandbox, WebUtility.UrlEncode("s+e%c"));
        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.OK), (plain.StatusCode, encoded.StatusCode));

        static Task<HttpResponseMessage> AskAsync(TestSandbox sandbox, string secret) =>
            sandbox.RequestTokenAsync(TestSandbox.Basic("key", secret), ("grant_type", "client_credentials"));
    }

    [Fact]
    public async Task A_REST_400_for_a_bad_query_option_has_these_members()
    {
        await using TestSandbox sandbox = await TestSandbox.StartShippedAsync();
        using HttpResponseMessage answer = await sandbox.GetAsync("/api/core/epochs?$filter=nope eq 1");
        JsonElement error = JsonSerializer.Deserialize<JsonElement>(await answer.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(
            ["Message", "ExceptionMessage", "ExceptionType", "StackTrace"], error.EnumerateObject().Select(member => member.Name));
    }

    [Theory]
    [InlineData("/api/core/transactions/abc")]
    [InlineData("/api/core/transactions/zz")]
    [InlineData("/api/core/blocks/xyz1")]
    [InlineData("/api/core/assets/policies/0")]
    [InlineData("/api/core/accounts/stak/assets")]
    [InlineData("/api/core/accounts/s")]
    [InlineData("/api/core/addresses/addr/info")]
    public async Task Malformed_hashes_and_addresses_under_five_characters_are_a_500(string path)
    {
        await using TestSandbox sandbox = await TestSandbox.StartShippedAsync();
        using HttpResponseMessage answer = await sandbox.GetAsync(path);
        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Hashes_and_addresses_of_the_right_form_are_served()
    {
        await using TestSandbox sandbox = await TestSandbox.StartShippedAsync();
        Assert.NotEqual("", await sandbox.GetTextAsync("/api/core/transactions/" + Hash));
        Assert.NotEqual("", await sandbox.GetTextAsync("/api/core/blocks/" + Hash));
        Assert.NotEqual("", await sandbox.GetTextAsync("/api/core/accounts/stake/assets"));
    }

    [Theory]
    [InlineData("/api/core/epochs/3000000000")]
    [InlineData("/api/core/epochs/3000000000/params")]
    [InlineData("/api/core/odata/epochsstakes?epoch_no=3000000000")]
    public async Task An_epoch_no_beyond_2_31_minus_1_is_a_REST_400(string path)
    {
        await using TestSandbox sandbox = await TestSandbox.StartShippedAsync();
        using HttpResponseMessage answer = await sandbox.GetAsync(path);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        JsonElement problem = JsonSerializer.Deserialize<JsonElement>(await answer.Content.ReadAsStringAsync());
        Assert.Equal(["epoch_no"], problem.GetProperty("errors").EnumerateObject().Select(error => error.Name));
    }

    [Fact]
    public async Task But_odata_epochs_3000000000_answers_200_with_epoch_0()
    {
        await using TestSandbox sandbox = await TestSandbox.StartShippedAsync();
        Assert.Equal(0, (await sandbox.GetJsonAsync("/api/core/odata/epochs/3000000000")).GetProperty("no").GetInt32());
    }

    [Theory]
    [InlineData("/api/bi/pools/pool1test/stats")]
    [InlineData("/api/bi/addresses/addr1test/stats")]
    public async Task A_403_for_a_key_without_the_bi_scope_is_empty(string path)
    {
        await using TestSandbox sandbox = await TestSandbox.StartShippedAsync(new SandboxOptions { HasBiScope = false });
        using HttpResponseMessage answer = await sandbox.GetAsync(path);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
        Assert.NotEqual("[]", await sandbox.GetTextAsync("/api/core/epochs"));
    }

    [Theory]
    [InlineData("ADACT", HttpStatusCode.OK)]
    [InlineData("4268", HttpStatusCode.OK)]
    [InlineData("POOL1", HttpStatusCode.NotFound)]
    [InlineData("1PCT", HttpStatusCode.NotFound)]
    public async Task A_ticker_with_a_digit_is_a_404_with_an_empty_body(string ticker, HttpStatusCode status)
    {
        await using TestSandbox sandbox = await TestSandbox.StartShippedAsync();
        using HttpResponseMessage answer = await sandbox.GetAsync($"/api/core/pools/{ticker}/offlinedata");
        Assert.Equal(status, answer.StatusCode);
        Assert.Equal(status == HttpStatusCode.NotFound, (await answer.Content.ReadAsByteArrayAsync()).Length == 0);
    }

    [Fact]
    public async Task Rows_with_null_where_the_model_forbids_it_are_a_REST_500_and_a_select_without_that_column_reads_them()
    {
        await using TestSandbox sandbox = await TestSandbox.StartShippedAsync();
        using SandboxInjectedFault byron = sandbox.Server.InjectFault(SandboxFault.UnexpectedNull("vrf_key"));
        using HttpResponseMessage answer = await sandbox.GetAsync(BlockHistory);
        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
        Assert.NotEmpty(await sandbox.GetRowsAsync(BlockHistory + "?$select=id,block_no"));
        using HttpResponseMessage selected = await sandbox.GetAsync(BlockHistory + "?$select=id,vrf_key");
        Assert.Equal(HttpStatusCode.InternalServerError, selected.StatusCode);
        Assert.Equal(2, byron.HitCount);
    }

    [Fact]
    public async Task Or_an_OData_200_whose_body_is_cut_off()
    {
        await using TestSandbox sandbox = await TestSandbox.StartShippedAsync();
        sandbox.Server.InjectFault(SandboxFault.UnexpectedNull("vrf_key"));
        await Assert.ThrowsAsync<HttpRequestException>(() => sandbox.GetTextAsync(ODataBlocks));
        Assert.Equal(200, sandbox.Server.Requests[^1].StatusCode);
        Assert.Equal(20, (await sandbox.GetJsonAsync(ODataBlocks + "?$select=id")).GetProperty("value").GetArrayLength());
    }
}
