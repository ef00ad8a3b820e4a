using CardanoBI.Generator.Client;
using CardanoBI.Generator.Pages;
using static CardanoBI.Gen.Changes.Wording;

namespace CardanoBI.Gen.Changes;

/// <summary>Finds what is different about the properties of a response type.</summary>
internal sealed class PropertyChanges(SpecSide old, SpecSide @new, TypePair type)
{
    public IEnumerable<Change> Compare() => type.Properties
        .SelectMany(pair =>
            pair.Old is null ? Added(pair, pair.New!)
            : pair.New is null ? Gone(pair, pair.Old)
            : Compare(pair, pair.Old, pair.New))
        .Concat(Order());

    private IEnumerable<Change> Added(PropertyPair pair, Property added) =>
        [Make(pair, "property-added", added, $"was added: {Code(TypeOf(pair.Places[0].NewRow, added))}", Verdict.Minor, Effects.None)];

    private IEnumerable<Change> Gone(PropertyPair pair, Property gone) =>
    [
        Make(
            pair,
            "property-removed",
            gone,
            $"was removed; it was {Code(TypeOf(pair.Places[0].OldRow, gone))}",
            Verdict.Major,
            Effects.OfSurface | Effects.Wire),
    ];

    private IEnumerable<Change> Compare(PropertyPair pair, Property was, Property @is)
    {
        if (was.WireName != @is.WireName)
        {
            yield return Make(
                pair,
                "property-renamed",
                was,
                $"was renamed to {Code(@is.WireName)}",
                Verdict.Major,
                Effects.OfSurface | Effects.Wire);
        }
        else if (was.Name != @is.Name)
        {
            yield return Make(
                pair, "property-renamed", was, $"was renamed in C#: {FromTo(was.Name, @is.Name)}", Verdict.Minor, Effects.OfSurface);
        }

        foreach (Change change in Types(pair, was, @is))
            yield return change;
        foreach (Change change in Texts(pair, was, @is))
            yield return change;
        if (ValueSetChange.Differ(was.Values, @is.Values))
        {
            string words = ValueSetChange.InWords(was.Values, @is.Values);
            yield return Make(pair, "property-values", was, words, Verdict.Minor, Effects.OfSurface);
        }

        if (was.Deprecation == @is.Deprecation) yield break;
        (string said, Verdict weight, Effects effects) = Deprecations.InWords(was.Deprecation, @is.Deprecation);
        yield return Make(pair, "deprecation", @is, $"— {said}", weight, effects);
    }

    private IEnumerable<Change> Types(PropertyPair pair, Property was, Property @is)
    {
        Effects wire = ReadableTypes.CanStillRead(was.Type, @is.Type) ? Effects.None : Effects.Wire;
        bool isOther = !ReadableTypes.AreAlike(was.Type with { IsNullable = @is.Type.IsNullable }, @is.Type);
        string inCSharp = isOther
            ? $" ({FromTo(InCSharp(was.Type), InCSharp(@is.Type))} in C#)"
            : $" ({Code(InCSharp(@is.Type))} in C#, as before)";
        bool isSaid = false;
        foreach (PropertyPairPlace place in Distinct(pair, place => (Words(place.OldRow), Words(place.NewRow))))
        {
            if (place.OldRow?.Type is not { } old || place.NewRow?.Type is not { } @new) continue;
            // The names of tables exist only on the page: their contents are compared separately.
            if (old == @new || (old.Kind == @new.Kind && old.IsList == @new.IsList)) continue;
            isSaid = true;
            yield return Make(
                pair,
                "property-type",
                was,
                $"has a new type: {FromTo(old.InWords, @new.InWords)}{inCSharp}",
                isOther ? Verdict.Minor : Verdict.Patch,
                // The overlay may determine the client's type, but readers of the page read the cell.
                (isOther ? Effects.OfSurface | wire : Effects.None)
                    | (ReadableTypes.AreWrittenOtherwise(old, @new) ? Effects.Wire : Effects.None),
                place);
        }

        if (isOther && !isSaid)
        {
            yield return Make(
                pair,
                "property-type",
                was,
                $"has a new type in C#: {FromTo(InCSharp(was.Type), InCSharp(@is.Type))}",
                Verdict.Minor,
                Effects.OfSurface | wire);
        }
        else if (!isOther && was.Type.IsNullable != @is.Type.IsNullable)
        {
            yield return Make(
                pair,
                "property-nullability",
                was,
                @is.Type.IsNullable ? "may now be null" : "is now never null",
                Verdict.Minor,
                Effects.OfSurface | wire);
        }

        static string? Words(DocumentedProperty? row) => row?.Type.InWords;
    }

    private IEnumerable<Change> Texts(PropertyPair pair, Property was, Property @is)
    {
        bool isSaid = false;
        foreach (PropertyPairPlace place in Distinct(pair, place => (place.OldRow?.Description, place.NewRow?.Description)))
        {
            if (place.OldRow is null || place.NewRow is null || place.OldRow.Description == place.NewRow.Description) continue;
            isSaid = true;
            yield return Make(
                pair,
                "property-description",
                was,
                $"has a new description: {FromTo(place.OldRow.Description, place.NewRow.Description)}",
                Verdict.Patch,
                Effects.None,
                place);
        }

        if (!isSaid && was.Description != @is.Description)
        {
            yield return Make(
                pair,
                "property-description",
                was,
                $"has a new description: {FromTo(was.Description, @is.Description)}",
                Verdict.Patch,
                Effects.None);
        }
    }

    private IEnumerable<Change> Order()
    {
        if (NamedPair<Property>.AreInOrder(
            type.Properties.Select(pair => new NamedPair<Property>(pair.Old, pair.New)), [.. type.New.Properties]))
        {
            yield break;
        }

        yield return new Change(
            Subject, "property-order", $"The rows of {Code(type.New.Name)} were reordered", Verdict.Patch, Effects.None)
        {
            Old = old.Find(type.Places[0].Old),
            New = @new.Find(type.Places[0].New),
        };
    }

    private ChangeSubject Subject => ChangeSubject.Type(type.New.Name);

    private Change Make(
        PropertyPair pair, string kind, Property named, string words, Verdict weight, Effects effects, PropertyPairPlace? place = null)
    {
        place ??= pair.Places[0];
        bool isOfType = kind is "property-type" or "property-nullability";
        return new Change(Subject, kind, $"{Code(named.WireName)} of {Code(type.New.Name)} {words}", weight, effects)
        {
            Old = place.Old is { } was ? old.Find(isOfType ? was.Type : was.Name) : null,
            New = place.New is { } @is ? @new.Find(isOfType ? @is.Type : @is.Name) : null,
            Members = pair.Old is { } before
                ?
                [
                    $"{type.Old.Name}.{before.Name}",
                    $"{QueryOptionSet.Namespace}.{type.Old.FieldsName}.{before.Name}",
                    .. ValueSetChange.MembersOf(before.Values, type.Old.Name),
                ]
                : [],
        };
    }

    private static IEnumerable<PropertyPairPlace> Distinct<TKey>(PropertyPair pair, Func<PropertyPairPlace, TKey> by) =>
        pair.Places.DistinctBy(by);

    private static string TypeOf(DocumentedProperty? row, Property property) => row?.Type.InWords ?? InCSharp(property.Type);
}
