using CardanoBI.Client.Tests.Server;
using CardanoBI.Client.Tests.StandIn;

namespace CardanoBI.Client.Tests.Http;

public class ConnectionFaultTests
{
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

        Assert.Equal("Core.Accounts.GetAssetsByStakeAddressAsync", fault.OperationName);
    }

    private static async Task<CardanoBIException> FailAsync(
        Microsoft.AspNetCore.Http.RequestDelegate api, TimeProvider? timeProvider = null)
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(api);
        using StandInClient client = server.Client(timeProvider);
        return await Assert.ThrowsAnyAsync<CardanoBIException>(() => client.GetAssetsAsync("s"));
    }
}
