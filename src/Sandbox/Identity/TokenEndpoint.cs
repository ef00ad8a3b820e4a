using CardanoBI.Sandbox.Answers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CardanoBI.Sandbox.Identity;

/// <summary>OAuth 2.0 client credentials (RFC 6749 4.4), with the errors as IdentityServer writes them.</summary>
internal sealed class TokenEndpoint(TokenStore tokens, string key, string secret, bool hasBiScope)
{
    public void Map(IEndpointRouteBuilder routes) =>
        routes.MapMethods(
            "/connect/token",
            ["POST"],
            async context => context.Features.Set(await AnswerAsync(context.Request).ConfigureAwait(false)));

    private async Task<Answer> AnswerAsync(HttpRequest request)
    {
        if (!request.HasFormContentType) return Error("invalid_request");
        IFormCollection form;
        try
        {
            form = await request.ReadFormAsync(request.HttpContext.RequestAborted).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is InvalidDataException or BadHttpRequestException)
        {
            return Error("invalid_request");
        }

        if (ClientCredentials.Read(request, form) != new ClientCredentials(key, secret)) return Error("invalid_client");
        return form["grant_type"] == "client_credentials" ? Granted() : Error("unsupported_grant_type");
    }

    private Answer Granted() => Answer.Json(StatusCodes.Status200OK, Answer.RestJson, writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("access_token", tokens.Issue());
        writer.WriteNumber("expires_in", tokens.LifetimeSeconds);
        writer.WriteString("token_type", "Bearer");
        writer.WriteString("scope", hasBiScope ? "cardanobi-bi-read cardanobi-core-read" : "cardanobi-core-read");
        writer.WriteEndObject();
    }).With("Cache-Control", "no-store");

    private static Answer Error(string code) => Answer.Json(StatusCodes.Status400BadRequest, Answer.RestJson, writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("error", code);
        writer.WriteEndObject();
    });
}
