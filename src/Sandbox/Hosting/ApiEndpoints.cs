using CardanoBI.Sandbox.Answers;
using CardanoBI.Sandbox.Data;
using CardanoBI.Sandbox.Identity;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;

namespace CardanoBI.Sandbox.Hosting;

/// <summary>One endpoint per operation. Routing answers an unknown path with an empty 404 and a wrong method with 405.</summary>
internal sealed class ApiEndpoints
{
    private readonly List<(OperationResponder Responder, RoutePattern Pattern)> _endpoints = [];
    private readonly AccessCheck _access;

    public ApiEndpoints(IReadOnlyList<SandboxOperation> operations, RowSettings rows, Uri publicAddress, AccessCheck access)
    {
        _access = access;
        var byShape = new Dictionary<string, SandboxOperation>(StringComparer.Ordinal);
        foreach (SandboxOperation operation in operations)
        {
            ArgumentNullException.ThrowIfNull(operation, nameof(operations));
            string shape = RouteTemplate.Shape(operation);
            if (!byShape.TryAdd(shape, operation))
                throw new ArgumentException($"Requests to '{operation}' and '{byShape[shape]}' cannot be told apart.", nameof(operations));
            RoutePattern pattern = Parse(operation);
            _endpoints.Add((new OperationResponder(operation, rows, publicAddress), pattern));
        }
    }

    public void Map(IEndpointRouteBuilder routes)
    {
        foreach ((OperationResponder responder, RoutePattern pattern) in _endpoints)
        {
            SandboxOperation operation = responder.Operation;
            routes.MapMethods(pattern.RawText!, [operation.Method], context => Respond(context, responder)).WithMetadata(operation);
        }
    }

    private Task Respond(HttpContext context, OperationResponder responder)
    {
        Answer? refusal = responder.Operation.IsAnonymous ? null : _access.Refuse(context.Request);
        context.Features.Set(refusal ?? responder.Respond(context.Request));
        return Task.CompletedTask;
    }

    private static RoutePattern Parse(SandboxOperation operation)
    {
        if (!operation.Route.StartsWith('/')) throw new ArgumentException($"The route of '{operation}' must begin with '/'.", "operations");
        try
        {
            return RoutePatternFactory.Parse(RouteTemplate.For(operation));
        }
        catch (RoutePatternException exception)
        {
            throw new ArgumentException($"The route of '{operation}' cannot be served: {exception.Message}", "operations", exception);
        }
    }
}
