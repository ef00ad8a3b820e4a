using System.Collections.Concurrent;
using CardanoBI.Sandbox.Answers;
using Microsoft.AspNetCore.Http;

namespace CardanoBI.Sandbox.Gateway;

/// <summary>
/// What the gateway refuses before the server sees it: requests without a key, and more requests than the key's plan allows. A request that
/// needs no key and has none is not limited, since limits are per key.
/// </summary>
internal sealed class GatewayCheck(SandboxPlan? plan, TimeProvider clock)
{
    private const string KeyHeader = "Client-Api-Key";

    private readonly ConcurrentDictionary<string, LeakyBucket> _buckets = new(StringComparer.Ordinal);

    public Answer? Refuse(HttpContext context)
    {
        // An unknown path is left to the server, so that a wrong route is a 404 rather than a matter of keys.
        if (context.GetEndpoint()?.Metadata.GetMetadata<SandboxOperation>() is not { } operation) return null;
        string? key = context.Request.Headers[KeyHeader];
        if (string.IsNullOrEmpty(key))
            return PassesWithoutKey(operation, context.Request) ? null : GatewayPage.Of(StatusCodes.Status403Forbidden);
        return plan is null || _buckets.GetOrAdd(key, _ => Bucket(plan.Value)).TryPass()
            ? null
            : GatewayPage.Of(StatusCodes.Status429TooManyRequests);
    }

    private static bool PassesWithoutKey(SandboxOperation operation, HttpRequest request) =>
        operation.IsAnonymous && !(operation.Ways.NeedsKeyWithQuery && request.QueryString.HasValue);

    private LeakyBucket Bucket(SandboxPlan of) => of switch
    {
        SandboxPlan.Free => new LeakyBucket(perSecond: 1, burst: 0, clock),
        SandboxPlan.PoolOperator => new LeakyBucket(perSecond: 2, burst: 2, clock),
        SandboxPlan.Developer => new LeakyBucket(perSecond: 4, burst: 4, clock),
        SandboxPlan.Dapp => new LeakyBucket(perSecond: 10, burst: 10, clock),
        _ => new LeakyBucket(perSecond: 20, burst: 20, clock),
    };
}
