using System.IO.Compression;

namespace CardanoBI.Client.Http;

/// <summary>
/// Decompresses responses here instead of in the handler, so that the decompressed size has its own limit, and so that it works with any
/// HttpClient.
/// </summary>
internal static class Decompression
{
    /// <summary>The accepted encodings. Not Brotli: its library alone is a tenth of a native program.</summary>
    public const string Accepted = "gzip";

    /// <summary>
    /// Whether responses may be compressed: yes, unless the program's project sets <c>CardanoBIDecompression</c> to false, which removes
    /// decompression from a native program.
    /// </summary>
#if NET9_0_OR_GREATER
    [System.Diagnostics.CodeAnalysis.FeatureSwitchDefinition("CardanoBI.Client.Decompression")]
#endif
    public static bool IsSupported { get; } =
        !AppContext.TryGetSwitch("CardanoBI.Client.Decompression", out bool isSupported) || isSupported;

    /// <summary>Whether a response with this encoding can be read.</summary>
    public static bool IsKnown(string encoding) =>
        encoding.ToUpperInvariant() switch
        {
            "IDENTITY" => true,
            "GZIP" or "X-GZIP" or "DEFLATE" => IsSupported,
            _ => false,
        };

    /// <summary>The stream to read the response from: the given one if the response is not compressed.</summary>
    /// <param name="stream">The response as received.</param>
    /// <param name="encodings">Its encodings, all of them known.</param>
    public static Stream Unfold(Stream stream, ICollection<string> encodings)
    {
        if (!IsSupported) return stream;
        // The last one listed was the last one applied.
        string[] applied = [.. encodings];
        for (int index = applied.Length - 1; index >= 0; index--)
            stream = Unfold(stream, applied[index]);
        return stream;
    }

    private static Stream Unfold(Stream stream, string encoding) => encoding.ToUpperInvariant() switch
    {
        "GZIP" or "X-GZIP" => new GZipStream(stream, CompressionMode.Decompress),
        "DEFLATE" => new ZLibStream(stream, CompressionMode.Decompress),
        _ => stream,
    };
}
