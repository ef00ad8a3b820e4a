using CardanoBI.Client.Http;
using CardanoBI.Client.Runtime;
using CardanoBI.Client.Tokens;

namespace CardanoBI.Client.Calls;

/// <summary>An API request, sent with the token it has at the time of each try.</summary>
internal sealed class ApiCall(
    HttpExchange exchange, OperationDescriptor operation, Uri address, CredentialSource credentials, Deadline deadline)
    : HttpCall(exchange, address, operation.Name, deadline)
{
    public AccessToken? Token { get; set; }

    public override string? Secret => Token?.Text;

    public override SentRequest CreateRequest()
    {
        var request = new SentRequest(operation.HttpMethod, Address);
        request.Headers.TryAddWithoutValidation("Accept", "application/json");
        if (Decompression.IsSupported) request.Headers.TryAddWithoutValidation("Accept-Encoding", Decompression.Accepted);
        request.Headers.TryAddWithoutValidation("Client-Api-Key", Token?.ApiKey ?? credentials.Current.ApiKey);
        if (Token is not null) request.Headers.TryAddWithoutValidation("Authorization", Token.Header);
        return request;
    }
}
