using System.IO.Compression;
using System.IO.Pipelines;
using System.Text;
using CardanoBI.Client.Tests.Server;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http;

namespace CardanoBI.Client.Tests.Reliability;

/// <summary>What servers do on bad days.</summary>
internal static class ServerFaults
{
    private static readonly RequestDelegate Fine = Answers.Json(ReliabilityCase.Rows);

    /// <summary>The answer once, then as it should be.</summary>
    public static RequestDelegate Once(RequestDelegate answer) => Answers.InTurn(answer, Fine);

    public static RequestDelegate TooManyRequests(Func<string>? retryAfter = null) => context =>
    {
        context.Response.StatusCode = 429;
        if (retryAfter is not null) context.Response.Headers.RetryAfter = retryAfter();
        return Task.CompletedTask;
    };

    /// <summary>
    /// The orderly end of a connection before any byte of an answer, which HttpClient takes for one more reason to send the request again.
    /// </summary>
    public static async Task Finish(HttpContext context)
    {
        await context.Features.Get<IConnectionTransportFeature>()!.Transport.Output.CompleteAsync();
        await Hang(context);
    }

    /// <summary>An error whose body never ends.</summary>
    public static RequestDelegate Endless(int status) => async context =>
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        await Answers.WriteAsync(context, "{");
        await Hang(context);
    };

    /// <summary>An answer that says it is encoded in a way that nobody asked for.</summary>
    public static RequestDelegate Encoded(int status, string encoding) => context =>
    {
        context.Response.Headers.ContentEncoding = encoding;
        return Answers.Text(status, "canary-4711")(context);
    };

    public static Task Reset(HttpContext context)
    {
        context.Abort();
        return Task.CompletedTask;
    }

    public static async Task ResetInBody(HttpContext context)
    {
        context.Response.ContentLength = 1000;
        await Answers.WriteAsync(context, ReliabilityCase.Rows);
        context.Abort();
    }

    /// <summary>A chunk that announces more than it holds, then the orderly end of the connection.</summary>
    public static async Task TruncatedChunk(HttpContext context)
    {
        IDuplexPipe transport = context.Features.Get<IConnectionTransportFeature>()!.Transport;
        await transport.Output.WriteAsync(
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n40\r\n[{\"policy_hex\":"u8.ToArray());
        await transport.Output.CompleteAsync();
        await Hang(context);
    }

    public static async Task Hang(HttpContext context)
    {
        try
        {
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        }
        catch (OperationCanceledException)
        {
            // The client is gone, which is what ends this.
        }
    }

    public static async Task Drip(HttpContext context)
    {
        context.Response.ContentLength = ReliabilityCase.Rows.Length;
        foreach (char letter in ReliabilityCase.Rows)
        {
            await Answers.WriteAsync(context, letter.ToString());
            await Task.Delay(TimeSpan.FromSeconds(1), context.RequestAborted);
        }
    }

    public static RequestDelegate Bytes(byte[] bytes) => async context =>
    {
        context.Response.ContentType = "application/json";
        await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
    };

    /// <summary>10 MB of blanks in 10 KB of gzip: within the bound on the wire, and beyond the one of what it unfolds to.</summary>
    public static async Task GzipBomb(HttpContext context)
    {
        context.Response.Headers.ContentEncoding = "gzip";
        using var buffer = new MemoryStream();
        await using (var gzip = new GZipStream(buffer, CompressionLevel.SmallestSize, leaveOpen: true))
            await gzip.WriteAsync(Encoding.UTF8.GetBytes(new string(' ', 10_000_000)));
        await context.Response.Body.WriteAsync(buffer.ToArray(), context.RequestAborted);
    }
}
