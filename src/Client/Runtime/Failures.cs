using System.Net;
using System.Text;

namespace CardanoBI.Client.Runtime;

/// <summary>Makes the exceptions callers see: one line that says what to do, the body as the server sent it, never the secret or the token.</summary>
internal sealed class Failures(CardanoBIOptions options)
{
    private const int MaximumBodyLength = 64 * 1024;
    private const string Mask = "[masked]";

    private readonly string _secret = options.ApiSecret!;
    private readonly string _credentials = BasicCredentials(options);
    private readonly string _check = options.BaseAddress is null
        ? $"check that ApiKey and ApiSecret are right and belong to the network {options.Network}"
        : "check that ApiKey and ApiSecret are right and belong to this server's network";

    internal static string BasicCredentials(CardanoBIOptions options) => Convert.ToBase64String(Encoding.UTF8.GetBytes($"{options.ApiKey}:{options.ApiSecret}"));

    /// <summary>Of an answer that is no success.</summary>
    internal CardanoBIException OfCall(OperationDescriptor operation, Answer answer, AccessToken? token)
    {
        var details = Details.Of(answer, Body(answer, token?.Text));
        string status = Describe(answer.Status);
        return answer.Status switch
        {
            HttpStatusCode.Unauthorized when token is not null => details.Refused($"the server answered {status}, to a fresh token too; {_check}.", operation.Name),
            HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => details.Refused($"the server answered {status}; {_check}.", operation.Name),
            _ when answer.IsRedirect => details.Failed($"the server answered {status}, a redirect, which is not followed; check BaseAddress.", operation.Name),
            _ => details.Failed($"the server answered {status}{Say(details.Problem)}.", operation.Name),
        };
    }

    /// <summary>Of a success that cannot be read.</summary>
    internal CardanoBIResponseException OfReading(CardanoBIResponseException unreadable, OperationDescriptor operation, Answer answer, AccessToken? token)
        => new(unreadable.Message)
        {
            OperationName = operation.Name,
            StatusCode = answer.Status,
            Body = Body(answer, token?.Text),
            RequestId = answer.RequestId,
            JsonPath = unreadable.JsonPath,
            ByteOffset = unreadable.ByteOffset,
        };

    /// <summary>Of an identity server that gave no token. All is taken from the answer now; it is gone when the exception is made.</summary>
    internal Func<string, CardanoBIException> OfTokenAnswer(Uri address, Answer answer)
    {
        var details = Details.Of(answer, Body(answer, null));
        string message = $"the identity server {address.Authority} answered {Describe(answer.Status)}{Say(details.Problem)}";
        if (answer.Status is HttpStatusCode.BadRequest or HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden)
            return name => details.Refused($"{message}; {_check}.", name);
        string advice = answer.IsRedirect || answer.Status == HttpStatusCode.NotFound ? "; check IdentityAddress" : "";
        return name => details.Failed($"{message}{advice}.", name);
    }

    /// <summary>Of an identity server that answered with something else than a token. The body may hold one, so it is not shown.</summary>
    internal static Func<string, CardanoBIException> OfTokenReading(Uri address, CardanoBIResponseException unreadable, Answer answer)
    {
        (HttpStatusCode status, string? requestId) = (answer.Status, answer.RequestId);
        return name => new CardanoBIResponseException($"the identity server {address.Authority} gave no token: {unreadable.Message} Check IdentityAddress.")
        {
            OperationName = name,
            StatusCode = status,
            RequestId = requestId,
            JsonPath = unreadable.JsonPath,
            ByteOffset = unreadable.ByteOffset,
        };
    }

    /// <summary>Of an identity server that could not be reached.</summary>
    internal static Func<string, CardanoBIException> OfTokenFault(CardanoBIException fault)
        => name => new CardanoBIException($"no token could be had: {fault.Message}", fault.InnerException) { OperationName = name, StatusCode = fault.StatusCode };

    private static string Describe(HttpStatusCode status) => Enum.IsDefined(status) ? $"{(int)status} {status}" : $"{(int)status}";

    private static string Say(CardanoBIProblem? problem)
    {
        string text = string.Join(": ", new[] { problem?.Title, problem?.Detail }.Where(part => !string.IsNullOrWhiteSpace(part)));
        return text.Length == 0 ? "" : $" ({OneLine.Of(text)})";
    }

    // Masked first and cut afterwards, so that no half of a token stays at the end.
    private string? Body(Answer answer, string? token)
    {
        if (answer.Bytes.IsEmpty) return null;
        ReadOnlySpan<byte> start = answer.Bytes[..Math.Min(answer.Bytes.Length, HttpExchange.MaximumErrorBytes)];
        string text = Encoding.UTF8.GetString(start).Replace(_credentials, Mask, StringComparison.Ordinal).Replace(_secret, Mask, StringComparison.Ordinal);
        if (token is not null) text = text.Replace(token, Mask, StringComparison.Ordinal);
        return text.Length <= MaximumBodyLength ? text : text[..MaximumBodyLength];
    }

    /// <summary>What an answer leaves behind for its exception.</summary>
    private sealed record Details(HttpStatusCode Status, string? RequestId, TimeSpan? RetryAfter, string? Body, CardanoBIProblem? Problem)
    {
        internal static Details Of(Answer answer, string? body)
        {
            CardanoBIProblem? problem = ProblemReader.Read(body);
            return new Details(answer.Status, answer.RequestId ?? problem?.TraceId, answer.RetryAfter, body, problem);
        }

        internal CardanoBIException Failed(string message, string name)
            => new(message) { OperationName = name, StatusCode = Status, Body = Body, RequestId = RequestId, RetryAfter = RetryAfter, Problem = Problem };

        internal CardanoBIException Refused(string message, string name)
            => new CardanoBIAuthenticationException(message) { OperationName = name, StatusCode = Status, Body = Body, RequestId = RequestId, RetryAfter = RetryAfter, Problem = Problem };
    }
}
