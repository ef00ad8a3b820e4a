using CardanoBI.Generator.Surface;
using static CardanoBI.Gen.Changes.Wording;

namespace CardanoBI.Gen.Changes;

/// <summary>
/// Checks changes of pages against the breaks of the client's surface. A change says what it can break; the surface says what is broken. So
/// every break is reported, and no change is reported to break code that still compiles.
/// </summary>
internal static class SettledChanges
{
    /// <param name="isPartial">Whether not everything was compared, so that a break without a change means nothing.</param>
    public static IReadOnlyList<Change> Settle(IReadOnlyList<Change> changes, IReadOnlyList<SurfaceBreak> breaks, bool isPartial)
    {
        Change[] settled = [.. changes.Select(change => Confine(change, breaks))];
        var unexplained = new List<SurfaceBreak>();
        foreach (SurfaceBreak broken in breaks)
        {
            Effects explained = Effects.None;
            int first = -1;
            for (int i = 0; i < settled.Length; i++)
            {
                if ((changes[i].Effects & Effects.OfSurface) == 0 || !changes[i].Touches(broken)) continue;
                if (first < 0) first = i;
                explained |= settled[i].Effects;
            }

            Effects missing = broken.Effects & ~explained;
            if (missing == Effects.None) continue;
            if (first >= 0) settled[first] = settled[first] with { Effects = settled[first].Effects | missing };
            else if (!isPartial) unexplained.Add(broken);
        }

        return [.. settled, .. unexplained.Select(OfClient)];
    }

    /// <summary>The change without those effects that nothing in the surface confirms.</summary>
    private static Change Confine(Change change, IReadOnlyList<SurfaceBreak> breaks)
    {
        // A deprecation is not part of the surface's members.
        if (change.Kind == "deprecation" || (change.Effects & Effects.OfSurface) == 0) return change;
        Effects borne = breaks.Where(change.Touches).Aggregate(Effects.None, (effects, broken) => effects | broken.Effects);
        return change with { Effects = change.Effects & (borne | ~Effects.OfSurface) };
    }

    private static Change OfClient(SurfaceBreak broken)
    {
        SurfaceMember member = broken.Member;
        string words = broken.Instead is not { } other ? $"{Code(member.Name)} was removed"
            : other.Name == member.Name ? $"{Code(member.Name)}: {FromTo(member.Meaning, other.Meaning)}"
            : $"{Code(member.Name)} was removed; there is now {Code(other.Name)}";
        return new Change(ChangeSubject.Client, "client-member", words, Verdict.Minor, broken.Effects);
    }
}
