using CardanoBI.Client.Runtime;

namespace CardanoBI.Client.Lists;

/// <summary>Paging by <c>$skip</c>, for lists that the server truncates silently.</summary>
internal sealed class SkipPaging(int? rowCap) : Paging
{
    internal override bool? HasMore(RequestTarget sent, int rowCount, string? nextLink) =>
        rowCount < (rowCap ?? 1) || rowCount >= sent.Top ? false : null;

    internal override PageWalk Walk(RequestTarget target, int? pageSize) => new SkipWalk(target, rowCap);
}
