using System.Runtime.CompilerServices;
using CardanoBI.Client.Errors;
using CardanoBI.Client.Observability;
using Polly;

namespace CardanoBI.Client.Http;

/// <summary>
/// Sends a call and holds the whole answer. Faults of the connection become exceptions that say so; cancellation stays cancellation.
/// </summary>
internal sealed class HttpExchange(HttpClient httpClient, Resilience resilience, AnswerBounds bounds, SecretMask mask)
{
    /// <summary>Who calls; a caller's own HttpClient may say so itself.</summary>
    private readonly string? _userAgent =
        httpClient.DefaultRequestHeaders.NonValidated.Contains("User-Agent") ? null : ClientIdentity.UserAgent;

    /// <summary>
    /// Sends it as often as it takes. What comes of it is for <see cref="AnswerOf"/>:
    /// every method that waits costs a quick call time and memory, so there are few.
    /// </summary>
    public ValueTask<HttpResponseMessage?> SendAsync(HttpCall call) => resilience.SendAsync(call);

    /// <summary>The answer that a call ended with, or its failure thrown.</summary>
    public Answer AnswerOf(HttpCall call, HttpResponseMessage? response)
    {
        if (response is not null) return new Answer(response, call);
        call.ReleaseBody();
        throw ExchangeFault.Describe(call.Fault!, call, resilience.TimeoutName, mask);
    }

    /// <summary>One try, its whole answer included, which becomes the call's.</summary>
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
    /// One try among several that a pipeline may have under way at once: its answer's body is the answer's, and becomes the call's only
    /// where the pipeline chooses it.
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
    /// Makes the body of the answer that a pipeline chose the call's, or its fault. It may be an answer of the pipeline's own.
    /// </summary>
    public async ValueTask<HttpResponseMessage?> ChooseAsync(HttpCall call, Outcome<HttpResponseMessage> outcome)
    {
        call.Fault = outcome.Exception;
        if (outcome.Result is not HttpResponseMessage response) return null;
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
            // Anybody else's "disposed" would read as if the client were.
            return call.Fail(
                fault is ObjectDisposedException
                    ? new InvalidOperationException("the pipeline returned a response that was already disposed", fault)
                    : fault);
        }
    }

    /// <summary>The version of HTTP is for the HttpClient to say: a request that is made by hand would not ask it.</summary>
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
