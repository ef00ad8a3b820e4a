using CardanoBI.Client.Runtime;

namespace CardanoBI.Client.Lists;

/// <summary>A response as a walk sees it; valid only as long as its bytes.</summary>
internal readonly ref struct PageAnswer(RequestTarget sent, int rowCount, string? nextLink, ReadOnlySpan<byte> bytes)
{
    public RequestTarget Sent { get; } = sent;

    public int RowCount { get; } = rowCount;

    public string? NextLink { get; } = nextLink;

    public ReadOnlySpan<byte> Bytes { get; } = bytes;
}
