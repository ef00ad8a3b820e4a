using System.Collections.Immutable;
using CardanoBI.Generator.Diagnostics;

namespace CardanoBI.Generator.Binding;

/// <summary>The maps by page. Each keeps its own index, so that a page that stayed is not indexed again.</summary>
internal sealed class Places(ImmutableArray<PageMap> maps)
{
    private readonly ILookup<string, PageMap> _maps = maps.ToLookup(map => map.Page, StringComparer.Ordinal);

    public int Line(string page, int operation) => _maps[page].Select(map => map.LineOf(operation)?.Line).Where(line => line is not null).Min() ?? 0;

    /// <summary>The anchor's place; where the page has none, that of the operation's route.</summary>
    public SourceLocation? FindNear(Anchor anchor) => Find(anchor) ?? Find(anchor with { Element = "" });

    /// <summary>Two files may have one path below their roots: the first place by line counts then, in whatever order the files come.</summary>
    public SourceLocation? Find(Anchor anchor) => _maps[anchor.Page]
        .Select(map => map.Find(anchor))
        .Where(location => location is not null)
        .OrderBy(location => location!.Value.Span.Start)
        .ThenBy(location => location!.Value.Path, StringComparer.Ordinal)
        .FirstOrDefault();
}
