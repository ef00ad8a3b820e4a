using System.Globalization;
using System.Net.Http.Headers;

namespace CardanoBI.Client.Runtime;

/// <summary>What an answer's headers say.</summary>
internal static class AnswerHeaders
{
    private static readonly string[] RequestIds = ["X-Request-Id", "Request-Id", "X-Correlation-Id"];

    private static readonly HashSet<string> Telling = new(StringComparer.OrdinalIgnoreCase)
    {
        "Retry-After", "WWW-Authenticate", "Content-Type", "Date", "Server", "Via", "traceparent", "X-Request-Id", "Request-Id", "X-Correlation-Id",
    };

    /// <summary>How many bytes the server announces. As it stands on the wire, because the parsed header would be kept as an object of its own.</summary>
    internal static long? Length(HttpContent content)
        => content.Headers.NonValidated.TryGetValues("Content-Length", out HeaderStringValues values) && long.TryParse(First(values), NumberStyles.None, CultureInfo.InvariantCulture, out long length)
            ? length
            : content.Headers.ContentLength;

    /// <summary>Whether the body is compressed, or otherwise not what it will be.</summary>
    internal static bool IsEncoded(HttpContent content) => content.Headers.NonValidated.Contains("Content-Encoding");

    /// <summary>The server's own name for the request.</summary>
    internal static string? RequestId(HttpResponseMessage response, Func<string, string> mask)
    {
        foreach (string name in RequestIds)
            if (response.Headers.NonValidated.TryGetValues(name, out HeaderStringValues values) && values.Count > 0) return OneLine.Of(mask(First(values)));
        return null;
    }

    private static string First(HeaderStringValues values)
    {
        foreach (string value in values) return value;
        return "";
    }

    /// <summary>The wait the server asks for, in either of its two forms; never negative.</summary>
    internal static TimeSpan? RetryAfter(HttpResponseMessage response, TimeProvider timeProvider)
    {
        RetryConditionHeaderValue? header = response.Headers.RetryAfter;
        TimeSpan? delay = header?.Delta ?? (header?.Date - timeProvider.GetUtcNow());
        return delay < TimeSpan.Zero ? TimeSpan.Zero : delay;
    }

    /// <summary>Those that matter to callers and operators, each on one line and masked: a server may send back what it was sent.</summary>
    internal static Dictionary<string, string> ThatMatter(HttpResponseMessage response, Func<string, string> mask)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach ((string name, HeaderStringValues values) in response.Headers.NonValidated) Add(name, values);
        foreach ((string name, HeaderStringValues values) in response.Content.Headers.NonValidated) Add(name, values);
        return headers;

        void Add(string name, HeaderStringValues values)
        {
            if (Telling.Contains(name) || name.Contains("RateLimit", StringComparison.OrdinalIgnoreCase) || name.Contains("Quota", StringComparison.OrdinalIgnoreCase))
                headers[name] = OneLine.Of(mask(values.ToString()));
        }
    }
}
