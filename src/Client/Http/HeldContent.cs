using System.Net;
using System.Net.Http.Headers;

namespace CardanoBI.Client.Http;

/// <summary>
/// The whole body of an answer that goes through a pipeline: it belongs to its response, whichever of them the pipeline chooses and however
/// often somebody reads it on the way. Its bytes are its own and not the pool's, because nobody knows who still reads them.
/// </summary>
internal sealed class HeldContent : HttpContent
{
    private readonly byte[] _bytes;

    private HeldContent(byte[] bytes, bool isCut)
    {
        _bytes = bytes;
        Body = new BodyReading(bytes, bytes.Length, isCut, IsPooled: false);
    }

    /// <summary>What was read; there after the response was disposed, too.</summary>
    public BodyReading Body { get; }

    /// <summary>Takes over a body that was read, and gives its buffer back.</summary>
    /// <param name="read">Where it came from: its headers stay.</param>
    /// <param name="body">What was read.</param>
    public static HeldContent Of(HttpContent read, BodyReading body)
    {
        var held = new HeldContent(body.Buffer.AsSpan(0, body.Length).ToArray(), body.IsCut);
        body.Return();
        bool isUnfolded = BodyHeaders.WhyUnreadable(read) is null;
        foreach ((string name, HeaderStringValues values) in read.Headers.NonValidated)
        {
            // The length is that of what is held; the encoding is undone, unless nobody could.
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
