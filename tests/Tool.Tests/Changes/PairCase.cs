using CardanoBI.Gen.Changes;
using CardanoBI.Gen.Tests.Infrastructure;

namespace CardanoBI.Gen.Tests.Changes;

/// <summary>What is edited, and what is expected of it.</summary>
internal sealed record PairCase(Verdict Verdict, Effects Effects, IReadOnlyList<string> Words)
{
    private readonly List<(string Page, string Old, string New)> _edits = [];

    public IReadOnlyList<(string Page, string Old, string New)> Also { init => _edits = [.. _edits, .. value]; }

    public Action<Pair>? Edit { get; init; }

    public string? Overlay { get; init; }

    public string? OldOverlay { get; init; }

    public string? NewOverlay { get; init; }

    public bool IsEdit => _edits.Count > 0 && Overlay is null;

    /// <summary>As far as another edit has left anything to edit.</summary>
    public void TryApply(Docs docs)
    {
        if (!_edits.All(edit => File.ReadAllText(docs.PathOf(edit.Page)).Contains(edit.Old, StringComparison.Ordinal))) return;
        foreach ((string page, string old, string @new) in _edits) docs.Replace(page, old, @new);
    }

    public void Apply(Pair pair)
    {
        foreach ((string page, string old, string @new) in _edits) pair.New.Replace(page, old, @new);
        if ((OldOverlay ?? Overlay) is { } oldOverlay) File.WriteAllText(pair.Old.Overlay, oldOverlay);
        if ((NewOverlay ?? Overlay) is { } newOverlay) File.WriteAllText(pair.New.Overlay, newOverlay);
        Edit?.Invoke(pair);
    }
}
