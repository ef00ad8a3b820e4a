using System.Net;
using System.Net.Http.Headers;

namespace CardanoBI.Client.Http;

/// <summary>
/// The whole body of a response that passes through a pipeline. It belongs to its response, whichever response the pipeline chooses and
/// however often delegates read it. Its bytes are not pooled, because it is unknown who still reads them.
/// </summary>
internal sealed class HeldContent : HttpContent
{
    private readonly byte[] _bytes;

    private HeldContent(byte[] bytes, bool isCut)
    {
        _bytes = bytes;
        Body = new BodyReading(bytes, bytes.Length, isCut, IsPooled: false);
    }

    /// <summary>The bytes, which remain available after the response is disposed.</summary>
    public BodyReading Body { get; }

    /// <summary>Copies a body that was read, and returns its buffer to the pool.</summary>
    /// <param name="read">The original content, whose headers are kept.</param>
    /// <param name="body">The body.</param>
    public static HeldContent Of(HttpContent read, BodyReading body)
    {
        var held = new HeldContent(body.Buffer.AsSpan(0, body.Length).ToArray(), body.IsCut);
        body.Return();
        bool isUnfolded = BodyHeaders.WhyUnreadable(read) is null;
        foreach ((string name, HeaderStringValues values) in read.Headers.NonValidated)
        {
            // The length is that of the held bytes; the encoding was removed, unless it is unknown.
            if (name.Equals("Content-Length", StringComparison.OrdinalIgnoreCase)) continue;
            if (isUnfolded && name.Equals("Content-Encoding", StringComparison.OrdinalIgnoreCase)) continue;
            held.Headers.TryAddWithoutValidation(name, values);
        }

        return held;
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => stream.WriteAsync(_bytes).AsTask();

    protected override Task<Stream> CreateContentReadStreamAsync() =>
        Task.FromResult<Stream>(new MemoryStream(_bytes, writable: false));

    protected override bool TryComputeLength(out long length)
    {
        length = _bytes.Length;
        return true;
    }
}
