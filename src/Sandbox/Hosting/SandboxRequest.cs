namespace CardanoBI.Sandbox;

/// <summary>One request that a sandbox was sent. Headers, bodies and secrets are not kept.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Path">The path as sent, still escaped.</param>
/// <param name="Query">
/// The query as sent, <c>?</c> included and still escaped; empty where there is none, and always for the token endpoint.
/// </param>
/// <param name="StatusCode">The status it was answered with; 0 where a fault closed the connection instead.</param>
/// <param name="Operation">
/// Method and route of the operation that answered, such as <c>GET /api/core/polls</c>;
/// null for the token endpoint and for paths that lead nowhere.
/// </param>
public sealed record SandboxRequest(string Method, string Path, string Query, int StatusCode, string? Operation);
