using Microsoft.CodeAnalysis.Text;

namespace CardanoBI.Generator.Diagnostics;

/// <summary>Remembers where things are while a page is bound; if an anchor has several places, the first one counts.</summary>
internal sealed class PageMapBuilder(string page, DiagnosticBag locator)
{
    private readonly List<PageMapEntry> _entries = [];

    /// <summary>The spans by anchor without the page, which is always this one.</summary>
    private readonly Dictionary<(int Operation, int Part, string Element), TextSpan> _spans = [];

    public Anchor Operation(int index) => new(page, index);

    public void Add(Anchor anchor, TextSpan span)
    {
        if (_spans.ContainsKey(Key(anchor))) return;
        _spans.Add(Key(anchor), span);
        SourceLocation location = locator.Locate(span);
        _entries.Add(new PageMapEntry(anchor.Operation, anchor.Element, anchor.Part, location.Span, location.Lines));
    }

    public TextSpan? Find(Anchor anchor) => _spans.TryGetValue(Key(anchor), out TextSpan span) ? span : null;

    public PageMap Build() => new(page, locator.Path, _entries);

    private static (int Operation, int Part, string Element) Key(Anchor anchor) => (anchor.Operation, anchor.Part, anchor.Element);
}
