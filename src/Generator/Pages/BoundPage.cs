using CardanoBI.Generator.Basics;
using CardanoBI.Generator.Diagnostics;

namespace CardanoBI.Generator.Pages;

/// <summary>
/// A page after binding. Emitted code depends on <see cref="Model"/> alone; the rest serves diagnostics, the catalogue's lines and the
/// samples.
/// </summary>
internal sealed record BoundPage(PageModel Model, PageMap Map, EquatableArray<SampleText> Samples, EquatableArray<Finding> Findings);

/// <summary>A 200 sample exactly as the page shows it.</summary>
internal sealed record SampleText(int Operation, string Json);
