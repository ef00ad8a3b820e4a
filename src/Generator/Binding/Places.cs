using CardanoBI.Generator.Diagnostics;
using CardanoBI.Generator.Model;

namespace CardanoBI.Generator.Binding;

/// <summary>The maps by page. Each keeps its own index, so that a page that stayed is not indexed again.</summary>
internal sealed class Places(IEnumerable<PageMap> maps)
{
    private readonly ILookup<string, PageMap> _maps = maps.ToLookup(map => map.Page, StringComparer.Ordinal);

    public int Line(string page, int operation)
    {
        int? first = null;
        foreach (PageMap map in _maps[page])
            if (map.LineOf(operation)?.Line is { } line && !(line >= first)) first = line;
        return first ?? 0;
    }

    /// <summary>The anchor's place; where the page has none, that of the operation's route.</summary>
    public SourceLocation? FindNear(Anchor anchor) => Find(anchor) ?? Find(anchor with { Element = "", Kind = ShapeKinds.None });

    /// <summary>Two files may have one path below their roots: the first place by line counts then, in whatever order the files come.</summary>
    public SourceLocation? Find(Anchor anchor)
    {
        SourceLocation? first = null;
        foreach (PageMap map in _maps[anchor.Page])
            if (map.Find(anchor) is { } location && (first is not { } known || IsBefore(location, known))) first = location;
        return first;
    }

    private static bool IsBefore(SourceLocation left, SourceLocation right) =>
        left.Span.Start < right.Span.Start || (left.Span.Start == right.Span.Start && string.CompareOrdinal(left.Path, right.Path) < 0);
}
