using System.Diagnostics;
using System.IO.Compression;
using CardanoBI.Client.Tests.Reliability;
using CardanoBI.Client.Tests.Server;
using CardanoBI.Client.Tests.StandIn;
using Polly;

namespace CardanoBI.Client.Tests.Http;

/// <summary>What is too much, and what ends early.</summary>
public class BoundTests
{
    [Fact]
    public async Task An_answer_beyond_the_greatest_bound_is_refused_as_any_other()
    {
        byte[] mebibyte = new byte[1 << 20];
        await using LoopbackServer server = await LoopbackServer.StartAsync(async context =>
        {
            context.Response.Headers.ContentEncoding = "gzip";
            await using var gzip = new GZipStream(context.Response.Body, CompressionLevel.Fastest);
            for (int count = 0; count < 1030; count++) await gzip.WriteAsync(mebibyte, context.RequestAborted);
        });
        CardanoBIOptions options = server.Options();
        options.MaximumDecompressedBytes = 1 << 30;
        using var client = new StandInClient(options);

        CardanoBIResponseException refused = await Assert.ThrowsAsync<CardanoBIResponseException>(() => client.GetAssetsAsync("s"));

        Assert.Contains("longer than 1024 MiB (MaximumDecompressedBytes)", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_path_that_no_address_can_hold_is_refused_before_it_is_sent()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        using StandInClient client = server.Client();

        CardanoBIException refused = await Assert.ThrowsAsync<CardanoBIException>(() => client.GetAssetsAsync(new string('x', 70_000)));

        Assert.Contains("the longest that can be sent has 65,519", refused.Message, StringComparison.Ordinal);
        Assert.Empty(server.Seen);
    }

    [Fact]
    public async Task Every_sending_of_a_request_is_counted_as_a_try()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(ServerFaults.Finish);
        using StandInClient client = server.Client();

        CardanoBIException fault = await Assert.ThrowsAsync<CardanoBIException>(() => client.GetAssetsAsync("s"));

        Assert.Equal(server.ApiRequests.Count, fault.Attempts);
        Assert.Equal(4, fault.Attempts);
    }

    [Theory]
    [InlineData("headers")]
    [InlineData("body")]
    [InlineData("token")]
    [InlineData("retry")]
    [InlineData("turn")]
    public async Task Disposing_a_client_ends_its_calls_at_once_and_all_alike(string phase)
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(phase switch
        {
            "headers" => ServerFaults.Hang,
            "body" => ServerFaults.Endless(200),
            "retry" => ServerFaults.TooManyRequests(() => "20"),
            _ => Answers.Json("[]"),
        });
        if (phase == "token") server.Token = ServerFaults.Hang;
        CardanoBIOptions options = server.Options();
        options.Resilience.MaximumRetries = 3;
        if (phase == "turn") options.Plan = new CardanoBIPlan(0.01, 0);
        var client = new StandInClient(options);
        if (phase == "turn") await client.GetAssetsAsync("s");

        Task[] calls = [.. Enumerable.Range(0, 5).Select(_ => client.GetAssetsAsync("s"))];
        await Task.Delay(500);
        long start = Stopwatch.GetTimestamp();
        client.Dispose();

        foreach (Task call in calls) await Assert.ThrowsAsync<ObjectDisposedException>(() => call.WaitAsync(TimeSpan.FromSeconds(30)));
        Assert.InRange(Stopwatch.GetElapsedTime(start), TimeSpan.Zero, TimeSpan.FromSeconds(2));
    }

    [Fact]
    public async Task A_limit_of_time_says_which_step_used_it_up()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(ServerFaults.Hang);
        Microsoft.AspNetCore.Http.RequestDelegate token = server.Token;
        server.Token = async context =>
        {
            await Task.Delay(1500);
            await token(context);
        };
        CardanoBIOptions options = server.Options();
        options.Resilience.TotalTimeout = TimeSpan.FromSeconds(2.5);
        using var client = new StandInClient(options);

        CardanoBIException late = await Assert.ThrowsAsync<CardanoBIException>(() => client.GetAssetsAsync("s"));

        Assert.Matches(@"did not respond within 2\.5 s \(TotalTimeout\); [12]\.\d+ s of it went to the token\.$", late.Message);
    }

    [Fact]
    public async Task A_pipelines_timeout_is_not_called_by_the_options_name()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(ServerFaults.Hang);
        CardanoBIOptions options = server.Options();
        options.Resilience.Pipeline = static pipeline => pipeline.AddTimeout(TimeSpan.FromSeconds(0.5));
        using var client = new StandInClient(options);

        CardanoBIException late = await Assert.ThrowsAsync<CardanoBIException>(() => client.GetAssetsAsync("s"));

        Assert.Contains("did not respond within 0.5 s (a timeout of Resilience.Pipeline)", late.Message, StringComparison.Ordinal);
    }
}
