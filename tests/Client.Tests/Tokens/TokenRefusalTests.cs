using CardanoBI.Client.Tests.Server;
using CardanoBI.Client.Tests.StandIn;

namespace CardanoBI.Client.Tests.Tokens;

public class TokenRefusalTests
{
    [Theory]
    [InlineData(400, """{"error":"invalid_client"}""", " (invalid_client)")]
    [InlineData(400, """{"error":"invalid_client","error_description":"no such client"}""", " (invalid_client: no such client)")]
    [InlineData(401, "", "")]
    [InlineData(403, "", "")]
    public async Task A_wrong_secret_gives_one_line_that_says_what_to_do(int status, string body, string said)
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        server.Token = Answers.Text(status, body);
        using StandInClient client = server.Client();

        CardanoBIAuthenticationException fault = await Assert.ThrowsAsync<CardanoBIAuthenticationException>(
            () => client.GetAssetsAsync("stake1"));

        Assert.Equal(
            $"Core.Accounts.GetAssetsByStakeAddressAsync: the identity server {server.Address.Authority} responded with {status} {(System.Net.HttpStatusCode)status}{said}; "
            + "check that ApiKey and ApiSecret are right and belong to this server's network.",
            fault.Message);
        Assert.Equal(status, (int)fault.StatusCode!);
        Assert.Empty(server.ApiRequests);
    }

    [Theory]
    [InlineData("<html></html>", "$")]
    [InlineData("{}", "$.access_token")]
    [InlineData("""{"access_token":null}""", "$.access_token")]
    [InlineData("""{"access_token":""}""", "$.access_token")]
    [InlineData("""{"access_token":"a\r\nX-Evil: 1"}""", "$.access_token")]
    [InlineData("""{"access_token":"a","expires_in":"soon"}""", "$.expires_in")]
    [InlineData("""{"access_token":"a","token_type":"mac"}""", "$.token_type")]
    public async Task What_is_no_token_answer_is_said_so_without_showing_it(string answer, string path)
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        server.Token = Answers.Json(answer);
        using StandInClient client = server.Client();

        CardanoBIResponseException fault = await Assert.ThrowsAsync<CardanoBIResponseException>(() => client.GetAssetsAsync("stake1"));

        Assert.Equal(path, fault.JsonPath);
        Assert.Null(fault.Body);
        Assert.Contains("returned no token", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(404)]
    [InlineData(302)]
    public async Task An_identity_address_that_leads_elsewhere_is_named_as_the_thing_to_check(int status)
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        server.Token = Answers.Status(status);
        using StandInClient client = server.Client();

        CardanoBIException fault = await Assert.ThrowsAsync<CardanoBIException>(() => client.GetAssetsAsync("stake1"));

        Assert.Contains("check IdentityAddress", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_identity_server_that_cannot_be_reached_is_said_so()
    {
        LoopbackServer gone = await LoopbackServer.StartAsync();
        CardanoBIOptions options = gone.Options();
        await gone.DisposeAsync();
        using var client = new StandInClient(options);

        CardanoBIException fault = await Assert.ThrowsAsync<CardanoBIException>(() => client.GetAssetsAsync("stake1"));

        Assert.StartsWith("Core.Accounts.GetAssetsByStakeAddressAsync: no token was obtained: ", fault.Message, StringComparison.Ordinal);
        Assert.IsType<HttpRequestException>(fault.InnerException);
        Assert.Null(fault.StatusCode);
    }

    [Fact]
    public async Task Neither_secret_nor_token_shows_in_an_exception_though_the_server_sends_them_back()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        string credentials = Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"{LoopbackServer.Key}:{LoopbackServer.Secret}"));
        server.Api = context =>
        {
            context.Response.Headers["X-Request-Id"] = "token-1";
            context.Response.Headers.WWWAuthenticate = $"Basic {credentials}";
            return Answers.Text(500, $"secret {LoopbackServer.Secret} basic {credentials} bearer token-1 end")(context);
        };
        using StandInClient client = server.Client();

        CardanoBIException fault = await Assert.ThrowsAsync<CardanoBIException>(() => client.GetAssetsAsync("stake1"));

        Assert.Equal("secret [masked] basic [masked] bearer [masked] end", fault.Body);
        Assert.Equal(("[masked]", "Basic [masked]"), (fault.RequestId, fault.Headers["WWW-Authenticate"]));
        Assert.DoesNotContain(LoopbackServer.Secret, fault.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("token-1", fault.ToString(), StringComparison.Ordinal);
    }
}
