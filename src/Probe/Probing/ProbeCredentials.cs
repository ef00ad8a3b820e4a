using System.Text;
using System.Text.Encodings.Web;

namespace CardanoBI.Gen.Probing;

/// <summary>Key and secret; <see cref="ToString"/> reveals neither.</summary>
internal sealed class ProbeCredentials
{
    /// <summary>What is shorter is nobody's secret, but could be a part of any word.</summary>
    private const int ShortestSecret = 8;

    private readonly byte[][] _spellings;

    public ProbeCredentials(string key, string secret)
    {
        (Key, Secret) = (key, secret);
        // The server decodes both again (RFC 6749, 2.3.1).
        Basic = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{Uri.EscapeDataString(key)}:{Uri.EscapeDataString(secret)}"));
        _spellings =
        [
            .. new[] { Basic, secret, key }
                .Where(text => text.Length >= ShortestSecret)
                .SelectMany(text => new[] { text, Uri.EscapeDataString(text), JavaScriptEncoder.Default.Encode(text) })
                .Distinct(StringComparer.Ordinal)
                .Select(Encoding.UTF8.GetBytes),
        ];
    }

    public string Key { get; }

    public string Secret { get; }

    /// <summary>Both as a token request has them.</summary>
    public string Basic { get; }

    /// <summary>
    /// A response without key and secret, which a server may repeat, so that whatever is made of it has neither.
    /// </summary>
    public byte[] Hide(byte[] body)
    {
        foreach (byte[] spelling in _spellings)
        {
            for (int at; (at = body.AsSpan().IndexOf(spelling)) >= 0;)
                body = [.. body[..at], .. "***"u8, .. body[(at + spelling.Length)..]];
        }

        return body;
    }

    public override string ToString() => "(credentials)";
}
