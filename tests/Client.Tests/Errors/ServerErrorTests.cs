using System.Text;
using CardanoBI.Client.Tests.Server;
using CardanoBI.Client.Tests.StandIn;

namespace CardanoBI.Client.Tests.Errors;

/// <summary>Errors as the real server and its gateway give them; see facts/server.md.</summary>
public class ServerErrorTests
{
    [Fact]
    public async Task A_bad_query_option_is_read_in_the_capitals_of_OData_8()
    {
        CardanoBIException fault = await FailAsync(Answers.Text(
            400,
            """{"Message":"The query specified in the URI is not valid.","ExceptionMessage":"Only ordering by properties is supported.","ExceptionType":"Microsoft.OData.ODataException","StackTrace":"   at Microsoft…"}"""));

        Assert.IsType<CardanoBIBadRequestException>(fault);
        Assert.Equal("The query specified in the URI is not valid.", fault.Problem!.Title);
        Assert.Equal("Only ordering by properties is supported.", fault.Problem.Detail);
        Assert.Equal("Microsoft.OData.ODataException", fault.Problem.Type);
        Assert.Contains("Only ordering by properties is supported.", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_as_it_is_counts_over_the_same_in_other_capitals()
    {
        CardanoBIException fault = await FailAsync(Answers.Text(400, """{"Title":"Other","title":"This","ERRORS":{"x":["No."]}}"""));

        Assert.Equal("This", fault.Problem!.Title);
        Assert.Equal(["No."], fault.Problem.Errors["x"]);
    }

    [Fact]
    public async Task A_403_says_that_the_key_may_lack_the_scope()
    {
        CardanoBIException fault = await FailAsync(Answers.Status(403));

        Assert.IsType<CardanoBIAuthenticationException>(fault);
        Assert.Contains("the key may lack the scope of this operation", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a+b%2Fc:d", "a%2Bb%252Fc%3Ad")]
    [InlineData("S3cret-_.~/&=", "S3cret-_.%7E%2F%26%3D")]
    public async Task Key_and_secret_are_form_url_encoded_before_they_are_joined(string secret, string encoded)
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        CardanoBIOptions options = server.Options();
        options.ApiSecret = secret;
        using var client = new StandInClient(options);

        await client.GetAssetsAsync("s");

        string header = Assert.Single(server.TokenRequests).Header("Authorization")!;
        Assert.Equal($"{LoopbackServer.Key}:{encoded}", Encoding.ASCII.GetString(Convert.FromBase64String(header["Basic ".Length..])));
    }

    private static async Task<CardanoBIException> FailAsync(Microsoft.AspNetCore.Http.RequestDelegate answer)
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(answer);
        using StandInClient client = server.Client();
        return await Assert.ThrowsAnyAsync<CardanoBIException>(() => client.GetAssetsAsync("s"));
    }
}
