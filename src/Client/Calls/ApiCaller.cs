using System.Net;
using CardanoBI.Client.Errors;
using CardanoBI.Client.Http;
using CardanoBI.Client.Observability;
using CardanoBI.Client.Runtime;
using CardanoBI.Client.Tokens;

namespace CardanoBI.Client.Calls;

/// <summary>
/// One authorised call: token, headers, a second try with a fresh token after a 401, the limit of time, and every error as an exception.
/// </summary>
internal sealed class ApiCaller(
    HttpExchange exchange,
    string apiAddress,
    CardanoBIOptions options,
    TokenSource tokens,
    Pace pace,
    Failures failures,
    Telemetry telemetry)
    : IDisposable
{
    /// <summary>What an address can hold before .NET 9; servers take far less.</summary>
    private const int LongestAddress = 65_519;

    private readonly TimeSpan _totalTimeout = options.Resilience.TotalTimeout;
    private readonly TimeProvider _timeProvider = options.TimeProvider;

    public async Task<TResult> CallAsync<TOperation, TResult>(
        TOperation operation, RequestTarget target, ReadBytes<TOperation, TResult> read, CancellationToken cancellationToken)
        where TOperation : OperationDescriptor
    {
        cancellationToken.ThrowIfCancellationRequested();
        var call = new ApiCall(
            exchange,
            operation,
            Address(operation, target),
            tokens,
            Deadline.Start(_totalTimeout, _timeProvider, cancellationToken, tokens.Closing));
        CallTelemetry observed = telemetry.Start(operation, call.Address);
        try
        {
            if (!operation.IsAnonymous) call.Token = await tokens.GetAsync(operation.Name, null, call.Deadline).ConfigureAwait(false);
            Answer answer = exchange.AnswerOf(call, await exchange.SendAsync(call).ConfigureAwait(false));
            if (answer.Status == HttpStatusCode.Unauthorized && call.Token is AccessToken rejected)
            {
                answer.Dispose();
                call.Enter(CallStep.Token);
                call.Token = await tokens.GetAsync(operation.Name, rejected, call.Deadline).ConfigureAwait(false);
                telemetry.Retrying(operation.Name, call.Attempts, answer.Response, fault: null, delay: TimeSpan.Zero);
                answer = exchange.AnswerOf(call, await exchange.SendAsync(call).ConfigureAwait(false));
                if (answer.Status != HttpStatusCode.Unauthorized && call.Token != rejected) tokens.Helped();
            }

            using (answer)
            {
                CardanoBIResponseScope.Current?.Add(new CardanoBIResponse(operation.Name, answer.Response, call.Attempts));
                TResult result = Read(operation, target, answer, call, read);
                observed.Succeeded(call.Address, call.Attempts, answer.Status, result);
                return result;
            }
        }
        catch (Exception fault)
        {
            // Other cancellations are not the client's: a caller's reader may throw one too.
            bool isEnded = fault is OperationCanceledException && call.Deadline.Token.IsCancellationRequested;
            Exception told = isEnded ? Describe(fault, call, cancellationToken) : fault;
            observed.Failed(call.Address, call.Attempts, told);
            if (ReferenceEquals(told, fault)) throw;
            throw told;
        }
        finally
        {
            call.Deadline.Dispose();
        }
    }

    /// <summary>Ends every call that is under way, and the request for a token.</summary>
    public void Dispose()
    {
        tokens.Dispose();
        pace.Dispose();
    }

    private Uri Address(OperationDescriptor operation, in RequestTarget target)
    {
        string address = target.Below(apiAddress);
        if (address.Length <= LongestAddress) return new Uri(address);
        throw new CardanoBIException(
            $"the request's address would be {address.Length:N0} characters long; the longest that can be sent has {LongestAddress:N0}. "
                + "One of its arguments, or the server's link to the next page, is too long.")
        {
            OperationName = operation.Name,
        };
    }

    private TResult Read<TOperation, TResult>(
        TOperation operation, in RequestTarget target, Answer answer, ApiCall call, ReadBytes<TOperation, TResult> read)
        where TOperation : OperationDescriptor
    {
        if (!answer.IsSuccess) throw failures.OfCall(operation.Name, answer.AsFailed, call.Token?.Text);
        try
        {
            return read(operation, target, answer.Bytes);
        }
        catch (CardanoBIResponseException unreadable)
        {
            throw failures.OfReading(unreadable, operation.Name, answer.AsFailed, call.Token?.Text);
        }
    }

    private Exception Describe(Exception fault, ApiCall call, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
            return new OperationCanceledException("The call was cancelled.", fault, cancellationToken);
        if (tokens.Closing.IsCancellationRequested) return new ObjectDisposedException(TokenSource.Owner);
        string message = call.DescribeTime($"{_totalTimeout.TotalSeconds:0.###} s (TotalTimeout)");
        return new CardanoBIException(message, new TimeoutException())
        {
            OperationName = call.OperationName,
            Attempts = call.Attempts,
        };
    }
}
