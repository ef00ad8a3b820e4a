using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace CardanoBI.Sandbox.Answers;

/// <summary>A complete HTTP response as a value, so that it can be recorded before it is sent.</summary>
internal sealed record Answer(int StatusCode, string? ContentType, ReadOnlyMemory<byte> Body)
{
    public const string RestJson = "application/json; charset=utf-8";
    public const string ODataJson = "application/json; odata.metadata=minimal; odata.streaming=true";

    /// <summary>As ASP.NET writes JSON: only what JSON itself requires is escaped.</summary>
    private static readonly JsonWriterOptions WriterOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; private init; } = [];

    public static Answer Empty(int statusCode) => new(statusCode, null, default);

    public static Answer Json(int statusCode, string contentType, Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, WriterOptions))
            write(writer);
        return new Answer(statusCode, contentType, buffer.WrittenMemory);
    }

    public Answer With(string header, string value) => this with { Headers = [.. Headers, new(header, value)] };

    public async Task SendAsync(HttpResponse response, CancellationToken cancellationToken)
    {
        Describe(response);
        if (!Body.IsEmpty) await response.Body.WriteAsync(Body, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Sends everything before the body immediately.</summary>
    public Task SendHeadersAsync(HttpContext context)
    {
        Describe(context.Response);
        return context.Response.StartAsync(context.RequestAborted);
    }

    private void Describe(HttpResponse response)
    {
        response.StatusCode = StatusCode;
        foreach ((string name, string value) in Headers)
            response.Headers[name] = value;
        response.ContentType = ContentType;
        response.ContentLength = Body.Length;
    }
}
