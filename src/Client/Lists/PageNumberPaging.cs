using CardanoBI.Client.Runtime;

namespace CardanoBI.Client.Lists;

/// <summary>Paging by <c>page_no</c> and <c>page_size</c>.</summary>
/// <param name="defaultSize">The number of rows of a page if the request names none.</param>
/// <param name="maximumSize">The largest number that a request can name.</param>
/// <param name="clamps">Whether the server returns the last page again for any page after it, instead of an empty one.</param>
internal sealed class PageNumberPaging(int? defaultSize, int? maximumSize, bool clamps) : Paging
{
    internal override bool? HasMore(RequestTarget sent, int rowCount, string? nextLink) =>
        rowCount < (sent.PageSize ?? defaultSize ?? 1) ? false : null;

    /// <summary>The largest pages need the fewest requests, and lose the fewest rows to ties.</summary>
    internal override PageWalk Walk(RequestTarget target, int? pageSize)
    {
        int? size = target.PageSize ?? (pageSize > maximumSize ? maximumSize : pageSize) ?? maximumSize ?? defaultSize;
        RequestTarget first = target.WithPage(target.PageNo, size);
        return clamps ? new ClampedPageWalk(first) : new PageNumberWalk(first);
    }
}
