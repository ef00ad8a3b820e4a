using CardanoBI.Client.Runtime;

namespace CardanoBI.Client.Lists;

/// <summary>Paging by OData's next links.</summary>
internal sealed class NextLinkPaging : Paging
{
    internal override bool? HasMore(RequestTarget sent, int rowCount, string? nextLink) => nextLink is not null;

    internal override bool? HasMoreByLinkAlone(string? nextLink) => nextLink is not null;

    /// <summary>
    /// Only the link's query is taken. The server writes its public name without the port, so the link as it stands leads to another
    /// origin, and the token must not go there.
    /// </summary>
    internal override RequestTarget? Next(RequestTarget sent, int rowCount, string? nextLink)
    {
        if (nextLink is null) return null;

        int start = nextLink.IndexOf('?', StringComparison.Ordinal);
        string query = start < 0 ? "" : nextLink[(start + 1)..];
        int fragment = query.IndexOf('#', StringComparison.Ordinal);
        if (fragment >= 0) query = query[..fragment];
        if (query.Length == 0) throw Unusable("has no query");
        if (query == sent.Query) throw Unusable("leads to the page it stands on");
        return sent.WithQuery(query);
    }

    private static CardanoBIResponseException Unusable(string problem) =>
        new($"the answer's link to the next page {problem}.") { JsonPath = "$['@odata.nextLink']" };
}
