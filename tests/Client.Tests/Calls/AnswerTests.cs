using System.IO.Compression;
using CardanoBI.Client.Tests.Server;
using CardanoBI.Client.Tests.StandIn;
using Microsoft.AspNetCore.Http;

namespace CardanoBI.Client.Tests.Calls;

public class AnswerTests
{
    [Fact]
    public async Task An_answer_that_cannot_be_read_says_where_and_keeps_the_body()
    {
        const string Body = """[{"policy_hex":"p","quantity":1},{"policy_hex":"p","quantity":1.5}]""";

        CardanoBIResponseException fault = await UnreadableAsync(Answers.Json(Body));

        Assert.Equal("$[1].quantity", fault.JsonPath);
        Assert.Equal(62, fault.ByteOffset);
        Assert.Equal(200, (int)fault.StatusCode!);
        Assert.Equal(Body, fault.Body);
        Assert.Equal(
            "Core.Accounts.GetAssetsByStakeAddressAsync: the response cannot be read at $[1].quantity (byte 62): expected a whole number of 64 bits, found one with a fraction.",
            fault.Message);
    }

    [Theory]
    [InlineData("<html></html>", "$", 0)]
    [InlineData("", "$", 0)]
    [InlineData("null", "$", 0)]
    [InlineData("{}", "$", 0)]
    [InlineData("[] []", "$", 3)]
    public async Task A_success_with_something_else_in_it_is_refused(string body, string path, long offset)
    {
        CardanoBIResponseException fault = await UnreadableAsync(Answers.Text(200, body, "text/html"));

        Assert.Equal(path, fault.JsonPath);
        Assert.Equal(offset, fault.ByteOffset);
    }

    [Fact]
    public async Task A_success_without_content_is_refused() => await UnreadableAsync(Answers.Status(204));

    [Fact]
    public async Task A_compressed_answer_is_read()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(Compressed(Answers.Rows(0, 100)));
        using StandInClient client = server.Client();

        Assert.Equal(100, (await client.GetAssetsAsync("s")).Count);
    }

    [Fact]
    public async Task An_answer_in_many_small_pieces_is_read()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(async context =>
        {
            foreach (char[] piece in Answers.Rows(0, 50).Chunk(7)) await Answers.WriteAsync(context, new string(piece));
        });
        using StandInClient client = server.Client();

        Assert.Equal(Enumerable.Range(0, 50).Select(row => (long)row), (await client.GetAssetsAsync("s")).Select(row => row.Quantity));
    }

    [Fact]
    public async Task A_long_answer_is_read_whole()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(Answers.Json(Answers.Rows(0, 100_000)));
        using StandInClient client = server.Client();

        Page<StandInAsset> page = await client.GetUnpagedAsync();

        Assert.Equal(100_000, page.Count);
        Assert.Equal(99_999, page[^1].Quantity);
    }

    [Fact]
    public async Task An_answer_announced_longer_than_the_bound_is_refused_unread()
    {
        CardanoBIResponseException fault = await UnreadableAsync(async context =>
        {
            context.Response.ContentLength = 64L * 1024 * 1024 + 1;
            await Answers.WriteAsync(context, "[");
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        });

        Assert.Contains("longer than 64 MiB", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_is_longer_than_the_bound_only_once_decompressed_is_refused()
    {
        CardanoBIResponseException fault = await UnreadableAsync(Compressed(new string(' ', 64 * 1024 * 1024 + 1)));

        Assert.Contains("longer than 64 MiB", fault.Message, StringComparison.Ordinal);
    }

    private static RequestDelegate Compressed(string text) => async context =>
    {
        context.Response.Headers.ContentEncoding = "gzip";
        await using var gzip = new GZipStream(context.Response.Body, CompressionLevel.Fastest, leaveOpen: true);
        await gzip.WriteAsync(System.Text.Encoding.UTF8.GetBytes(text), context.RequestAborted);
    };

    private static async Task<CardanoBIResponseException> UnreadableAsync(RequestDelegate api)
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(api);
        using StandInClient client = server.Client();
        return await Assert.ThrowsAsync<CardanoBIResponseException>(() => client.GetAssetsAsync("s"));
    }
}
