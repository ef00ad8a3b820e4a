using CardanoBI.Client.Tests.Server;
using CardanoBI.Client.Tests.StandIn;
using Microsoft.Extensions.Time.Testing;

namespace CardanoBI.Client.Tests.Runtime;

public class ErrorTests
{
    [Fact]
    public async Task Problem_details_are_read()
    {
        const string Body = """{"type":"https://tools.ietf.org/html/rfc7231#section-6.5.4","title":"Not Found","status":404,"traceId":"00-abc-01"}""";

        CardanoBIException fault = await FailAsync(Answers.Text(404, Body));

        Assert.Equal(404, (int)fault.StatusCode!);
        Assert.Equal(Body, fault.Body);
        Assert.Equal("Not Found", fault.Problem!.Title);
        Assert.Equal("https://tools.ietf.org/html/rfc7231#section-6.5.4", fault.Problem.Type);
        Assert.Equal("00-abc-01", fault.RequestId);
        Assert.Equal("Core.Accounts.GetAssetsByStakeAddressAsync: the server answered 404 NotFound (Not Found).", fault.Message);
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
    public async Task A_403_is_a_refusal_at_once()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(Answers.Status(403));
        using StandInClient client = server.Client();

        CardanoBIAuthenticationException fault = await Assert.ThrowsAsync<CardanoBIAuthenticationException>(() => client.GetAssetsAsync("s"));

        Assert.Equal(403, (int)fault.StatusCode!);
        Assert.Single(server.ApiRequests);
    }

    [Theory]
    [InlineData("120", 120)]
    [InlineData("Thu, 01 Jan 2026 00:00:30 GMT", 30)]
    [InlineData("Wed, 31 Dec 2025 00:00:00 GMT", 0)]
    public async Task A_wait_the_server_asks_for_is_told(string header, int seconds)
    {
        CardanoBIException fault = await FailAsync(
            context =>
            {
                context.Response.StatusCode = 429;
                context.Response.Headers.RetryAfter = header;
                return Task.CompletedTask;
            },
            new FakeTimeProvider(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero)));

        Assert.Equal(TimeSpan.FromSeconds(seconds), fault.RetryAfter);
    }

    [Theory]
    [InlineData("X-Request-Id")]
    [InlineData("Request-Id")]
    public async Task The_servers_name_for_the_request_is_told(string header)
    {
        CardanoBIException fault = await FailAsync(context =>
        {
            context.Response.StatusCode = 500;
            context.Response.Headers[header] = "abc-1";
            return Task.CompletedTask;
        });

        Assert.Equal("abc-1", fault.RequestId);
    }

    [Fact]
    public async Task A_long_body_is_kept_up_to_64_KiB()
    {
        CardanoBIException fault = await FailAsync(Answers.Text(500, new string('x', 1_000_000)));

        Assert.Equal(new string('x', 64 * 1024), fault.Body);
    }

    [Fact]
    public async Task A_message_stays_one_short_line_whatever_the_server_says()
    {
        CardanoBIException fault = await FailAsync(Answers.Text(400, $$"""{"title":"a\r\nb\u2028c","detail":"{{new string('d', 5000)}}"}"""));

        Assert.Contains("(a  b c: ddd", fault.Message, StringComparison.Ordinal);
        Assert.InRange(fault.Message.Length, 1, 350);
        Assert.DoesNotContain(fault.Message, char.IsControl);
    }

    [Fact]
    public async Task A_connection_cut_in_the_middle_of_an_answer_is_a_failure_with_its_cause()
    {
        CardanoBIException fault = await FailAsync(async context =>
        {
            context.Response.ContentLength = 100;
            await Answers.WriteAsync(context, "[{\"policy_hex\":");
            context.Abort();
        });

        Assert.NotNull(fault.InnerException);
        Assert.Equal("Core.Accounts.GetAssetsByStakeAddressAsync", fault.OperationName);
        Assert.IsNotType<CardanoBIResponseException>(fault);
    }

    [Fact]
    public async Task A_connection_reset_before_any_answer_is_a_failure_with_its_cause()
    {
        CardanoBIException fault = await FailAsync(context =>
        {
            context.Abort();
            return Task.CompletedTask;
        });

        Assert.IsType<HttpRequestException>(fault.InnerException);
        Assert.Null(fault.StatusCode);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("br")]
    public async Task Compressed_bytes_that_are_not_are_a_failure_of_the_client(string encoding)
    {
        CardanoBIException fault = await FailAsync(async context =>
        {
            context.Response.Headers.ContentEncoding = encoding;
            await Answers.WriteAsync(context, "[this is not compressed]");
        });
        Console.WriteLine(encoding + fault);
        Assert.Equal("Core.Accounts.GetAssetsByStakeAddressAsync", fault.OperationName);
    }

    private static async Task<CardanoBIException> FailAsync(Microsoft.AspNetCore.Http.RequestDelegate api, TimeProvider? timeProvider = null)
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(api);
        using StandInClient client = server.Client(timeProvider);
        return await Assert.ThrowsAnyAsync<CardanoBIException>(() => client.GetAssetsAsync("s"));
    }
}
