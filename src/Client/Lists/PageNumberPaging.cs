using CardanoBI.Client.Runtime;

namespace CardanoBI.Client.Lists;

/// <summary>Paging by <c>page_no</c> and <c>page_size</c>.</summary>
internal sealed class PageNumberPaging(int? defaultSize, int? maximumSize) : Paging
{
    internal override string? Parameter => "page_no";

    /// <summary>The greatest pages make the fewest requests.</summary>
    internal override RequestTarget First(RequestTarget target, int? pageSize) =>
        target.WithPage(target.PageNo ?? 1, target.PageSize ?? Allowed(pageSize) ?? maximumSize ?? defaultSize);

    internal override bool? HasMore(RequestTarget sent, int rowCount, string? nextLink) =>
        IsLast(rowCount, sent.PageSize ?? defaultSize) ? false : null;

    internal override RequestTarget? Next(RequestTarget sent, int rowCount, string? nextLink) =>
        IsLast(rowCount, sent.PageSize ?? defaultSize) ? null : sent.WithPage((sent.PageNo ?? 1) + 1, sent.PageSize);

    private int? Allowed(int? pageSize) => pageSize > maximumSize ? maximumSize : pageSize;
}
