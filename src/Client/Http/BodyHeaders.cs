using System.Globalization;
using System.Net.Http.Headers;

namespace CardanoBI.Client.Http;

/// <summary>What an answer's headers say of its body.</summary>
internal static class BodyHeaders
{
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

    private static string First(HeaderStringValues values)
    {
        foreach (string value in values)
            return value;
        return "";
    }
}
