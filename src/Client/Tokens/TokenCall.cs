using CardanoBI.Client.Http;

namespace CardanoBI.Client.Tokens;

/// <summary>A request for a token: OAuth 2.0 client credentials, the credentials in the Basic header.</summary>
internal sealed class TokenCall(HttpExchange exchange, Uri address, string credentials, Deadline deadline)
    : HttpCall(exchange, address, null, deadline)
{
    public override SentRequest CreateRequest()
    {
        var form = new FormUrlEncodedContent([new("grant_type", "client_credentials")]);
        var request = new SentRequest(HttpMethod.Post, Address) { Content = form };
        request.Headers.TryAddWithoutValidation("Authorization", "Basic " + credentials);
        request.Headers.TryAddWithoutValidation("Accept", "application/json");
        if (Decompression.IsSupported) request.Headers.TryAddWithoutValidation("Accept-Encoding", Decompression.Accepted);
        return request;
    }
}
