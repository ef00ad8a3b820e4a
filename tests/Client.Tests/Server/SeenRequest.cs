namespace CardanoBI.Client.Tests.Server;

/// <summary>A request as it came over the wire: the target unparsed, the headers as sent.</summary>
public sealed record SeenRequest(string Method, string Target, IReadOnlyDictionary<string, string> Headers, string Body)
{
    public string? Header(string name) => Headers.GetValueOrDefault(name);
}
