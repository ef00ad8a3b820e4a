using System.ComponentModel;

namespace CardanoBI.Client.Runtime;

/// <summary>An endpoint as described by emitted code: its documented route, and the name of the client's method.</summary>
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

    public string Method { get; }

    public string Route { get; }

    public string Name { get; }

    public bool IsAnonymous { get; }

    internal HttpMethod HttpMethod { get; }

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
