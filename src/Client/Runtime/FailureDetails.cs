using System.Net;

namespace CardanoBI.Client.Runtime;

/// <summary>What an answer leaves behind for its exception.</summary>
internal sealed record FailureDetails(
    string OperationName, HttpStatusCode Status, IReadOnlyDictionary<string, string> Headers, string? RequestId, TimeSpan? RetryAfter, string? Body, CardanoBIProblem? Problem, int Tries)
{
    internal static FailureDetails Of(Answer answer, string? body, string operationName, TimeProvider timeProvider, Func<string, string> mask)
    {
        CardanoBIProblem? problem = ProblemReader.Read(body);
        return new FailureDetails(
            operationName, answer.Status, AnswerHeaders.ThatMatter(answer.Response, mask), AnswerHeaders.RequestId(answer.Response, mask) ?? problem?.TraceId,
            AnswerHeaders.RetryAfter(answer.Response, timeProvider), body, problem, answer.Tries);
    }

    internal CardanoBIException Failed(string message)
        => new(message) { OperationName = OperationName, StatusCode = Status, Headers = Headers, Body = Body, RequestId = RequestId, RetryAfter = RetryAfter, Problem = Problem, Tries = Tries };

    internal CardanoBIException Refused(string message)
        => new CardanoBIAuthenticationException(message) { OperationName = OperationName, StatusCode = Status, Headers = Headers, Body = Body, RequestId = RequestId, RetryAfter = RetryAfter, Problem = Problem, Tries = Tries };

    internal CardanoBIException NotFound(string message)
        => new CardanoBINotFoundException(message) { OperationName = OperationName, StatusCode = Status, Headers = Headers, Body = Body, RequestId = RequestId, RetryAfter = RetryAfter, Problem = Problem, Tries = Tries };

    internal CardanoBIException BadRequest(string message)
        => new CardanoBIBadRequestException(message) { OperationName = OperationName, StatusCode = Status, Headers = Headers, Body = Body, RequestId = RequestId, RetryAfter = RetryAfter, Problem = Problem, Tries = Tries };

    internal CardanoBIException QuotaUsedUp(string message)
        => new CardanoBIQuotaException(message) { OperationName = OperationName, StatusCode = Status, Headers = Headers, Body = Body, RequestId = RequestId, RetryAfter = RetryAfter, Problem = Problem, Tries = Tries };

    internal CardanoBIException RateLimited(string message)
        => new CardanoBIRateLimitException(message) { OperationName = OperationName, StatusCode = Status, Headers = Headers, Body = Body, RequestId = RequestId, RetryAfter = RetryAfter, Problem = Problem, Tries = Tries };
}
