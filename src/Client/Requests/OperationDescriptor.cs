using System.ComponentModel;

namespace CardanoBI.Client.Runtime;

/// <summary>What emitted code knows of one endpoint.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class OperationDescriptor
{
    private protected OperationDescriptor(string method, string route, string name, bool isAnonymous)
    {
        Method = method;
        Route = route;
        Name = name;
        IsAnonymous = isAnonymous;
        HttpMethod = HttpMethod.Parse(method);
    }

    /// <summary>The HTTP method, like <c>GET</c>.</summary>
    public string Method { get; }

    /// <summary>The route as documented, placeholders included.</summary>
    public string Route { get; }

    /// <summary>The C# method as called on the client, like <c>Core.Accounts.GetAssetsByStakeAddressAsync</c>.</summary>
    public string Name { get; }

    /// <summary>Whether the endpoint needs no token.</summary>
    public bool IsAnonymous { get; }

    internal HttpMethod HttpMethod { get; }

    /// <summary>Reads a stored answer, without any call.</summary>
    /// <param name="utf8Json">The whole answer as UTF-8.</param>
    /// <returns>What the emitted method returns.</returns>
    /// <exception cref="CardanoBIResponseException">The answer cannot be read.</exception>
    public object? ReadResponse(ReadOnlySpan<byte> utf8Json)
    {
        try
        {
            return Read(utf8Json);
        }
        catch (CardanoBIResponseException unreadable)
        {
            throw unreadable.In(Name);
        }
    }

    private protected abstract object? Read(ReadOnlySpan<byte> utf8Json);
}
