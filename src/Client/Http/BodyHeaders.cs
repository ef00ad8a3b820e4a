using System.Globalization;
using System.Net.Http.Headers;
using CardanoBI.Client.Errors;

namespace CardanoBI.Client.Http;

/// <summary>What an answer's headers say of its body.</summary>
internal static class BodyHeaders
{
    /// <summary>Beyond any server's use of them; each costs a stream.</summary>
    private const int MostEncodings = 4;

    /// <summary>
    /// How many bytes the server announces. As it stands on the wire, because the parsed header would be kept as an object of its own.
    /// </summary>
    public static long? Length(HttpContent content) =>
        content.Headers.NonValidated.TryGetValues("Content-Length", out HeaderStringValues values)
        && long.TryParse(First(values), NumberStyles.None, CultureInfo.InvariantCulture, out long length)
            ? length
            : content.Headers.ContentLength;

    /// <summary>Whether the body is compressed, or otherwise not what it will be.</summary>
    public static bool IsEncoded(HttpContent content) => content.Headers.NonValidated.Contains("Content-Encoding");

    /// <summary>Why an encoded body cannot be read, as words that follow "the answer" or "its body"; null where it can.</summary>
    public static string? WhyUnreadable(HttpContent content)
    {
        if (!IsEncoded(content)) return null;
        ICollection<string> encodings = content.Headers.ContentEncoding;
        if (encodings.Count > MostEncodings) return $"has {encodings.Count:N0} layers of encoding, which is refused";
        foreach (string encoding in encodings)
        {
            if (!Decompression.IsKnown(encoding)) return $"is encoded as '{OneLine.Of(encoding)}', which was not requested";
        }

        return null;
    }

    private static string First(HeaderStringValues values)
    {
        foreach (string value in values)
            return value;
        return "";
    }
}
