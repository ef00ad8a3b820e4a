using CardanoBI.Generator.Overlay;
using CardanoBI.Generator.Pages;

namespace CardanoBI.Generator.Pipeline;

/// <summary>The pipeline's facts together with the client made from them, for an observer; nothing is emitted from it.</summary>
internal sealed record Understanding(UnderstoodPages Understood, Batch<ReadOverlay> Overlays)
{
    public BuiltClient Client => Understood.Client;

    public Batch<BoundPage> Pages => Understood.Pages;
}

/// <summary>The client and its pages as they were bound.</summary>
internal sealed record UnderstoodPages(BuiltClient Client, Batch<BoundPage> Pages);
