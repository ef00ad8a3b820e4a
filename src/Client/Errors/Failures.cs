using System.Net;
using System.Text;

namespace CardanoBI.Client.Errors;

/// <summary>
/// Makes the exceptions that callers see: one line that says what to do, the body as received, never the secret or the token.
/// </summary>
/// <param name="mask">Removes key and secret from what a server echoes.</param>
/// <param name="advice">What to check if the caller was rejected.</param>
/// <param name="timeProvider">The clock for dates in <c>Retry-After</c>.</param>
internal sealed class Failures(SecretMask mask, string advice, TimeProvider timeProvider)
{
    /// <summary>
    /// How many bytes of an error's body to read: 64 KiB are kept; the rest leaves room for a token across that boundary, which is masked
    /// before the text is truncated.
    /// </summary>
    public const int MaximumBodyBytes = 72 * 1024;

    private const int MaximumBodyLength = 64 * 1024;

    /// <summary>For a response that is not a success.</summary>
    public CardanoBIException OfCall(string operationName, FailedAnswer answer, string? token)
    {
        FailureDetails details = Details(operationName, answer, token);
        string unread = Unread(answer, token);
        string status = Describe(answer.Status), said = unread.Length > 0 ? unread : Say(details.Problem);
        string tries = answer.Attempts > 1 ? $", after {answer.Attempts} attempts" : "";
        return answer.Status switch
        {
            HttpStatusCode.Unauthorized when token is not null =>
                new CardanoBIAuthenticationException(
                    $"the server responded with {status}{unread}, even with a new token; {advice}.", details),
            HttpStatusCode.Unauthorized =>
                new CardanoBIAuthenticationException($"the server responded with {status}{unread}; {advice}.", details),
            HttpStatusCode.Forbidden =>
                new CardanoBIAuthenticationException(
                    $"the server responded with {status}{unread}; the key may lack the scope of this operation; {advice}.", details),
            HttpStatusCode.PaymentRequired =>
                new CardanoBIQuotaException($"the server responded with {status}{said}; the quota of the account is used up.", details),
            HttpStatusCode.TooManyRequests =>
                new CardanoBIRateLimitException($"the server responded with {status}{said}{tries}{Wait(details.RetryAfter)}.", details),
            HttpStatusCode.BadRequest => new CardanoBIBadRequestException($"the server responded with {status}{said}.", details),
            HttpStatusCode.NotFound => new CardanoBINotFoundException($"the server responded with {status}{said}.", details),
            _ when answer.IsRedirect =>
                new CardanoBIException($"the server responded with {status}; redirects are not followed; check BaseAddress.", details),
            _ => new CardanoBIException($"the server responded with {status}{said}{tries}.", details),
        };
    }

    /// <summary>For a success that cannot be read.</summary>
    public CardanoBIResponseException OfReading(
        CardanoBIResponseException unreadable, string operationName, FailedAnswer answer, string? token)
    {
        (string message, string? path) = Shown(unreadable, token);
        return new CardanoBIResponseException(message)
        {
            OperationName = operationName,
            StatusCode = answer.Status,
            Body = Body(answer, token),
            RequestId = AnswerHeaders.RequestId(answer.Response, text => mask.Apply(text, token)),
            Headers = AnswerHeaders.ThatMatter(answer.Response, text => mask.Apply(text, token)),
            Attempts = answer.Attempts,
            JsonPath = path,
            ByteOffset = unreadable.ByteOffset,
        };
    }

    /// <summary>
    /// For an identity server that returned no token. Everything is read from the response now, because it is disposed before the exception
    /// is created.
    /// </summary>
    public Func<string, CardanoBIException> OfTokenAnswer(Uri address, FailedAnswer answer)
    {
        FailureDetails details = Details("", answer, null);
        string unread = Unread(answer, null), said = unread.Length > 0 ? unread : Say(details.Problem);
        string message = $"the identity server {address.Authority} responded with {Describe(answer.Status)}{said}";
        if (answer.Status is HttpStatusCode.BadRequest or HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden)
            return name => new CardanoBIAuthenticationException($"{message}; {advice}.", details with { OperationName = name });
        if (answer.Status == HttpStatusCode.TooManyRequests)
            return name => new CardanoBIRateLimitException($"{message}{Wait(details.RetryAfter)}.", details with { OperationName = name });
        string check = answer.IsRedirect || answer.Status == HttpStatusCode.NotFound ? "; check IdentityAddress" : "";
        return name => new CardanoBIException($"{message}{check}.", details with { OperationName = name });
    }

