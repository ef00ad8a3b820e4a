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
    HttpExchange exchange, string apiAddress, CardanoBIOptions options, TokenSource tokens, Failures failures, Telemetry telemetry)
    : IDisposable
{
    private readonly string _apiKey = options.ApiKey!;
    private readonly TimeSpan _totalTimeout = options.Resilience.TotalTimeout;
    private readonly TimeProvider _timeProvider = options.TimeProvider;

    public async Task<TResult> CallAsync<TOperation, TResult>(
        TOperation operation, RequestTarget target, ReadBytes<TOperation, TResult> read, CancellationToken cancellationToken)
        where TOperation : OperationDescriptor
    {
        cancellationToken.ThrowIfCancellationRequested();
        var address = new Uri(target.Below(apiAddress));
        var call = new ApiCall(exchange, operation, address, _apiKey, Deadline.Start(_totalTimeout, _timeProvider, cancellationToken));
        CallTelemetry observed = telemetry.Start(operation, call.Address);
        try
        {
            if (!operation.IsAnonymous) call.Token = await tokens.GetAsync(operation.Name, null, call.Deadline.Token).ConfigureAwait(false);
            Answer answer = HttpExchange.AnswerOf(call, await exchange.SendAsync(call).ConfigureAwait(false));
            if (answer.Status == HttpStatusCode.Unauthorized && call.Token is AccessToken rejected)
            {
                answer.Dispose();
                call.Token = await tokens.GetAsync(operation.Name, rejected, call.Deadline.Token).ConfigureAwait(false);
                answer = HttpExchange.AnswerOf(call, await exchange.SendAsync(call).ConfigureAwait(false));
            }

            using (answer)
            {
                CardanoBIResponseScope.Current?.Add(new CardanoBIResponse(operation.Name, answer.Response, call.Tries));
                TResult result = Read(operation, target, answer, call, read);
                observed.Succeeded(call.Address, call.Tries, answer.Status, result);
                return result;
            }
        }
        catch (Exception fault)
        {
            Exception told = fault is OperationCanceledException ? Describe(fault, call, cancellationToken) : fault;
            observed.Failed(call.Address, call.Tries, told);
            if (ReferenceEquals(told, fault)) throw;
            throw told;
        }
        finally
        {
            call.Deadline.Dispose();
        }
    }

    /// <summary>Ends the request for a token that may be under way.</summary>
    public void Dispose() => tokens.Dispose();

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
        string phase = call.Tries == 0 ? "no token was had from the identity server" : $"{call.Address.Authority} did not answer";
        string tries = call.Tries > 1 ? $", after {call.Tries} tries" : "";
        string message = $"{phase} within {_totalTimeout.TotalSeconds:0.###} s (TotalTimeout){tries}.";
        return new CardanoBIException(message, new TimeoutException())
        {
            OperationName = call.OperationName,
            Tries = call.Tries,
        };
    }
}
