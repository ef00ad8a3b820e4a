using System.Net.Http.Headers;
using CardanoBI.Sandbox.Answers;
using Microsoft.AspNetCore.Http;

namespace CardanoBI.Sandbox.Identity;

/// <summary>
/// Whether a request may access an operation that is not anonymous: first the token is checked, then the key, then the scope. Refusals have
/// an empty body.
/// </summary>
internal sealed class AccessCheck(TokenStore tokens, string key, bool hasBiScope)
{
    private const string BiRoutes = "/api/bi";

    public Answer? Refuse(HttpRequest request)
    {
        if (!HasValidToken(request)) return Answer.Empty(StatusCodes.Status401Unauthorized).With("WWW-Authenticate", "Bearer");
        if (!string.Equals(request.Headers["Client-Api-Key"], key, StringComparison.Ordinal))
            return Answer.Empty(StatusCodes.Status403Forbidden);
        return hasBiScope || !request.Path.StartsWithSegments(BiRoutes) ? null : Answer.Empty(StatusCodes.Status403Forbidden);
    }

    private bool HasValidToken(HttpRequest request) =>
        AuthenticationHeaderValue.TryParse(request.Headers.Authorization, out AuthenticationHeaderValue? header)
            && string.Equals(header.Scheme, "Bearer", StringComparison.OrdinalIgnoreCase)
            && header.Parameter is not null
            && tokens.IsValid(header.Parameter);
}
