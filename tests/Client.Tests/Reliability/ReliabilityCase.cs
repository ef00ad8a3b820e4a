using CardanoBI.Client.Tests.Server;
using Microsoft.AspNetCore.Http;

namespace CardanoBI.Client.Tests.Reliability;

/// <summary>
/// A row of the table in docs/reliability.md: what the servers do, what the caller sees of it, and how many requests each server counts.
/// </summary>
/// <param name="Name">What goes wrong.</param>
/// <param name="Sees">What the caller sees, as <see cref="Outcome"/> words it.</param>
/// <param name="Requests">How many requests the API server counts.</param>
/// <param name="TokenRequests">How many requests the identity server counts.</param>
public sealed record ReliabilityCase(string Name, string Sees, int Requests, int TokenRequests = 1)
{
    /// <summary>What the API server answers.</summary>
    public RequestDelegate Api { get; init; } = Answers.Json(Rows);

    /// <summary>What the identity server answers; null: a token.</summary>
    public RequestDelegate? Token { get; init; }

    /// <summary>Whether the operation for a single object is called, with <c>OrNullIfNotFoundAsync</c>.</summary>
    public bool IsObject { get; init; }

    public bool IsApiDown { get; init; }

    public bool IsIdentityDown { get; init; }

    /// <summary>The least time the call takes, because it was told to wait.</summary>
    public TimeSpan Least { get; init; }

    public Action<CardanoBIOptions> Configure { get; init; } = _ => { };

    /// <summary>Stands in every answer that may be shown, so that a test can prove that it was looked at.</summary>
    public const string Canary = "canary-4711";

    public const string Row = """{"policy_hex":"canary-4711","fingerprint":"asset1","name":"One","quantity":5}""";

    public const string Rows = "[" + Row + "]";

    public override string ToString() => Name;
}
