using System.IO.Compression;

namespace CardanoBI.Client.Runtime;

/// <summary>
/// Unfolds compressed answers here and not in the handler, so that what they unfold to has a bound of its own,
/// and so that it works over any HttpClient.
/// </summary>
internal static class Decompression
{
    /// <summary>What requests say they accept.</summary>
    internal const string Accepted = "gzip, br";

    /// <summary>The stream to read the answer from: the given one where the answer is not compressed.</summary>
    /// <exception cref="InvalidDataException">The answer is compressed in a way that was not asked for.</exception>
    internal static Stream Unfold(Stream stream, ICollection<string> encodings)
    {
        foreach (string encoding in encodings.Reverse())
        {
            stream = encoding.ToLowerInvariant() switch
            {
                "identity" => stream,
                "gzip" or "x-gzip" => new GZipStream(stream, CompressionMode.Decompress),
                "br" => new BrotliStream(stream, CompressionMode.Decompress),
                "deflate" => new ZLibStream(stream, CompressionMode.Decompress),
                _ => throw new InvalidDataException($"the answer is encoded as '{OneLine.Of(encoding)}', which was not asked for"),
            };
        }

        return stream;
    }
}
