namespace CardanoBI.Sandbox;

/// <summary>A request that a sandbox received. Headers, bodies and secrets are not kept.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Path">The path as sent, not unescaped.</param>
/// <param name="Query">
/// The query as sent, including the <c>?</c>, not unescaped. Empty if there is none, and always for the token endpoint.
/// </param>
/// <param name="StatusCode">The status of the response; 0 if a fault closed the connection instead.</param>
/// <param name="Operation">
/// Method and route of the operation that responded, such as <c>GET /api/core/polls</c>; null for the token endpoint and for unknown
/// paths.
/// </param>
public sealed record SandboxRequest(string Method, string Path, string Query, int StatusCode, string? Operation);
