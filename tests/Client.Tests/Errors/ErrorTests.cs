using CardanoBI.Client.Tests.Server;
using CardanoBI.Client.Tests.StandIn;
using Microsoft.Extensions.Time.Testing;

namespace CardanoBI.Client.Tests.Errors;

public class ErrorTests
{
    [Fact]
    public async Task A_403_is_a_refusal_at_once()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(Answers.Status(403));
        using StandInClient client = server.Client();

        CardanoBIAuthenticationException fault = await Assert.ThrowsAsync<CardanoBIAuthenticationException>(
            () => client.GetAssetsAsync("s"));

        Assert.Equal(403, (int)fault.StatusCode!);
        Assert.Single(server.ApiRequests);
    }

    [Theory]
    [InlineData("120", 120)]
    [InlineData("3000000000", 3_000_000_000)]
    [InlineData("99999999999999999999", 3_153_600_000)]
    [InlineData("Thu, 01 Jan 2026 00:00:30 GMT", 30)]
    [InlineData("Wed, 31 Dec 2025 00:00:00 GMT", 0)]
    public async Task A_wait_the_server_asks_for_is_told(string header, long seconds)
    {
        CardanoBIException fault = await FailAsync(
            context =>
            {
                context.Response.StatusCode = 429;
                context.Response.Headers.RetryAfter = header;
                context.Response.Headers.Date = "Thu, 01 Jan 2026 00:00:00 GMT";
                return Task.CompletedTask;
            },
            // A clock that does not agree with the server's: a date is read against the answer's own.
            new FakeTimeProvider(new DateTimeOffset(2026, 1, 1, 0, 2, 0, TimeSpan.Zero)));

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
    public async Task A_message_stays_one_short_line_whatever_the_server_says()
    {
        CardanoBIException fault = await FailAsync(
            Answers.Text(400, $$"""{"title":"a\r\nb\u2028c","detail":"{{new string('d', 5000)}}"}"""));

        Assert.Contains("(a  b c: ddd", fault.Message, StringComparison.Ordinal);
        Assert.InRange(fault.Message.Length, 1, 350);
        Assert.DoesNotContain(fault.Message, char.IsControl);
    }

    private static async Task<CardanoBIException> FailAsync(
        Microsoft.AspNetCore.Http.RequestDelegate api, TimeProvider? timeProvider = null)
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(api);
        using StandInClient client = server.Client(timeProvider);
        return await Assert.ThrowsAnyAsync<CardanoBIException>(() => client.GetAssetsAsync("s"));
    }
}