    /// <summary>For an identity server that returned something other than a token. The body may contain one, so it is not shown.</summary>
    public Func<string, CardanoBIException> OfTokenReading(Uri address, CardanoBIResponseException unreadable, FailedAnswer answer)
    {
        (HttpStatusCode status, string? requestId) =
            (answer.Status, AnswerHeaders.RequestId(answer.Response, text => mask.Apply(text)));
        (string reason, string? path) = Shown(unreadable, null);
        return name => new CardanoBIResponseException(NoToken(address, reason))
        {
            OperationName = name,
            StatusCode = status,
            RequestId = requestId,
            JsonPath = path,
            ByteOffset = unreadable.ByteOffset,
        };
    }

    /// <summary>For an identity server whose response was rejected unread.</summary>
    public static Func<string, CardanoBIException> OfTokenRefused(Uri address, CardanoBIResponseException refused) =>
        name => new CardanoBIResponseException(NoToken(address, refused.Message))
        {
            OperationName = name,
            StatusCode = refused.StatusCode,
            RequestId = refused.RequestId,
            Headers = refused.Headers,
        };

    /// <summary>For an identity server that could not be reached.</summary>
    public static Func<string, CardanoBIException> OfTokenFault(CardanoBIException fault) =>
        name => new CardanoBIException($"no token was obtained: {fault.Message}", fault.InnerException)
        {
            OperationName = name,
            StatusCode = fault.StatusCode,
        };

    private static string NoToken(Uri address, string reason) =>
        $"the identity server {address.Authority} returned no token: {reason} Check IdentityAddress.";

    /// <summary>What cannot be read and where, in a form that callers may see.</summary>
    private (string Message, string? Path) Shown(CardanoBIResponseException unreadable, string? token)
    {
        string message = mask.Apply(unreadable.Message, token);
        if (unreadable.JsonPath is not string known) return (message, null);
        string masked = mask.Apply(known, token), path = ShownPath.Of(masked);
        return (message.Replace(masked, path, StringComparison.Ordinal), path);
    }

    private static string Describe(HttpStatusCode status) => Enum.IsDefined(status) ? $"{(int)status} {status}" : $"{(int)status}";

    private static string Wait(TimeSpan? delay) => delay is TimeSpan known ? $"; it asks to wait {known.TotalSeconds:0} s" : "";

    private static string Say(CardanoBIProblem? problem)
    {
        string title = problem?.Title ?? "", detail = problem?.Detail ?? "";
        if (string.IsNullOrWhiteSpace(title)) (title, detail) = (detail, "");
        if (string.IsNullOrWhiteSpace(title)) return "";
        return $" ({OneLine.Of(string.IsNullOrWhiteSpace(detail) ? title : $"{title}: {detail}")})";
    }

    /// <summary>Masked before it is truncated, like everything else that quotes the server.</summary>
    private string Unread(FailedAnswer answer, string? token) =>
        answer.Unread is null ? "" : $" ({OneLine.Of(mask.Apply(answer.Unread, token))})";

    private FailureDetails Details(string operationName, FailedAnswer answer, string? token) =>
        FailureDetails.Of(answer, Body(answer, token), operationName, timeProvider, text => mask.Apply(text, token));

    private string? Body(FailedAnswer answer, string? token)
    {
        if (answer.Body.IsEmpty) return null;
        // Masked before it is truncated, so that no part of a token remains at the end.
        ReadOnlySpan<byte> start = answer.Body[..Math.Min(answer.Body.Length, MaximumBodyBytes)];
        string text = mask.Apply(Encoding.UTF8.GetString(start), token);
        return text.Length <= MaximumBodyLength ? text : text[..MaximumBodyLength];
    }
}
