using CardanoBI.Generator.Basics;
using Microsoft.CodeAnalysis.Text;

namespace CardanoBI.Generator.Diagnostics;

/// <summary>
/// Where a page says what its model holds: the model has no positions, so later findings are located by an <see cref="Anchor"/>.
/// </summary>
internal sealed class PageMap(string page, string file, IReadOnlyCollection<PageMapEntry> entries) : IEquatable<PageMap>
{
    /// <summary>Most pages have only a few places to locate; an index for each of thousands of pages would waste memory.</summary>
    private const int FewEnoughToSearch = 16;

    private readonly EquatableArray<PageMapEntry> _entries = entries.ToEquatableArray();
    private readonly PageMapEntry[] _routes = entries.Where(entry => entry.Element.Length == 0).ToArray();
    private Dictionary<(int, string, int), int>? _index;
    private int _searches;

    public string Page { get; } = page;

    private string File { get; } = file;

    public SourceLocation? Find(Anchor anchor)
    {
        if (_index is null && ++_searches <= FewEnoughToSearch)
        {
            foreach (PageMapEntry entry in _entries.Items)
                if (entry.Operation == anchor.Operation && entry.Part == anchor.Part && entry.Element == anchor.Element) return At(entry);
            return null;
        }

        _index ??= Enumerable.Range(0, _entries.Count)
            .ToDictionary(at => (_entries[at].Operation, _entries[at].Element, _entries[at].Part));
        return _index.TryGetValue((anchor.Operation, anchor.Element, anchor.Part), out int index) ? At(_entries[index]) : null;
    }

    /// <summary>The line of an operation's route; asked for every operation after every edit.</summary>
    public LinePosition? LineOf(int operation)
    {
        foreach (PageMapEntry route in _routes)
            if (route.Operation == operation) return route.Lines.Start;
        return null;
    }

    public bool Equals(PageMap? other) => other is not null && Page == other.Page && File == other.File && _entries.Equals(other._entries);

    public override bool Equals(object? obj) => Equals(obj as PageMap);

    public override int GetHashCode() => _entries.GetHashCode();

    private SourceLocation At(PageMapEntry entry) => new(File, entry.Span, entry.Lines);
}

/// <param name="Element">The element of an <see cref="Anchor"/>, as <paramref name="Part"/> is its part.</param>
internal readonly record struct PageMapEntry(int Operation, string Element, int Part, TextSpan Span, LinePositionSpan Lines);
