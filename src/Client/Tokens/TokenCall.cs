using CardanoBI.Client.Http;

namespace CardanoBI.Client.Tokens;

/// <summary>A request for a token: OAuth 2.0 client credentials, the credentials in the Basic header.</summary>
internal sealed class TokenCall(HttpExchange exchange, Uri address, string credentials, Deadline deadline)
    : HttpCall(exchange, address, null, deadline)
{
    /// <summary>Written out: a form that escapes its values is a good deal of code to compile before the first call.</summary>
    private static readonly byte[] Form = "grant_type=client_credentials"u8.ToArray();

    public override SentRequest CreateRequest()
    {
        var form = new ByteArrayContent(Form);
        form.Headers.TryAddWithoutValidation("Content-Type", "application/x-www-form-urlencoded");
        var request = new SentRequest(HttpMethod.Post, Address) { Content = form };
        request.Headers.TryAddWithoutValidation("Authorization", "Basic " + credentials);
        request.Headers.TryAddWithoutValidation("Accept", "application/json");
        if (Decompression.IsSupported) request.Headers.TryAddWithoutValidation("Accept-Encoding", Decompression.Accepted);
        return request;
    }
}
