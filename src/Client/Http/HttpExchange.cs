using System.Runtime.CompilerServices;
using CardanoBI.Client.Errors;
using CardanoBI.Client.Observability;
using Polly;

namespace CardanoBI.Client.Http;

/// <summary>
/// Sends a call and buffers the whole response. Connection faults become exceptions that say so; cancellation stays cancellation.
/// </summary>
internal sealed class HttpExchange(HttpClient httpClient, Resilience resilience, AnswerBounds bounds, SecretMask mask)
{
    /// <summary>The user agent, unless a caller's own HttpClient sets one.</summary>
    private readonly string? _userAgent =
        httpClient.DefaultRequestHeaders.NonValidated.Contains("User-Agent") ? null : ClientIdentity.UserAgent;

    /// <summary>
    /// Sends it as often as necessary; <see cref="AnswerOf"/> interprets the result. Every async method costs a quick call time and memory,
    /// so there are few.
    /// </summary>
    public ValueTask<HttpResponseMessage?> SendAsync(HttpCall call) => resilience.SendAsync(call);

    /// <summary>The final response of a call; throws if it failed.</summary>
    public Answer AnswerOf(HttpCall call, HttpResponseMessage? response)
    {
        if (response is not null) return new Answer(response, call);
        call.ReleaseBody();
        throw ExchangeFault.Describe(call.Fault!, call, resilience.TimeoutName, mask);
    }

    /// <summary>One attempt, including the whole response, which becomes the call's.</summary>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public async ValueTask<HttpResponseMessage?> TryAsync(HttpCall call, CancellationToken cancellationToken)
    {
        HttpResponseMessage? response = null;
        using SentRequest request = Create(call);
        call.AddTries(1);
        try
        {
            call.Fault = null;
            call.ReleaseBody();
            response = await httpClient
                .SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken)
                .ConfigureAwait(false);
            ExchangeFault.RefuseFollowedRedirect(response, call);
            call.Body = await bounds.ReadAsync(response, call, cancellationToken).ConfigureAwait(false);
            if (call.Body.IsCut) RefuseCut(response, call);
            return response;
        }
        catch (Exception fault)
        {
            response?.Dispose();
            return call.Fail(fault);
        }
        finally
        {
            if (request.Sendings > 1) call.AddTries(request.Sendings - 1);
        }
    }

    /// <summary>
    /// One of several attempts that a pipeline may run at the same time: the body belongs to its response, and becomes the call's only if
    /// the pipeline chooses that response.
    /// </summary>
    public async ValueTask<Outcome<HttpResponseMessage>> TryHeldAsync(HttpCall call, CancellationToken cancellationToken)
    {
        HttpResponseMessage? response = null;
        using SentRequest request = Create(call);
        call.AddTries(1);
        try
        {
            response = await httpClient
                .SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken)
                .ConfigureAwait(false);
            ExchangeFault.RefuseFollowedRedirect(response, call);
            BodyReading body = await bounds.ReadAsync(response, call, cancellationToken).ConfigureAwait(false);
            bounds.RefuseCut(response, call, body);
            HttpContent wire = response.Content;
            response.Content = HeldContent.Of(wire, body);
            wire.Dispose();
            return Outcome.FromResult(response);
        }
        catch (Exception fault)
        {
            response?.Dispose();
            return Outcome.FromException<HttpResponseMessage>(fault);
        }
        finally
        {
            if (request.Sendings > 1) call.AddTries(request.Sendings - 1);
        }
    }

    /// <summary>
    /// Transfers the body of the response that a pipeline chose, or its fault, to the call. The pipeline may have created the response.
    /// </summary>
    public async ValueTask<HttpResponseMessage?> ChooseAsync(HttpCall call, Outcome<HttpResponseMessage> outcome)
    {
        if (outcome.Result is not HttpResponseMessage response)
            return call.Fail(outcome.Exception ?? new InvalidOperationException("the pipeline returned no response"));

        try
        {
            call.Body = response.Content is HeldContent held
                ? held.Body
                : await bounds.ReadAsync(response, call, call.Deadline.Token).ConfigureAwait(false);
            RefuseCut(response, call);
            return response;
        }
        catch (Exception fault)
        {
            response.Dispose();
            // Another object's ObjectDisposedException would suggest that the client is disposed.
            return call.Fail(
                fault is ObjectDisposedException
                    ? new InvalidOperationException("the pipeline returned a response that was already disposed", fault)
                    : fault);
        }
    }

    /// <summary>The HttpClient decides the version of HTTP; a request created directly would ignore its setting.</summary>
    private SentRequest Create(HttpCall call)
    {
        SentRequest request = call.CreateRequest();
        request.Hide(mask, call.Secret);
        (request.Version, request.VersionPolicy) = (httpClient.DefaultRequestVersion, httpClient.DefaultVersionPolicy);
        if (_userAgent is not null) request.Headers.TryAddWithoutValidation("User-Agent", _userAgent);
        return request;
    }

    private void RefuseCut(HttpResponseMessage response, HttpCall call)
    {
        if (call.Body is not { IsCut: true } body || !response.IsSuccessStatusCode) return;
        call.Body = null;
        bounds.RefuseCut(response, call, body);
    }
}
