using CardanoBI.Client.Http;
using CardanoBI.Client.Runtime;
using CardanoBI.Client.Tokens;

namespace CardanoBI.Client.Calls;

/// <summary>An API request. Each attempt is sent with the token that is good at its time.</summary>
internal sealed class ApiCall(
    HttpExchange exchange, OperationDescriptor operation, Uri address, TokenSource tokens, Deadline deadline)
    : HttpCall(exchange, address, operation.Name, deadline)
{
    public AccessToken? Token { get; set; }

    public override string? Secret => Token?.Text;

    public override SentRequest CreateRequest()
    {
        // It may have waited for its turn or between its attempts for longer than its token lasts.
        if (Token is not null && (Deadline.WasPaused || Attempts > 0)) Token = tokens.Latest(Token);
        var request = new SentRequest(operation.HttpMethod, Address);
        request.Headers.TryAddWithoutValidation("Accept", "application/json");
        if (Decompression.IsSupported) request.Headers.TryAddWithoutValidation("Accept-Encoding", Decompression.Accepted);
        request.Headers.TryAddWithoutValidation("Client-Api-Key", Token?.ApiKey ?? tokens.ApiKey);
        if (Token is not null) request.Headers.TryAddWithoutValidation("Authorization", Token.Header);
        return request;
    }
}
