using CardanoBI.Client.Runtime;

namespace CardanoBI.Client.Lists;

/// <summary>Paging by <c>$skip</c>, where the server cuts a list off in silence.</summary>
internal sealed class SkipPaging(int? rowCap) : Paging
{
    internal override string? Parameter => "$skip";

    internal override bool? HasMore(RequestTarget sent, int rowCount, string? nextLink) => IsEnd(sent, rowCount) ? false : null;

    internal override RequestTarget? Next(RequestTarget sent, int rowCount, string? nextLink) =>
        IsEnd(sent, rowCount) ? null : sent.WithRows(sent.Skip + rowCount, sent.Top - rowCount);

    private bool IsEnd(RequestTarget sent, int rowCount) => IsLast(rowCount, rowCap) || rowCount >= sent.Top;
}
