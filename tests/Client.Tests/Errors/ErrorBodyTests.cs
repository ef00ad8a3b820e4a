using CardanoBI.Client.Tests.Server;
using CardanoBI.Client.Tests.StandIn;

namespace CardanoBI.Client.Tests.Errors;

public class ErrorBodyTests
{
    [Fact]
    public async Task Problem_details_are_read()
    {
        const string Body =
            """{"type":"https://tools.ietf.org/html/rfc7231#section-6.5.4","title":"Not Found","status":404,"traceId":"00-abc-01"}""";

        CardanoBIException fault = await FailAsync(Answers.Text(404, Body));

        Assert.Equal(404, (int)fault.StatusCode!);
        Assert.Equal(Body, fault.Body);
        Assert.Equal("Not Found", fault.Problem!.Title);
        Assert.Equal("https://tools.ietf.org/html/rfc7231#section-6.5.4", fault.Problem.Type);
        Assert.Equal("00-abc-01", fault.RequestId);
        Assert.Equal("Core.Accounts.GetAssetsByStakeAddressAsync: the server responded with 404 NotFound (Not Found).", fault.Message);
    }

    [Fact]
    public async Task Validation_problem_details_are_read_by_parameter()
    {
        CardanoBIException fault = await FailAsync(Answers.Text(
            400, """{"title":"One or more validation errors occurred.","status":400,"errors":{"page_no":["The value 'x' is not valid.","No."],"order":[]}}"""));

        Assert.Equal("One or more validation errors occurred.", fault.Problem!.Title);
        Assert.Equal(["The value 'x' is not valid.", "No."], fault.Problem.Errors["page_no"]);
        Assert.Empty(fault.Problem.Errors["order"]);
    }

    [Fact]
    public async Task A_bad_query_options_body_is_read()
    {
        CardanoBIException fault = await FailAsync(Answers.Text(
            400, """{"message":"The query is invalid.","ExceptionMessage":"Could not find 'x'.","type":"ODataException","stacktrace":"at …"}"""));

        Assert.Equal("The query is invalid.", fault.Problem!.Title);
        Assert.Equal("Could not find 'x'.", fault.Problem.Detail);
        Assert.Equal("ODataException", fault.Problem.Type);
    }

    [Fact]
    public async Task An_OData_error_is_read()
    {
        CardanoBIException fault = await FailAsync(Answers.Text(
            400,
            """{"error":{"code":"E1","message":"The query is invalid.","details":[{"target":"$top","message":"Too many."},{"message":"Other."},7],"innererror":{"message":"The limit is 100."}}}"""));

        Assert.Equal("The query is invalid.", fault.Problem!.Title);
        Assert.Equal("The limit is 100.", fault.Problem.Detail);
        Assert.Equal("E1", fault.Problem.Type);
        Assert.Equal(["Too many."], fault.Problem.Errors["$top"]);
        Assert.Equal(["Other."], fault.Problem.Errors[""]);
    }

    [Theory]
    [InlineData(404)]
    [InlineData(500)]
    public async Task An_empty_body_is_no_body(int status)
    {
        CardanoBIException fault = await FailAsync(Answers.Status(status));

        Assert.Equal(status, (int)fault.StatusCode!);
        Assert.Null(fault.Body);
        Assert.Null(fault.Problem);
    }

    [Theory]
    [InlineData("<html><body>Bad Gateway</body></html>")]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("""{"error":null}""")]
    [InlineData("""{"error":{"message":7,"details":{},"innererror":[]}}""")]
    [InlineData("""{"title":"\ud83c"}""")]
    [InlineData("""{"errors":[]}""")]
    public async Task A_body_of_another_shape_is_kept_and_is_no_problem(string body)
    {
        CardanoBIException fault = await FailAsync(Answers.Text(502, body, "text/html"));

        Assert.Equal(body, fault.Body);
        Assert.Null(fault.Problem);
    }

    [Fact]
    public async Task A_long_body_is_kept_up_to_64_KiB()
    {
        CardanoBIException fault = await FailAsync(Answers.Text(500, new string('x', 1_000_000)));

        Assert.Equal(new string('x', 64 * 1024), fault.Body);
    }

    private static async Task<CardanoBIException> FailAsync(
        Microsoft.AspNetCore.Http.RequestDelegate api, TimeProvider? timeProvider = null)
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(api);
        using StandInClient client = server.Client(timeProvider);
        return await Assert.ThrowsAnyAsync<CardanoBIException>(() => client.GetAssetsAsync("s"));
    }
}
