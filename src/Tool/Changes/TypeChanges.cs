using CardanoBI.Gen.Specs;
using CardanoBI.Generator.Client;
using CardanoBI.Generator.Diagnostics;
using static CardanoBI.Gen.Changes.Wording;

namespace CardanoBI.Gen.Changes;

/// <summary>Finds response types that were added, removed or renamed, or that are shared by different operations.</summary>
internal sealed class TypeChanges
{
    private readonly SpecSide _old, _new;
    private readonly TypeWalk _walk;
    private readonly ILookup<string, TypePair> _forth, _back;

    public TypeChanges(SpecSide old, SpecSide @new, TypeWalk walk)
    {
        (_old, _new, _walk) = (old, @new, walk);
        _forth = walk.Pairs.ToLookup(pair => pair.Old.Name, StringComparer.Ordinal);
        _back = walk.Pairs.ToLookup(pair => pair.New.Name, StringComparer.Ordinal);
    }

    public IEnumerable<Change> Compare() =>
    [
        .. _walk.Pairs.SelectMany(Compare),
        // If an operation has an error, its types are missing too, and it is unknown whether they were removed.
        .. _old.IsPartial || _new.IsPartial ? [] : Gone().Concat(Added()),
    ];

    private IEnumerable<Change> Compare(TypePair pair)
    {
        string old = pair.Old.Name, @new = pair.New.Name;
        (Anchor was, Anchor @is) = (pair.Places[0].Old, pair.Places[0].New);
        if (old != @new)
        {
            (string kind, string words) = Renamed(pair);
            yield return new Change(ChangeSubject.Type(@new), kind, words, Verdict.Minor, Effects.OfSurface)
            {
                Old = _old.Find(was),
                New = _new.Find(@is),
                Types = [old, old + ResponseType.FieldsSuffix],
            };
        }
        else if (pair.Old.Summary != pair.New.Summary)
        {
            yield return new Change(
                ChangeSubject.Type(@new),
                "type-summary",
                $"The summary of the type changed: {FromTo(pair.Old.Summary, pair.New.Summary)}",
                Verdict.Patch,
                Effects.None)
            {
                Old = _old.Find(was),
                New = _new.Find(@is),
            };
        }
    }

    private (string Kind, string Words) Renamed(TypePair pair)
    {
        string old = pair.Old.Name, @new = pair.New.Name;
        string of = Operations(pair);
        bool oldStays = _new.Types.ContainsKey(old), newWas = _old.Types.ContainsKey(@new);
        string[] others = [.. _back[@new].Select(other => other.Old.Name).Where(name => name != old)];
        if (others.Length > 0)
        {
            string with = string.Join(", ", others.Select(Code));
            return ("type-shared", $"The type of {of} is now shared: {FromTo(old, @new)}, which was {with} elsewhere");
        }

        if (oldStays || _forth[old].Count() > 1)
            return ("type-unshared", $"The type of {of} is no longer shared by all that shared it: {FromTo(old, @new)}");
        return newWas
            ? ("type-replaced", $"The type of {of} changed: {FromTo(old, @new)}")
            : ("type-renamed", $"The type was renamed: {FromTo(old, @new)}");
    }

    private IEnumerable<Change> Gone()
    {
        var places = new Lazy<PropertyPlaces>(() => new PropertyPlaces(_old.Spec));
        return
            from type in _old.Types.Values
            where !_new.Types.ContainsKey(type.Name) && !_forth.Contains(type.Name)
            select new Change(ChangeSubject.Type(type.Name), "type-removed", "The type was removed", Verdict.Major, Effects.OfSurface)
            {
                Old = PlaceOf(_old, places.Value, type),
                Types = [type.Name, type.FieldsName],
            };
    }

    private IEnumerable<Change> Added()
    {
        var places = new Lazy<PropertyPlaces>(() => new PropertyPlaces(_new.Spec));
        return
            from type in _new.Types.Values
            where !_old.Types.ContainsKey(type.Name) && !_back.Contains(type.Name)
            select new Change(ChangeSubject.Type(type.Name), "type-added", "The type was added", Verdict.Minor, Effects.None)
            {
                New = PlaceOf(_new, places.Value, type),
            };
    }

    private static SourceLocation? PlaceOf(SpecSide side, PropertyPlaces places, ResponseType type) =>
        type.Properties.SelectMany(property => places.Of(type.Name, property.WireName)).FirstOrDefault() is { } place
            ? side.Find(place.Name)
            : null;

    private static string Operations(TypePair pair)
    {
        const int Enough = 3;
        string[] keys = [.. pair.Places.Select(place => place.Operation.New.Key).Distinct()];
        string more = keys.Length > Enough ? $" and {keys.Length - Enough} more" : "";
        return string.Join(", ", keys.Take(Enough).Select(Code)) + more;
    }
}
