using CardanoBI.Client.Runtime;

namespace CardanoBI.Client.Lists;

/// <summary>
/// Paging by <c>page_no</c> and <c>page_size</c> if the server supports them, else by <c>$skip</c> and <c>$top</c>. A request states the
/// same position in both ways, so that the kind of server need not be known.
/// </summary>
internal sealed class PageOrSkipPaging(int? defaultSize, int? maximumSize, int? rowCap) : Paging
{
    internal override RequestTarget Single(RequestTarget target)
    {
        if ((target.PageSize ?? (target.PageNo is null ? null : defaultSize)) is not int size) return target;
        return target.WithRows(((target.PageNo ?? 1) - 1L) * size, size);
    }

    /// <summary>A page is full if it has the requested size, or the size at which the server truncates.</summary>
    internal override bool? HasMore(RequestTarget sent, int rowCount, string? nextLink)
    {
        if (rowCount == 0) return false;
        if ((sent.PageSize ?? defaultSize) is not int size || rowCount == size || rowCount == rowCap) return null;
        return rowCount < size || rowCount < rowCap ? false : null;
    }

    internal override PageWalk Walk(RequestTarget target, int? pageSize)
    {
        int? size = target.PageSize ?? (pageSize > maximumSize ? maximumSize : pageSize) ?? maximumSize ?? defaultSize;
        // Otherwise a page that the server truncated would look like the last one.
        if (rowCap < size && target.PageNo is null or 1) size = rowCap;
        long skip = size is int known ? ((target.PageNo ?? 1) - 1L) * known : 0;
        return new PageOrSkipWalk(target.WithPage(target.PageNo, size).WithRows(skip, target.Top), rowCap);
    }
}
