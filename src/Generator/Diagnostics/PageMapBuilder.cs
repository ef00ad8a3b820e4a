using Microsoft.CodeAnalysis.Text;

namespace CardanoBI.Generator.Diagnostics;

/// <summary>Remembers where things are while a page is bound; if an anchor has several places, the first one counts.</summary>
internal sealed class PageMapBuilder(string page, DiagnosticBag locator)
{
    private readonly List<PageMapEntry> _entries = [];
    private readonly Dictionary<Anchor, TextSpan> _spans = [];

    public Anchor Operation(int index) => new(page, index);

    public void Add(Anchor anchor, TextSpan span)
    {
        if (_spans.ContainsKey(anchor)) return;
        _spans.Add(anchor, span);
        SourceLocation location = locator.Locate(span);
        _entries.Add(new PageMapEntry(anchor.Operation, anchor.Element, anchor.Part, location.Span, location.Lines));
    }

    public TextSpan? Find(Anchor anchor) => _spans.TryGetValue(anchor, out TextSpan span) ? span : null;

    public PageMap Build() => new(page, locator.Path, _entries);
}
