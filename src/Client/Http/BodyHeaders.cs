using System.Globalization;
using System.Net.Http.Headers;

namespace CardanoBI.Client.Http;

/// <summary>Facts about a response's body from its headers.</summary>
internal static class BodyHeaders
{
    /// <summary>More than any server uses; each costs a stream.</summary>
    private const int MostEncodings = 4;

    /// <summary>
    /// The number of bytes that the server announced, read from the raw header. The parsed header would be kept as an object, even for a
    /// body in memory that has no such header.
    /// </summary>
    public static long? Length(HttpContent content) =>
        content.Headers.NonValidated.TryGetValues("Content-Length", out HeaderStringValues values)
        && long.TryParse(values.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out long length)
            ? length
            : null;

    /// <summary>Whether the body is compressed or otherwise encoded.</summary>
    public static bool IsEncoded(HttpContent content) => content.Headers.NonValidated.Contains("Content-Encoding");

    /// <summary>
    /// Why an encoded body cannot be read, in words that follow "the response" or "its body"; null if it can be read. The words quote the
    /// server, so they have to be masked.
    /// </summary>
    public static string? WhyUnreadable(HttpContent content)
    {
        if (!IsEncoded(content)) return null;
        ICollection<string> encodings = content.Headers.ContentEncoding;
        if (encodings.Count > MostEncodings) return $"has {encodings.Count:N0} layers of encoding, which is refused";
        foreach (string encoding in encodings)
        {
            if (!Decompression.IsKnown(encoding)) return $"is encoded as '{encoding}', which was not requested";
        }

        return null;
    }
}
