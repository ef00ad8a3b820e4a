using CardanoBI.Generator.Diagnostics;
using CardanoBI.Generator.Model;
using Microsoft.CodeAnalysis.Text;

namespace CardanoBI.Generator.Binding;

/// <summary>A page after binding. What is emitted hangs on <see cref="Model"/> alone; the rest serves diagnostics, the catalogue's lines and the samples.</summary>
internal sealed record BoundPage(PageModel Model, PageMap Map, EquatableArray<SampleText> Samples, EquatableArray<DiagnosticInfo> Diagnostics);

/// <summary>A 200 sample exactly as the page shows it.</summary>
internal sealed record SampleText(int Operation, string Json);

/// <summary>Where a page says what its model holds: the model has no positions, so what is found out later is located by an <see cref="Anchor"/>.</summary>
internal sealed class PageMap(string page, string file, IReadOnlyCollection<PageMapEntry> entries) : IEquatable<PageMap>
{
    /// <summary>Most pages have a few things to locate; an index for each of thousands of pages would be memory for nothing.</summary>
    private const int FewEnoughToSearch = 16;

    private readonly EquatableArray<PageMapEntry> _entries = entries.ToEquatableArray();
    private readonly PageMapEntry[] _routes = entries.Where(entry => entry.Element.Length == 0).ToArray();
    private Dictionary<(int, string, ShapeKinds), int>? _index;
    private int _searches;

    public string Page { get; } = page;

    public SourceLocation? Find(Anchor anchor)
    {
        if (_index is null && ++_searches <= FewEnoughToSearch)
        {
            foreach (PageMapEntry entry in _entries.Items)
                if (entry.Operation == anchor.Operation && entry.Kind == anchor.Kind && entry.Element == anchor.Element) return At(entry);
            return null;
        }

        _index ??= Enumerable.Range(0, _entries.Count).ToDictionary(at => (_entries[at].Operation, _entries[at].Element, _entries[at].Kind));
        return _index.TryGetValue((anchor.Operation, anchor.Element, anchor.Kind), out int index) ? At(_entries[index]) : null;
    }

    /// <summary>The line of an operation's route; asked for every operation after every edit.</summary>
    public LinePosition? LineOf(int operation)
    {
        foreach (PageMapEntry route in _routes)
            if (route.Operation == operation) return route.Lines.Start;
        return null;
    }

    public bool Equals(PageMap? other) => other is not null && Page == other.Page && file == other.File && _entries.Equals(other._entries);

    public override bool Equals(object? obj) => Equals(obj as PageMap);

    public override int GetHashCode() => _entries.GetHashCode();

    private string File => file;

    private SourceLocation At(PageMapEntry entry) => new(file, entry.Span, entry.Lines);
}

/// <param name="Element">An <see cref="Anchor"/>'s.</param>
internal readonly record struct PageMapEntry(int Operation, string Element, ShapeKinds Kind, TextSpan Span, LinePositionSpan Lines);

/// <summary>The name of a place in a page that survives moving: the operation's index on the page, and an element of it.</summary>
/// <param name="Element">Built by this type's factories; empty for the route.</param>
/// <param name="Kind">Of a sample's value; the anchors of one value share the text of <paramref name="Element"/>, for there are thousands.</param>
internal sealed record Anchor(string Page, int Operation, string Element = "", ShapeKinds Kind = ShapeKinds.None)
{
    /// <summary>The parameter table's header.</summary>
    public Anchor Parameters() => At("parameters");

    public Anchor Parameter(string name) => At("parameter/" + name);

    public Anchor Schema(string schema) => At("schema/" + schema);

    public Anchor PropertyName(string schema, string property) => At("schema/" + schema + "/" + property);

    public Anchor PropertyType(string schema, string property) => At("schema/" + schema + "/" + property + "/type");

    /// <summary>The first value of <paramref name="kind"/> that the sample shows at <paramref name="path"/> (<c>votes[].amount</c>).</summary>
    public Anchor Sample(string path, ShapeKinds kind) => new(Page, Operation, "sample/" + path, kind);

    private Anchor At(string element) => new(Page, Operation, element);
}
