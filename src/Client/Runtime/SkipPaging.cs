namespace CardanoBI.Client.Runtime;

/// <summary>Paging by <c>$skip</c>, where the server cuts a list off in silence.</summary>
internal sealed class SkipPaging(int? rowCap) : Paging
{
    internal override string? Parameter => "$skip";

    internal override bool? HasMore(RequestTarget sent, int rowCount, string? nextLink) => IsLast(rowCount, rowCap) ? false : null;

    internal override RequestTarget? Next(RequestTarget sent, int rowCount, string? nextLink)
        => IsLast(rowCount, rowCap) ? null : sent.WithSkip(sent.Skip + rowCount);
}
