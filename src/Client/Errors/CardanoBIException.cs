using System.Net;
using CardanoBI.Client.Errors;

namespace CardanoBI.Client;

/// <summary>
/// A call failed: the server responded with an error, or not at all (<see cref="Exception.InnerException"/> says why). Cancellation by the
/// caller is not a failure: it stays an <see cref="OperationCanceledException"/>.
/// </summary>
public class CardanoBIException : Exception
{
    /// <summary>An exception with a general message.</summary>
    public CardanoBIException() : this("A CardanoBI call failed.")
    {
    }

    /// <summary>An exception with a message.</summary>
    /// <param name="message">One line that says what failed and what to do.</param>
    public CardanoBIException(string message) : base(message)
    {
    }

    /// <summary>An exception with a message and its cause.</summary>
    /// <param name="message">One line that says what failed and what to do.</param>
    /// <param name="innerException">The cause.</param>
    public CardanoBIException(string message, Exception? innerException) : base(message, innerException)
    {
    }

    /// <summary>An exception about an answer.</summary>
    internal CardanoBIException(string message, FailureDetails details) : base(message)
    {
        OperationName = details.OperationName;
        StatusCode = details.Status;
        Headers = details.Headers;
        Body = details.Body;
        RequestId = details.RequestId;
        RetryAfter = details.RetryAfter;
        Problem = details.Problem;
        Attempts = details.Attempts;
    }

    /// <summary>
    /// The operation that was called, like <c>Core.Accounts.GetAssetsByStakeAddressAsync</c>; null if it is not known.
    /// </summary>
    public string? OperationName { get; init; }

    /// <summary>The status of the response, or null if there was none.</summary>
    public HttpStatusCode? StatusCode { get; init; }

    /// <summary>
    /// The first 64 KiB of the response's body as text; null if there was none. The secret and the token are masked if they occur in it.
    /// </summary>
    public string? Body { get; init; }

    /// <summary>The server's identifier of this request, to be quoted to its operators; null if it sent none.</summary>
    public string? RequestId { get; init; }

    /// <summary>How long the server asked to wait before a retry; null if it did not say.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>
    /// The response's headers that matter to callers and operators (rate limits, <c>Retry-After</c>, <c>WWW-Authenticate</c>, type, date,
    /// server, request ids), by case-insensitive name; empty if there was no response.
    /// </summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = NoHeaders;

    /// <summary>How many times the request was sent, the last attempt included; 0 if nothing was sent.</summary>
    public int Attempts { get; init; }

    /// <summary>What the body says, if it has one of the documented error shapes; otherwise null.</summary>
    public CardanoBIProblem? Problem { get; init; }

    internal static IReadOnlyDictionary<string, string> NoHeaders { get; } = new Dictionary<string, string>();

    /// <summary>
    /// One line: the operation, what failed and what to do. Never contains a key, a secret, a token or a value of the response.
    /// </summary>
    public override string Message => OperationName is null ? base.Message : $"{OperationName}: {base.Message}";
}
