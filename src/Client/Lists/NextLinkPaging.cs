using CardanoBI.Client.Runtime;

namespace CardanoBI.Client.Lists;

/// <summary>Paging by OData's next links.</summary>
internal sealed class NextLinkPaging : Paging
{
    internal override bool? HasMore(RequestTarget sent, int rowCount, string? nextLink) => nextLink is not null;

    internal override bool? HasMoreByLinkAlone(string? nextLink) => nextLink is not null;

    internal override PageWalk Walk(RequestTarget target, int? pageSize) => new NextLinkWalk(target);
}
