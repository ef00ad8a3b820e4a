using System.Net;

namespace CardanoBI.Client.Errors;

/// <summary>The parts of a response that its exception keeps.</summary>
internal sealed record FailureDetails(
    string OperationName,
    HttpStatusCode Status,
    IReadOnlyDictionary<string, string> Headers,
    string? RequestId,
    TimeSpan? RetryAfter,
    string? Body,
    CardanoBIProblem? Problem,
    int Attempts)
{
    public static FailureDetails Of(
        FailedAnswer answer, string? body, string operationName, TimeProvider timeProvider, Func<string, string> mask)
    {
        CardanoBIProblem? problem = ProblemReader.Read(body);
        return new FailureDetails(
            operationName,
            answer.Status,
            AnswerHeaders.ThatMatter(answer.Response, mask),
            AnswerHeaders.RequestId(answer.Response, mask) ?? problem?.TraceId,
            AnswerHeaders.RetryAfter(answer.Response, timeProvider),
            body,
            problem,
            answer.Attempts);
    }
}
