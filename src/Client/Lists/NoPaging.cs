using CardanoBI.Client.Runtime;

namespace CardanoBI.Client.Lists;

/// <summary>One answer, and no way known to ask for more.</summary>
internal sealed class NoPaging : Paging
{
    internal override bool? HasMore(RequestTarget sent, int rowCount, string? nextLink) => null;

    internal override RequestTarget? Next(RequestTarget sent, int rowCount, string? nextLink) => null;
}
