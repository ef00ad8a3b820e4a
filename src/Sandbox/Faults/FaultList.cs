using CardanoBI.Sandbox.Answers;
using CardanoBI.Sandbox.Identity;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace CardanoBI.Sandbox.Faults;

/// <summary>The active faults of a server. The first one that hits a request decides; the others are not considered.</summary>
internal sealed class FaultList(TokenStore tokens)
{
    private readonly object _gate = new();
    private volatile SandboxInjectedFault[] _faults = [];

    public void Add(SandboxInjectedFault fault)
    {
        lock (_gate) _faults = [.. _faults, fault];
    }

    public void Clear()
    {
        lock (_gate)
        {
            foreach (SandboxInjectedFault fault in _faults)
                fault.Dispose();
            _faults = [];
        }
    }

    /// <summary>The fault that hits this request, and its response if it has one of its own.</summary>
    public SandboxFault? Take(HttpContext context, out Answer? answer)
    {
        answer = null;
        foreach (SandboxInjectedFault fault in _faults)
        {
            SandboxOperation? operation = context.GetEndpoint()?.Metadata.GetMetadata<SandboxOperation>();
            if (fault.Fault.Column is { } column && !Reads(column, context.Request)) continue;
            if (!fault.TryHit(operation, out TimeSpan wait)) continue;
            if (fault.Fault.Kind == FaultKind.UnexpectedNull && operation is { IsOData: true }) return SandboxFault.Cut();
            answer = fault.Fault.Kind switch
            {
                FaultKind.Answer => fault.Fault.Headers.Aggregate(
                    new Answer(fault.Fault.StatusCode, fault.Fault.ContentType, fault.Fault.Body),
                    (made, header) => made.With(header.Key, header.Value)),
                FaultKind.RateLimit => Answer.Empty(StatusCodes.Status429TooManyRequests).With("Retry-After", SandboxFault.Seconds(wait)),
                FaultKind.UnexpectedNull => Problem.ServerError,
                FaultKind.Reset => Answer.Empty(0),
                _ => null,
            };
            if (fault.Fault.Kind == FaultKind.ExpiredTokens) tokens.ExpireAll();
            return fault.Fault;
        }

        return null;
    }

    private static bool Reads(string column, HttpRequest request) =>
        !request.Query.TryGetValue("$select", out StringValues selected)
            || selected.ToString().Split(',', StringSplitOptions.TrimEntries).Any(name => name == "*" || name == column);
}
