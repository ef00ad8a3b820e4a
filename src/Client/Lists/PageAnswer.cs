using CardanoBI.Client.Runtime;

namespace CardanoBI.Client.Lists;

/// <summary>An answer as the reading of a list sees it; valid only while its bytes are.</summary>
internal readonly ref struct PageAnswer(RequestTarget sent, int rowCount, string? nextLink, ReadOnlySpan<byte> bytes)
{
    public RequestTarget Sent { get; } = sent;

    public int RowCount { get; } = rowCount;

    public string? NextLink { get; } = nextLink;

    public ReadOnlySpan<byte> Bytes { get; } = bytes;
}
