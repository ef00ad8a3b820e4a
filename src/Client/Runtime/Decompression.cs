using System.IO.Compression;

namespace CardanoBI.Client.Runtime;

/// <summary>
/// Unfolds compressed answers here and not in the handler, so that what they unfold to has a bound of its own,
/// and so that it works over any HttpClient.
/// </summary>
internal static class Decompression
{
    /// <summary>What requests say they accept. Not Brotli: its library alone is a tenth of a native program.</summary>
    internal const string Accepted = "gzip";

    /// <summary>Whether answers may come compressed: yes, unless the program's project has <c>CardanoBIDecompression</c> false, and then nothing of it is in a native program.</summary>
#if NET9_0_OR_GREATER
    [System.Diagnostics.CodeAnalysis.FeatureSwitchDefinition("CardanoBI.Client.Decompression")]
#endif
    internal static bool IsSupported { get; } = !AppContext.TryGetSwitch("CardanoBI.Client.Decompression", out bool isSupported) || isSupported;

    /// <summary>The stream to read the answer from: the given one where the answer is not compressed.</summary>
    /// <exception cref="InvalidDataException">The answer is compressed in a way that was not asked for.</exception>
    internal static Stream Unfold(Stream stream, ICollection<string> encodings)
    {
        // The last one listed was the last one applied.
        string[] applied = [.. encodings];
        for (int index = applied.Length - 1; index >= 0; index--) stream = IsSupported ? Unfold(stream, applied[index]) : throw NotAskedFor(applied[index]);
        return stream;
    }

    private static Stream Unfold(Stream stream, string encoding) => encoding.ToLowerInvariant() switch
    {
        "identity" => stream,
        "gzip" or "x-gzip" => new GZipStream(stream, CompressionMode.Decompress),
        "deflate" => new ZLibStream(stream, CompressionMode.Decompress),
        _ => throw NotAskedFor(encoding),
    };

    private static InvalidDataException NotAskedFor(string encoding) => new($"the answer is encoded as '{OneLine.Of(encoding)}', which was not asked for");
}
