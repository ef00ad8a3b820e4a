using CardanoBI.Client.Runtime;

namespace CardanoBI.Client.Lists;

/// <summary>Paging by <c>page_no</c> and <c>page_size</c>.</summary>
/// <param name="defaultSize">The rows of a page where nothing else is asked for.</param>
/// <param name="maximumSize">The most that can be asked for.</param>
/// <param name="clamps">Whether a page beyond the last one is the last one again, and not empty.</param>
internal sealed class PageNumberPaging(int? defaultSize, int? maximumSize, bool clamps) : Paging
{
    internal override bool? HasMore(RequestTarget sent, int rowCount, string? nextLink) =>
        rowCount < (sent.PageSize ?? defaultSize ?? 1) ? false : null;

    /// <summary>The greatest pages make the fewest requests, and lose the least where rows are tied.</summary>
    internal override PageWalk Walk(RequestTarget target, int? pageSize)
    {
        int? size = target.PageSize ?? (pageSize > maximumSize ? maximumSize : pageSize) ?? maximumSize ?? defaultSize;
        RequestTarget first = target.WithPage(target.PageNo, size);
        return clamps ? new ClampedPageWalk(first) : new PageNumberWalk(first);
    }
}
