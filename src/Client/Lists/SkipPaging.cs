using CardanoBI.Client.Runtime;

namespace CardanoBI.Client.Lists;

/// <summary>Paging by <c>$skip</c>, where the server cuts a list off in silence.</summary>
internal sealed class SkipPaging(int? rowCap) : Paging
{
    internal override bool? HasMore(RequestTarget sent, int rowCount, string? nextLink) =>
        rowCount < (rowCap ?? 1) || rowCount >= sent.Top ? false : null;

    internal override PageWalk Walk(RequestTarget target, int? pageSize) => new SkipWalk(target, rowCap);
}
