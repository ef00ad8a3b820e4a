namespace CardanoBI.Generator.Diagnostics;

/// <summary>
/// Resolves places in all pages and overlays. Each page's map keeps its own index, so that an unchanged page is not indexed again.
/// </summary>
/// <param name="pages">By the path of each.</param>
internal sealed class Places(ILookup<string, PageMap> pages, IEnumerable<OverlayMapEntry> overlays)
{
    private ILookup<OverlayPlace, SourceLocation>? _overlays;

    /// <summary>The finding with its place in a file.</summary>
    public Finding Locate(Finding finding) =>
        finding is { Place: Anchor anchor, Otherwise: null } && pages[anchor.Page] is IList<PageMap> { Count: 1 } maps
            ? finding.LocatedIn(maps[0]) ?? finding.Keep(maps[0], Find(finding))
            : Find(finding);

    private Finding Find(Finding finding) =>
        new(finding.Descriptor, Find(finding.Place) ?? Find(finding.Otherwise), finding.Arguments);

    public int Line(string page, int operation)
    {
        int? first = null;
        foreach (PageMap map in pages[page])
            if (map.LineOf(operation)?.Line is { } line && !(line >= first)) first = line;
        return first ?? 0;
    }

    /// <summary>The location of the place in a file; null if it is in none.</summary>
    public SourceLocation? Find(IPlace? place) => place switch
    {
        // If the page has no such element, the operation's route is near enough.
        Anchor anchor => FindAnchor(anchor) ?? FindAnchor(anchor with { Element = "", Part = 0 }),
        OverlayPlace entry => FindEntry(entry),
        SourceLocation location => location,
        _ => null,
    };

    private SourceLocation? FindEntry(OverlayPlace entry)
    {
        _overlays ??= overlays.ToLookup(known => known.Place, known => known.Location);
        return _overlays[entry].Select(location => (SourceLocation?)location).FirstOrDefault();
    }

    /// <summary>
    /// Two files may have the same path below their roots; then the first place by line counts, whatever the order of the files.
    /// </summary>
    private SourceLocation? FindAnchor(Anchor anchor)
    {
        SourceLocation? first = null;
        foreach (PageMap map in pages[anchor.Page])
            if (map.Find(anchor) is { } location && (first is not { } known || IsBefore(location, known))) first = location;
        return first;
    }

    private static bool IsBefore(SourceLocation left, SourceLocation right) =>
        left.Span.Start < right.Span.Start
        || (left.Span.Start == right.Span.Start && string.CompareOrdinal(left.Path, right.Path) < 0);
}
