using System.Net;
using System.Text;

namespace CardanoBI.Client.Runtime;

/// <summary>Makes the exceptions callers see: one line that says what to do, the body as the server sent it, never the secret or the token.</summary>
internal sealed class Failures(CardanoBIOptions options)
{
    private const int MaximumBodyLength = 64 * 1024;
    private const string Mask = "[masked]";

    private readonly TimeProvider _timeProvider = options.TimeProvider;
    private readonly string _secret = options.ApiSecret!;
    private readonly string _credentials = BasicCredentials(options);
    private readonly string _check = options.BaseAddress is null
        ? $"check that ApiKey and ApiSecret are right and belong to the network {options.Network}"
        : "check that ApiKey and ApiSecret are right and belong to this server's network";

    internal static string BasicCredentials(CardanoBIOptions options) => Convert.ToBase64String(Encoding.UTF8.GetBytes($"{options.ApiKey}:{options.ApiSecret}"));

    /// <summary>Of an answer that is no success.</summary>
    internal CardanoBIException OfCall(OperationDescriptor operation, Answer answer, AccessToken? token)
    {
        var details = FailureDetails.Of(answer, Body(answer, token?.Text), operation.Name, _timeProvider, text => Masked(text, token?.Text));
        string status = Describe(answer.Status), said = Say(details.Problem);
        string tries = answer.Tries > 1 ? $", after {answer.Tries} tries" : "";
        return answer.Status switch
        {
            HttpStatusCode.Unauthorized when token is not null => details.Refused($"the server answered {status}, to a fresh token too; {_check}."),
            HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => details.Refused($"the server answered {status}; {_check}."),
            HttpStatusCode.PaymentRequired => details.QuotaUsedUp($"the server answered {status}{said}; the quota of the account is used up."),
            HttpStatusCode.TooManyRequests => details.RateLimited($"the server answered {status}{said}{tries}{Wait(details.RetryAfter)}."),
            HttpStatusCode.BadRequest => details.BadRequest($"the server answered {status}{said}."),
            HttpStatusCode.NotFound => details.NotFound($"the server answered {status}{said}."),
            _ when answer.IsRedirect => details.Failed($"the server answered {status}, a redirect, which is not followed; check BaseAddress."),
            _ => details.Failed($"the server answered {status}{said}{tries}."),
        };
    }

    /// <summary>Of a success that cannot be read.</summary>
    internal CardanoBIResponseException OfReading(CardanoBIResponseException unreadable, OperationDescriptor operation, Answer answer, AccessToken? token)
        => new(unreadable.Message)
        {
            OperationName = operation.Name,
            StatusCode = answer.Status,
            Body = Body(answer, token?.Text),
            RequestId = AnswerHeaders.RequestId(answer.Response, text => Masked(text, token?.Text)),
            Headers = AnswerHeaders.ThatMatter(answer.Response, text => Masked(text, token?.Text)),
            Tries = answer.Tries,
            JsonPath = unreadable.JsonPath,
            ByteOffset = unreadable.ByteOffset,
        };

    /// <summary>Of an identity server that gave no token. All is taken from the answer now; it is gone when the exception is made.</summary>
    internal Func<string, CardanoBIException> OfTokenAnswer(Uri address, Answer answer)
    {
        FailureDetails details = FailureDetails.Of(answer, Body(answer, null), "", _timeProvider, text => Masked(text, null));
        string message = $"the identity server {address.Authority} answered {Describe(answer.Status)}{Say(details.Problem)}";
        if (answer.Status is HttpStatusCode.BadRequest or HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden)
            return name => (details with { OperationName = name }).Refused($"{message}; {_check}.");
        if (answer.Status == HttpStatusCode.TooManyRequests)
            return name => (details with { OperationName = name }).RateLimited($"{message}{Wait(details.RetryAfter)}.");
        string advice = answer.IsRedirect || answer.Status == HttpStatusCode.NotFound ? "; check IdentityAddress" : "";
        return name => (details with { OperationName = name }).Failed($"{message}{advice}.");
    }

    /// <summary>Of an identity server that answered with something else than a token. The body may hold one, so it is not shown.</summary>
    internal Func<string, CardanoBIException> OfTokenReading(Uri address, CardanoBIResponseException unreadable, Answer answer)
    {
        (HttpStatusCode status, string? requestId) = (answer.Status, AnswerHeaders.RequestId(answer.Response, text => Masked(text, null)));
        return name => new CardanoBIResponseException($"the identity server {address.Authority} gave no token: {unreadable.Message} Check IdentityAddress.")
        {
            OperationName = name,
            StatusCode = status,
            RequestId = requestId,
            JsonPath = unreadable.JsonPath,
            ByteOffset = unreadable.ByteOffset,
        };
    }

    /// <summary>Of an identity server whose answer was refused unread.</summary>
    internal static Func<string, CardanoBIException> OfTokenRefused(Uri address, CardanoBIResponseException refused)
        => name => new CardanoBIResponseException($"the identity server {address.Authority} gave no token: {refused.Message} Check IdentityAddress.")
        {
            OperationName = name,
            StatusCode = refused.StatusCode,
            RequestId = refused.RequestId,
            Headers = refused.Headers,
        };

    /// <summary>Of an identity server that could not be reached.</summary>
    internal static Func<string, CardanoBIException> OfTokenFault(CardanoBIException fault)
        => name => new CardanoBIException($"no token could be had: {fault.Message}", fault.InnerException) { OperationName = name, StatusCode = fault.StatusCode };

    private static string Describe(HttpStatusCode status) => Enum.IsDefined(status) ? $"{(int)status} {status}" : $"{(int)status}";

    private static string Wait(TimeSpan? delay) => delay is TimeSpan known ? $"; it asks to wait {known.TotalSeconds:0} s" : "";

    private static string Say(CardanoBIProblem? problem)
    {
        string title = problem?.Title ?? "", detail = problem?.Detail ?? "";
        if (string.IsNullOrWhiteSpace(title)) (title, detail) = (detail, "");
        if (string.IsNullOrWhiteSpace(title)) return "";
        return $" ({OneLine.Of(string.IsNullOrWhiteSpace(detail) ? title : $"{title}: {detail}")})";
    }

    // Masked first and cut afterwards, so that no half of a token stays at the end.
    private string? Body(Answer answer, string? token)
    {
        if (answer.Bytes.IsEmpty) return null;
        ReadOnlySpan<byte> start = answer.Bytes[..Math.Min(answer.Bytes.Length, AnswerBounds.MaximumErrorBytes)];
        string text = Masked(Encoding.UTF8.GetString(start), token);
        return text.Length <= MaximumBodyLength ? text : text[..MaximumBodyLength];
    }

    private string Masked(string text, string? token)
    {
        text = text.Replace(_credentials, Mask, StringComparison.Ordinal).Replace(_secret, Mask, StringComparison.Ordinal);
        return token is null ? text : text.Replace(token, Mask, StringComparison.Ordinal);
    }
}
