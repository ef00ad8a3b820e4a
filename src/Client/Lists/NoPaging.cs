using CardanoBI.Client.Runtime;

namespace CardanoBI.Client.Lists;

/// <summary>A single response; no way to request more is known.</summary>
internal sealed class NoPaging : Paging
{
    internal override bool? HasMore(RequestTarget sent, int rowCount, string? nextLink) => null;

    internal override PageWalk Walk(RequestTarget target, int? pageSize) => new SinglePageWalk(target);

    private sealed class SinglePageWalk(RequestTarget first) : PageWalk(first)
    {
        public override bool? HasMore => null;

        public override PageStep Take(PageAnswer answer)
        {
            Next = null;
            return PageUse.Give;
        }
    }
}
