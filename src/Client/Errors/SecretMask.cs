using System.Net;
using System.Text;

namespace CardanoBI.Client.Errors;

/// <summary>
/// Removes key, secret and token from external text before anyone sees it, however it is escaped: a server may echo what it was sent, and
/// an exception of HttpClient may contain it.
/// </summary>
internal sealed class SecretMask
{
    private const string Mask = "[masked]";

    /// <summary>Found out when something is masked for the first time: most programs never mask anything.</summary>
    private volatile Lazy<string[]> _secrets = new([]);

    /// <summary>Adds a key and its secret. Previous ones stay, because a response that contains them may still arrive.</summary>
    public void Add(string key, string secret)
    {
        Lazy<string[]> before = _secrets;
        _secrets = new Lazy<string[]>(() => With(before.Value, key, secret));
    }

    /// <summary>The masked text.</summary>
    /// <param name="text">The external text.</param>
    /// <param name="token">The token of the call, if it has one.</param>
    public string Apply(string text, string? token = null)
    {
        if (!string.IsNullOrEmpty(token)) text = Replace(text, token);
        foreach (string secret in _secrets.Value)
            text = Replace(text, secret);
        return text;
    }

    /// <summary>The exception itself, unless it contains one of them; then a masked exception of the same kind.</summary>
    public Exception Apply(Exception fault, string? token)
    {
        string shown = fault.ToString();
        if (ReferenceEquals(Apply(shown, token), shown)) return fault;
        string message = Apply(fault.Message, token);
        return fault is HttpRequestException told
            ? new HttpRequestException(told.HttpRequestError, message, null, told.StatusCode)
            : new IOException(message);
    }

    private static string[] With(string[] known, string key, string secret)
    {
        string[] pairs = [Base64($"{key}:{secret}"), Base64($"{WebUtility.UrlEncode(key)}:{WebUtility.UrlEncode(secret)}")];
        string[] all =
        [
            .. known, .. pairs.SelectMany(Spellings), secret, .. Spellings(Base64(secret)), key, .. Spellings(Base64(key)),
        ];
        // Longer ones first, so that none is broken by another that is part of it.
        return [.. all.Where(text => text.Length > 0).Distinct().OrderByDescending(text => text.Length)];
    }

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));

    private static IEnumerable<string> Spellings(string base64)
    {
        string bare = base64.TrimEnd('=');
        return [base64, bare, bare.Replace('+', '-').Replace('/', '_')];
    }

    private static string Replace(string text, string secret)
    {
        text = text.Replace(secret, Mask, StringComparison.Ordinal);
        StringBuilder? masked = null;
        int kept = 0;
        ReadOnlySpan<char> starts = ['\\', '%', '&', secret[0]];
        for (int at = Next(text, 0, starts); at < text.Length; at = Next(text, at, starts))
        {
            int length = EscapedText.Match(text.AsSpan(at), secret);
            if (length > 0)
            {
                (masked ??= new StringBuilder()).Append(text, kept, at - kept).Append(Mask);
                kept = at + length;
            }

            at += Math.Max(1, length);
        }

        return masked is null ? text : masked.Append(text, kept, text.Length - kept).ToString();
    }

    private static int Next(string text, int from, ReadOnlySpan<char> starts)
    {
        int distance = text.AsSpan(from).IndexOfAny(starts);
        return distance < 0 ? text.Length : from + distance;
    }
}
