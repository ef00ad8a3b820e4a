using System.Globalization;
using System.IO.Compression;
using CardanoBI.Client.Tests.Server;
using CardanoBI.Client.Tests.StandIn;
using Microsoft.AspNetCore.Http;
using Polly;
using Polly.CircuitBreaker;
using Polly.Fallback;
using Polly.Hedging;
using Polly.Retry;

namespace CardanoBI.Client.Tests.Reliability;

/// <summary>
/// Behind a pipeline, the caller gets the body of the answer whose status it gets, whatever other answers there were meanwhile.
/// </summary>
public class BodyOwnershipTests
{
    [Fact]
    public async Task Hedging_gives_the_body_of_the_answer_it_chose()
    {
        // Each try of a call is answered with a status and as many rows as its number: whoever gets both from one answer can tell.
        await using LoopbackServer server = await LoopbackServer.StartAsync(Differing);
        using StandInClient client = Client(server, pipeline => pipeline.AddHedging(new HedgingStrategyOptions<HttpResponseMessage>
        {
            MaxHedgedAttempts = 2,
            Delay = TimeSpan.FromMilliseconds(2),
            ShouldHandle = static seen => ValueTask.FromResult(seen.Outcome.Result is not { IsSuccessStatusCode: true }),
        }));

        int wrong = 0;
        await Parallel.ForEachAsync(Enumerable.Range(0, 10_000), new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (call, _) =>
        {
            using CardanoBIResponseScope scope = CardanoBIResponseScope.Begin();
            try
            {
                Page<StandInAsset> page = await client.GetAssetsAsync($"c{call}");
                string rows = scope.Last!.Headers.GetValues("X-Rows").Single();
                if (page.Count.ToString(CultureInfo.InvariantCulture) != rows) Interlocked.Increment(ref wrong);
            }
            catch (CardanoBIException fault)
            {
                if (fault.Problem?.Title != $"{(int?)fault.StatusCode}") Interlocked.Increment(ref wrong);
            }
        });

        Assert.Equal(0, wrong);
    }

    [Fact]
    public async Task A_fallbacks_answer_is_read_and_not_that_of_the_try_before()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(Answers.Text(503, """{"title":"503"}"""));
        using StandInClient client = Client(server, pipeline => pipeline.AddFallback(new FallbackStrategyOptions<HttpResponseMessage>
        {
            FallbackAction = static _ =>
                Polly.Outcome.FromResultAsValueTask(new HttpResponseMessage { Content = new StringContent(Answers.Rows(0, 2)) }),
            ShouldHandle = static seen => ValueTask.FromResult(seen.Outcome.Result is not { IsSuccessStatusCode: true }),
        }));

