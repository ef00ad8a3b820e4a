using CardanoBI.Generator.Diagnostics;
using CardanoBI.Generator.Model;

namespace CardanoBI.Generator.Binding;

/// <summary>A page after binding. What is emitted hangs on <see cref="Model"/> alone; the rest serves diagnostics, the catalogue's lines and the samples.</summary>
internal sealed record BoundPage(PageModel Model, PageMap Map, EquatableArray<SampleText> Samples, EquatableArray<DiagnosticInfo> Diagnostics);

/// <summary>A 200 sample exactly as the page shows it.</summary>
internal sealed record SampleText(int Operation, string Json);

/// <summary>Where a page says what its model holds: the model has no positions, so what is found out later is located by an <see cref="Anchor"/>.</summary>
internal sealed record PageMap(string Page, EquatableArray<PageMapEntry> Entries);

internal sealed record PageMapEntry(Anchor Anchor, SourceLocation Location);

/// <summary>The name of a place in a page that survives moving: the operation's index on the page, and an element of it.</summary>
/// <param name="Element">Built by this type's factories; empty for the route.</param>
internal sealed record Anchor(string Page, int Operation, string Element = "")
{
    public Anchor Parameter(string name) => At("parameter/" + name);

    public Anchor Schema(string schema) => At("schema/" + schema);

    public Anchor PropertyName(string schema, string property) => At("schema/" + schema + "/" + property);

    public Anchor PropertyType(string schema, string property) => At("schema/" + schema + "/" + property + "/type");

    /// <summary>The first value of <paramref name="kind"/> that the sample shows at <paramref name="path"/> (<c>votes[].amount</c>).</summary>
    public Anchor Sample(string path, ShapeKinds kind) => At("sample/" + path + "#" + kind);

    private Anchor At(string element) => new(Page, Operation, element);
}
