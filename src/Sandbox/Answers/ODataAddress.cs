using Microsoft.AspNetCore.Http;

namespace CardanoBI.Sandbox.Answers;

/// <summary>
/// The URLs in OData responses. They contain the server's public name without a port, so they lead to an origin other than the requested
/// one.
/// </summary>
internal sealed class ODataAddress
{
    private const string EntitySuffix = "/$entity";

    private readonly string _origin;

    public ODataAddress(Uri publicAddress, SandboxOperation operation, string? documentedContext)
    {
        _origin = publicAddress.GetLeftPart(UriPartial.Authority);
        string context = Uri.TryCreate(documentedContext, UriKind.Absolute, out Uri? documented)
            ? documented.PathAndQuery + documented.Fragment
            : ContextOf(operation.Route);
        Context = _origin + (context.EndsWith(EntitySuffix, StringComparison.Ordinal) ? context[..^EntitySuffix.Length] : context);
        EntityContext = Context + EntitySuffix;
    }

    public string Context { get; }

    public string EntityContext { get; }

    public string LinkTo(PathString path, string query) => _origin + path.ToUriComponent() + query;

    /// <summary>"/api/core/odata/blocks/{block_no}": the metadata is next to the name of the set.</summary>
    private static string ContextOf(string route)
    {
        string[] literals = [.. route.Split('/').TakeWhile(segment => !segment.StartsWith('{'))];
        return string.Join('/', literals[..^1]) + "/$metadata#" + literals[^1];
    }
}