        await Parallel.ForEachAsync(Enumerable.Range(0, 2000), async (_, _) => Assert.Equal(2, (await client.GetAssetsAsync("s")).Count));
    }

    [Fact]
    public async Task A_pipeline_may_read_the_content_as_often_as_it_likes()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(Differing);
        using StandInClient client = Client(server, pipeline => pipeline.AddRetry(new RetryStrategyOptions<HttpResponseMessage>
        {
            MaxRetryAttempts = 20,
            Delay = TimeSpan.Zero,
            ShouldHandle = static async seen =>
                (await seen.Outcome.Result!.Content.ReadAsStringAsync()).Contains("title", StringComparison.Ordinal)
                || (await seen.Outcome.Result.Content.ReadAsByteArrayAsync()).Length < 10,
        }));

        await Parallel.ForEachAsync(Enumerable.Range(0, 2000), async (call, _) =>
        {
            using CardanoBIResponseScope scope = CardanoBIResponseScope.Begin();
            Page<StandInAsset> page = await client.GetAssetsAsync($"c{call}");
            Assert.Equal(scope.Last!.Headers.GetValues("X-Rows").Single(), page.Count.ToString(CultureInfo.InvariantCulture));
        });
    }

    [Fact]
    public async Task A_circuit_breaker_that_looks_into_the_content_leaves_it_to_the_caller()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(Differing);
        var breaker = new CircuitBreakerStrategyOptions<HttpResponseMessage>
        {
            MinimumThroughput = 1000,
            FailureRatio = 0.9,
            ShouldHandle = static async seen => (await seen.Outcome.Result!.Content.ReadAsStringAsync()).Length == 0,
        };
        using StandInClient client = Client(server, pipeline => pipeline.AddCircuitBreaker(breaker));

        int rows = 0, titles = 0;
        await Parallel.ForEachAsync(Enumerable.Range(0, 2000), async (call, _) =>
        {
            try
            {
                await client.GetAssetsAsync($"c{call}");
                Interlocked.Increment(ref rows);
            }
            catch (CardanoBIException fault) when (fault.Problem?.Title == $"{(int?)fault.StatusCode}")
            {
                Interlocked.Increment(ref titles);
            }
        });

        Assert.Equal(2000, rows + titles);
        Assert.True(rows > 100 && titles > 100, $"{rows} rows, {titles} titles");
    }

    [Fact]
    public async Task A_compressed_answer_is_unfolded_once()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(async context =>
        {
            context.Response.Headers.ContentEncoding = "gzip";
            await using var gzip = new GZipStream(context.Response.Body, CompressionLevel.Fastest);
            await gzip.WriteAsync(System.Text.Encoding.UTF8.GetBytes(Answers.Rows(0, 3)));
        });
        string? seen = null;
        using StandInClient client = Client(server, pipeline => pipeline.AddRetry(new RetryStrategyOptions<HttpResponseMessage>
        {
            ShouldHandle = async told =>
            {
                seen = await told.Outcome.Result!.Content.ReadAsStringAsync();
                return false;
            },
        }));

        Assert.Equal(3, (await client.GetAssetsAsync("s")).Count);
        Assert.Equal(Answers.Rows(0, 3), seen);
    }

    [Fact]
    public async Task A_pipeline_that_returns_nothing_is_a_failure_that_says_so()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(Answers.Status(503));
        using StandInClient client = Client(server, pipeline => pipeline.AddFallback(new FallbackStrategyOptions<HttpResponseMessage>
        {
            FallbackAction = static _ => ValueTask.FromResult(default(Outcome<HttpResponseMessage>)),
            ShouldHandle = static seen => ValueTask.FromResult(seen.Outcome.Result is not { IsSuccessStatusCode: true }),
        }));

        CardanoBIException fault = await Assert.ThrowsAsync<CardanoBIException>(() => client.GetAssetsAsync("s"));

        Assert.Contains("pipeline returned no response", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_pipelines_delegate_throws_is_a_failure_of_the_call()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(Answers.Status(503));
        using StandInClient client = Client(server, pipeline => pipeline.AddRetry(new RetryStrategyOptions<HttpResponseMessage>
        {
            ShouldHandle = static _ => throw new KeyNotFoundException("of a delegate"),
        }));

        CardanoBIException fault = await Assert.ThrowsAsync<CardanoBIException>(() => client.GetAssetsAsync("s"));

        Assert.IsType<KeyNotFoundException>(fault.InnerException);
    }

    private static StandInClient Client(LoopbackServer server, Action<ResiliencePipelineBuilder<HttpResponseMessage>> pipeline)
    {
        CardanoBIOptions options = server.Options();
        options.Resilience.Pipeline = pipeline;
        return new StandInClient(options);
    }

    /// <summary>A number of rows that a header tells, or an error whose body has its status, after a moment or at once.</summary>
    private static async Task Differing(HttpContext context)
    {
        int chance = Random.Shared.Next(8);
        if (chance % 2 == 0) await Task.Delay(chance);
        int status = chance < 3 ? 500 + chance : 200;
        context.Response.Headers["X-Rows"] = chance.ToString(CultureInfo.InvariantCulture);
        string body = status == 200 ? Answers.Rows(0, chance) : $$"""{"title":"{{status}}"}""";
        await Answers.Text(status, body)(context);
    }
}
