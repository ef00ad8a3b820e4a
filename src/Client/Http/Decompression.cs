using System.IO.Compression;

namespace CardanoBI.Client.Http;

/// <summary>
/// Unfolds compressed answers here and not in the handler, so that what they unfold to has a bound of its own,
/// and so that it works over any HttpClient.
/// </summary>
internal static class Decompression
{
    /// <summary>What requests say they accept. Not Brotli: its library alone is a tenth of a native program.</summary>
    public const string Accepted = "gzip";

    /// <summary>
    /// Whether answers may come compressed: yes, unless the program's project has
    /// <c>CardanoBIDecompression</c> false, and then nothing of it is in a native program.
    /// </summary>
#if NET9_0_OR_GREATER
    [System.Diagnostics.CodeAnalysis.FeatureSwitchDefinition("CardanoBI.Client.Decompression")]
#endif
    public static bool IsSupported { get; } =
        !AppContext.TryGetSwitch("CardanoBI.Client.Decompression", out bool isSupported) || isSupported;

    /// <summary>Whether an answer that is encoded so can be read.</summary>
    public static bool IsKnown(string encoding) =>
        encoding.ToUpperInvariant() switch
        {
            "IDENTITY" => true,
            "GZIP" or "X-GZIP" or "DEFLATE" => IsSupported,
            _ => false,
        };

    /// <summary>The stream to read the answer from: the given one where the answer is not compressed.</summary>
    /// <param name="stream">The answer as it comes.</param>
    /// <param name="encodings">What was done to it, every one of them known.</param>
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
