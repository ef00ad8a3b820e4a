namespace CardanoBI.Client.Http;

/// <summary>
/// Removes secrets from a handler's exceptions before outer handlers see them: those of IHttpClientFactory log them, and a server may have
/// echoed what it was sent.
/// </summary>
internal sealed class MaskingHandler(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception fault) when (request is SentRequest && fault is not OperationCanceledException)
        {
            Exception shown = ((SentRequest)request).Masked(fault);
            if (ReferenceEquals(shown, fault)) throw;
            throw shown;
        }
    }
}
