using System.Net;

namespace CardanoBI.Client.Runtime;

/// <summary>One authorised call: token, headers, a second try with a fresh token after a 401, and every error as an exception.</summary>
internal sealed class ApiCaller(HttpExchange exchange, string apiAddress, string apiKey, TokenSource tokens, Failures failures)
{
    internal async Task<TResult> CallAsync<TOperation, TResult>(
        TOperation operation, RequestTarget target, ReadBytes<TOperation, TResult> read, CancellationToken cancellationToken)
        where TOperation : OperationDescriptor
    {
        cancellationToken.ThrowIfCancellationRequested();
        var address = new Uri(apiAddress + target.ToString());
        AccessToken? token = operation.IsAnonymous ? null : await tokens.GetAsync(operation.Name, null, cancellationToken).ConfigureAwait(false);
        Answer answer = await SendAsync(operation, address, token, cancellationToken).ConfigureAwait(false);
        if (answer.Status == HttpStatusCode.Unauthorized && token is not null)
        {
            answer.Dispose();
            token = await tokens.GetAsync(operation.Name, rejected: token, cancellationToken).ConfigureAwait(false);
            answer = await SendAsync(operation, address, token, cancellationToken).ConfigureAwait(false);
        }

        using (answer)
        {
            if (!answer.IsSuccess) throw failures.OfCall(operation, answer, token);
            try
            {
                return read(operation, answer.Bytes);
            }
            catch (CardanoBIResponseException unreadable)
            {
                throw failures.OfReading(unreadable, operation, answer, token);
            }
        }
    }

    private async Task<Answer> SendAsync(OperationDescriptor operation, Uri address, AccessToken? token, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(operation.HttpMethod, address);
        request.Headers.TryAddWithoutValidation("Accept", "application/json");
        request.Headers.TryAddWithoutValidation("Client-Api-Key", apiKey);
        if (token is not null) request.Headers.TryAddWithoutValidation("Authorization", token.Header);
        return await exchange.SendAsync(request, operation.Name, cancellationToken).ConfigureAwait(false);
    }
}
