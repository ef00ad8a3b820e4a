using System.Globalization;
using System.Net.Http.Headers;

namespace CardanoBI.Client.Errors;

/// <summary>The headers of a response that matter for handling a failure.</summary>
internal static class AnswerHeaders
{
    private static readonly string[] RequestIds = ["X-Request-Id", "Request-Id", "X-Correlation-Id"];

    private static readonly TimeSpan Greatest = TimeSpan.FromDays(36500);

    private static readonly HashSet<string> Telling = new(StringComparer.OrdinalIgnoreCase)
    {
        "Retry-After", "WWW-Authenticate", "Content-Type", "Date", "Server", "Via", "traceparent",
        "X-Request-Id", "Request-Id", "X-Correlation-Id",
    };

    /// <summary>The server's id of the request.</summary>
    public static string? RequestId(HttpResponseMessage response, Func<string, string> mask)
    {
        foreach (string name in RequestIds)
        {
            if (response.Headers.NonValidated.TryGetValues(name, out HeaderStringValues values) && values.Count > 0)
                return OneLine.Of(mask(First(values)));
        }

        return null;
    }

    /// <summary>
    /// The wait that the server asks for, in either of its two forms; never negative. A date is compared with the response's own date,
    /// because the clocks of server and client may differ.
    /// </summary>
    public static TimeSpan? RetryAfter(HttpResponseMessage response, TimeProvider timeProvider)
    {
        if (!response.Headers.NonValidated.TryGetValues("Retry-After", out HeaderStringValues values)) return null;
        string text = First(values).Trim();
        if (text.Length > 0 && text.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0)
        {
            // The parsed header supports no number beyond an int. Anything longer than a century counts as forever.
            return long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long seconds) && seconds < Greatest.TotalSeconds
                ? TimeSpan.FromSeconds(seconds)
                : Greatest;
        }

        TimeSpan? delay = response.Headers.RetryAfter?.Date - (response.Headers.Date ?? timeProvider.GetUtcNow());
        return delay < TimeSpan.Zero ? TimeSpan.Zero : delay;
    }

    /// <summary>
    /// The headers that matter to callers and operators, each on one line and masked, because a server may echo what it was sent.
    /// </summary>
    public static Dictionary<string, string> ThatMatter(HttpResponseMessage response, Func<string, string> mask)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach ((string name, HeaderStringValues values) in response.Headers.NonValidated)
            Add(name, values);
        foreach ((string name, HeaderStringValues values) in response.Content.Headers.NonValidated)
            Add(name, values);
        return headers;

        void Add(string name, HeaderStringValues values)
        {
            if (Matters(name)) headers[name] = OneLine.Of(mask(values.ToString()));
        }
    }

    private static bool Matters(string name) =>
        Telling.Contains(name)
        || name.Contains("RateLimit", StringComparison.OrdinalIgnoreCase)
        || name.Contains("Quota", StringComparison.OrdinalIgnoreCase);

    private static string First(HeaderStringValues values)
    {
        foreach (string value in values)
            return value;
        return "";
    }
}
