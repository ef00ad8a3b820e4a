namespace CardanoBI.Client.Http;

/// <summary>
/// Takes secrets out of what a handler throws before handlers around it see it: those of IHttpClientFactory write it to the log, and a
/// server may have sent back what it was sent.
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
