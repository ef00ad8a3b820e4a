using System.ComponentModel;
using CardanoBI.Client.Runtime;

namespace CardanoBI.Client;

/// <summary>A documented endpoint as data: its route, where it is documented, and a reader for stored responses.</summary>
public sealed class Operation
{
    private readonly OperationDescriptor _descriptor;

    /// <summary>An entry of the emitted catalogue.</summary>
    /// <param name="descriptor">The operation.</param>
    /// <param name="page">The page that documents it, as a path relative to the documentation's root.</param>
    /// <param name="line">The line of that page, counted from 1.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Operation(OperationDescriptor descriptor, string page, int line)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        ArgumentNullException.ThrowIfNull(page);
        _descriptor = descriptor;
        Page = page;
        Line = line;
    }

    /// <summary>The HTTP method, like <c>GET</c>.</summary>
    public string Method => _descriptor.Method;

    /// <summary>The route as documented, placeholders included: <c>/api/core/accounts/{stake_address}/assets</c>.</summary>
    public string Route => _descriptor.Route;

    /// <summary>The C# method as called on the client: <c>Core.Accounts.GetAssetsByStakeAddressAsync</c>.</summary>
    public string Name => _descriptor.Name;

    /// <summary>The page that documents the endpoint, as a path relative to the documentation's root.</summary>
    public string Page { get; }

    /// <summary>The line of <see cref="Page"/> that documents the endpoint, counted from 1.</summary>
    public int Line { get; }

    /// <summary>Reads a stored response of this endpoint, without any call.</summary>
    /// <param name="utf8Json">The whole response as UTF-8.</param>
    /// <returns>What the method of that name returns: a <see cref="Page{T}"/> for a list, else the object.</returns>
    /// <exception cref="CardanoBIResponseException">The response is not JSON, or does not have the documented shape.</exception>
    public object? ReadResponse(ReadOnlySpan<byte> utf8Json) => _descriptor.ReadResponse(utf8Json);

    /// <summary>Method, route and name in one line.</summary>
    /// <returns>Like <c>GET /api/core/… (Core.Accounts.…)</c>.</returns>
    public override string ToString() => $"{Method} {Route} ({Name})";
}
