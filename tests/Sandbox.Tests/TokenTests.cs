using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace CardanoBI.Sandbox.Tests;

public sealed class TokenTests
{
    private static readonly (string, string) Grant = ("grant_type", "client_credentials");

    [Fact]
    public async Task Right_credentials_in_the_header_give_a_token()
    {
        await using TestSandbox sandbox = await TestSandbox.StartAsync();
        using HttpResponseMessage answer = await sandbox.RequestTokenAsync(TestSandbox.Basic("sandbox-key", "sandbox-secret"), Grant);
        JsonElement token = await answer.Content.ReadFromJsonAsync<JsonElement>();

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("Bearer", token.GetProperty("token_type").GetString());
        Assert.Equal(3600, token.GetProperty("expires_in").GetInt32());
        Assert.Equal(64, token.GetProperty("access_token").GetString()!.Length);
    }

    [Fact]
    public async Task Right_credentials_in_the_form_give_a_token()
    {
        await using TestSandbox sandbox = await TestSandbox.StartAsync();
        using HttpResponseMessage answer = await sandbox.RequestTokenAsync(
            null, Grant, ("client_id", "sandbox-key"), ("client_secret", "sandbox-secret"));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task Each_token_is_another()
    {
        await using TestSandbox sandbox = await TestSandbox.StartAsync();
        HashSet<string> tokens = [];
        for (int count = 0; count < 3; count++)
        {
            using HttpResponseMessage answer = await sandbox.RequestTokenAsync(TestSandbox.Basic("sandbox-key", "sandbox-secret"), Grant);
            tokens.Add((await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("access_token").GetString()!);
        }

        Assert.Equal(3, tokens.Count);
    }

    [Fact]
    public async Task Both_parts_of_the_header_are_form_decoded()
    {
        var options = new SandboxOptions { ApiKey = "key:with colon", ApiSecret = "s+e%c/rét&" };
        await using TestSandbox sandbox = await TestSandbox.StartAsync([], options);
        using HttpResponseMessage answer = await sandbox.RequestTokenAsync(
            TestSandbox.Basic(WebUtility.UrlEncode(options.ApiKey), WebUtility.UrlEncode(options.ApiSecret)), Grant);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("sandbox-key", "wrong")]
    [InlineData("wrong", "sandbox-secret")]
    [InlineData("sandbox-key", "")]
    public async Task Wrong_credentials_are_refused(string key, string secret)
    {
        await using TestSandbox sandbox = await TestSandbox.StartAsync();
        using HttpResponseMessage inHeader = await sandbox.RequestTokenAsync(TestSandbox.Basic(key, secret), Grant);
        using HttpResponseMessage inForm = await sandbox.RequestTokenAsync(null, Grant, ("client_id", key), ("client_secret", secret));

        Assert.Equal(HttpStatusCode.BadRequest, inHeader.StatusCode);
        Assert.Equal("""{"error":"invalid_client"}""", await inHeader.Content.ReadAsStringAsync());
        Assert.Equal("""{"error":"invalid_client"}""", await inForm.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("Basic !!!")]
    [InlineData("Basic c2FuZGJveA==")]
    [InlineData("Bearer abc")]
    public async Task A_header_that_is_no_Basic_pair_is_refused(string header)
    {
        await using TestSandbox sandbox = await TestSandbox.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(sandbox.Server.IdentityAddress, "connect/token"));
        request.Headers.TryAddWithoutValidation("Authorization", header);
        request.Content = new FormUrlEncodedContent([KeyValuePair.Create("grant_type", "client_credentials")]);
        using HttpResponseMessage answer = await sandbox.Http.SendAsync(request);
        Assert.Equal("""{"error":"invalid_client"}""", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Another_grant_is_refused()
    {
        await using TestSandbox sandbox = await TestSandbox.StartAsync();
        using HttpResponseMessage answer = await sandbox.RequestTokenAsync(
            TestSandbox.Basic("sandbox-key", "sandbox-secret"), ("grant_type", "password"));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("""{"error":"unsupported_grant_type"}""", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_body_that_is_no_form_is_refused()
    {
        await using TestSandbox sandbox = await TestSandbox.StartAsync();
        using HttpResponseMessage answer = await sandbox.Http.PostAsJsonAsync(
            new Uri(sandbox.Server.IdentityAddress, "connect/token"), new { grant_type = "client_credentials" });
        Assert.Equal("""{"error":"invalid_request"}""", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Tokens_are_given_to_POST_only()
    {
        await using TestSandbox sandbox = await TestSandbox.StartAsync();
        using HttpResponseMessage answer = await sandbox.Http.GetAsync(new Uri(sandbox.Server.IdentityAddress, "connect/token"));
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
    }
}
