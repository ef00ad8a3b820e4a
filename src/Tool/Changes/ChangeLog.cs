using CardanoBI.Gen.Specs;

namespace CardanoBI.Gen.Changes;

/// <summary>All differences between two specifications, as callers see them.</summary>
/// <param name="Changes">Operations first, then types, the client, pages; what breaks most first within each.</param>
/// <param name="NotCompared">Keys of operations that an error in a page hides, as a whole or in part.</param>
/// <param name="IsPartial">Whether some page has an error, so that there may be more changes.</param>
internal sealed record ChangeLog(IReadOnlyList<Change> Changes, IReadOnlyList<string> NotCompared, bool IsPartial)
{
    /// <summary>The version step that all known changes together ask for.</summary>
    public Verdict Verdict => Changes.Select(change => change.Verdict).DefaultIfEmpty(Verdict.None).Max();

    public bool IsBreaking => Verdict == Verdict.Major;

    /// <summary>The changes of each subject, the subjects in one order on every machine.</summary>
    public IEnumerable<IGrouping<ChangeSubject, Change>> BySubject => Changes.GroupBy(change => change.Subject);

    /// <summary>
    /// Compares two runs. Both must have been linked and emitted; what has an error in the pages is left out on both sides.
    /// </summary>
    public static ChangeLog Of(SpecRun old, SpecRun @new, CancellationToken cancellationToken)
    {
        SpecSide before = new(old), after = new(@new);
        OperationPairs operations = OperationPairs.Of(before, after);
        var walk = new TypeWalk(before, after, operations.Both);
        var of = new OperationChanges(before, after);
        cancellationToken.ThrowIfCancellationRequested();
        List<Change> found =
        [
            .. operations.Gone.Select(of.Gone),
            .. operations.Added.Select(of.Added),
            .. operations.Both.SelectMany(of.Compare),
            .. operations.Both.SelectMany(pair => new ParameterChanges(before, after, pair).Compare()),
            .. new TypeChanges(before, after, walk).Compare(),
            .. walk.Pairs.SelectMany(pair => new PropertyChanges(before, after, pair).Compare()),
        ];
        found.AddRange(new PageChanges(before, after).Compare(found));
        bool isPartial = before.IsPartial || after.IsPartial;
        IReadOnlyList<Change> settled =
            SettledChanges.Settle(found, SurfaceBreak.Find(before, after, cancellationToken), isPartial);
        return new ChangeLog(
            [
                .. settled
                    .OrderBy(change => change.Subject.Kind)
                    .ThenBy(change => change.Subject.Name, StringComparer.Ordinal)
                    .ThenByDescending(change => change.Verdict)
                    .ThenBy(change => change.New?.Lines.Start ?? change.Old?.Lines.Start),
            ],
            operations.NotCompared,
            isPartial);
    }
}
