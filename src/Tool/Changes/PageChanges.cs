using CardanoBI.Gen.Specs;
using CardanoBI.Generator.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CardanoBI.Gen.Changes;

/// <summary>Finds pages that were added, removed or reworded, unless another change already covers it.</summary>
internal sealed class PageChanges(SpecSide old, SpecSide @new)
{
    public IEnumerable<Change> Compare(IReadOnlyList<Change> said)
    {
        Dictionary<string, SpecText> were = Pages(old), are = Pages(@new);
        HashSet<string> toldOld = [.. Told(change => change.Old)], toldNew = [.. Told(change => change.New)];
        foreach (string page in were.Keys.Union(are.Keys).Order(StringComparer.Ordinal))
        {
            // Errors were reported already; what they hide is unknown.
            if (old.IsDamaged(page) || @new.IsDamaged(page)) continue;
            SpecText? was = were.GetValueOrDefault(page), @is = are.GetValueOrDefault(page);
            if ((was is not null && toldOld.Contains(was.Path)) || (@is is not null && toldNew.Contains(@is.Path))) continue;
            if (was is not null && @is is not null && Lines(was).SequenceEqual(Lines(@is), StringComparer.Ordinal)) continue;
            (string kind, string words) = was is null ? ("page-added", "The page was added")
                : @is is null ? ("page-removed", "The page was removed")
                : ("page-text", "Other text of the page changed, but nothing that callers use");
            yield return new Change(ChangeSubject.Page(page), kind, words, Verdict.Patch, Effects.None)
            {
                Old = was is null ? null : Place(was, @is),
                New = @is is null ? null : Place(@is, was),
            };
        }

        IEnumerable<string> Told(Func<Change, SourceLocation?> place) => said.Select(place).OfType<SourceLocation>().Select(at => at.Path);
    }

    private static Dictionary<string, SpecText> Pages(SpecSide side) =>
        side.Run.Read.Pages.ToDictionary(page => page.Page.Replace('\\', '/'), StringComparer.Ordinal);

    /// <summary>The first line that differs.</summary>
    private static SourceLocation Place(SpecText page, SpecText? other)
    {
        int line = other is null ? 0 : Lines(page).Zip(Lines(other)).TakeWhile(pair => pair.First == pair.Second).Count();
        return new SourceLocation(page.Path, default, new LinePositionSpan(new LinePosition(line, 0), new LinePosition(line, 0)));
    }

    /// <summary>Line endings do not count.</summary>
    private static IEnumerable<string> Lines(SpecText page) => page.GetText().Lines.Select(line => line.ToString().TrimEnd());
}
