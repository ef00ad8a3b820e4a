using CardanoBI.Generator.Client;
using CardanoBI.Generator.Diagnostics;
using CardanoBI.Generator.Pages;
using static CardanoBI.Gen.Changes.Wording;

namespace CardanoBI.Gen.Changes;

/// <summary>Compares a parameter that is in both specifications, cell by cell.</summary>
/// <param name="Old">The parameter on the page; <paramref name="OldArgument"/> is what the client makes of it.</param>
internal sealed record ParameterCells(DocumentedParameter Old, Parameter OldArgument, DocumentedParameter New, Parameter NewArgument)
{
    public IEnumerable<CellChange> Compare() => [.. Names(), .. Types(), .. Limits(), .. Texts()];

    private IEnumerable<CellChange> Names()
    {
        if (Old.WireName != New.WireName)
        {
            // The name of a placeholder is not sent.
            Effects wire = Old.Place == ParameterPlace.Path ? Effects.None : Effects.Wire;
            yield return new CellChange(
                "parameter-renamed", $"was renamed to {Code(New.WireName)}", Verdict.Minor, Effects.OfSurface | wire);
        }
        else if (OldArgument.IsArgument == NewArgument.IsArgument && OldArgument.Name != NewArgument.Name)
        {
            yield return new CellChange(
                "parameter-renamed",
                $"was renamed in C#: {FromTo(OldArgument.Name, NewArgument.Name)}",
                Verdict.Minor,
                Effects.OfSurface);
        }

        if (Old.Place != New.Place)
        {
            yield return new CellChange(
                "parameter-place",
                $"has a new place: {FromTo(InWords(Old.Place), InWords(New.Place))}",
                Verdict.Major,
                Effects.OfSurface | Effects.Wire);
        }
        else if (Old.IsRequired != New.IsRequired)
        {
            yield return New.IsRequired
                ? new CellChange("parameter-required", "is now required", Verdict.Major, Effects.OfSurface | Effects.Wire)
                : new CellChange("parameter-optional", "is now optional", Verdict.Minor, Effects.OfSurface);
        }
    }

    private IEnumerable<CellChange> Types()
    {
        bool isOtherInCSharp = OldArgument.Type != NewArgument.Type;
        string inCSharp = isOtherInCSharp ? $" ({FromTo(InCSharp(OldArgument), InCSharp(NewArgument))} in C#)" : "";
        Effects surface = isOtherInCSharp ? Effects.OfSurface : Effects.None;
        if (Old.Type != New.Type)
        {
            Effects wire = ReadableTypes.StillTakes(Old.Type, New.Type) ? Effects.None : Effects.Wire;
            yield return new CellChange(
                "parameter-type",
                $"has a new type: {FromTo(InWords(Old.Type), InWords(New.Type))}{inCSharp}",
                Verdict.Minor,
                surface | wire,
                ParameterCell.Type);
        }
        else if (isOtherInCSharp)
        {
            yield return new CellChange(
                "parameter-type",
                $"has a new type in C#: {FromTo(InCSharp(OldArgument), InCSharp(NewArgument))}",
                Verdict.Minor,
                surface,
                ParameterCell.Type);
        }
    }

    private IEnumerable<CellChange> Limits()
    {
        if (OldArgument.Maximum != NewArgument.Maximum)
        {
            bool isLower = NewArgument.Maximum < (OldArgument.Maximum ?? long.MaxValue);
            yield return Limit($"has a new maximum: {FromTo(OldArgument.Maximum, NewArgument.Maximum)}", isLower);
        }
        else if (OldArgument.Minimum != NewArgument.Minimum)
        {
            bool isHigher = NewArgument.Minimum > (OldArgument.Minimum ?? long.MinValue);
            yield return Limit($"has a new minimum: {FromTo(OldArgument.Minimum, NewArgument.Minimum)}", isHigher);
        }

        if (OldArgument.Form != NewArgument.Form)
        {
            yield return Limit(
                $"must have a new form: {FromTo(InWords(OldArgument.Form), InWords(NewArgument.Form))}",
                NewArgument.Form != ParameterForm.Any);
        }

        if (OldArgument.Default == NewArgument.Default) yield break;
        // Documenting a default for the first time, or no longer, says nothing about the server's behaviour.
        bool isAnother = OldArgument.Default is not null && NewArgument.Default is not null;
        yield return new CellChange(
            "parameter-default",
            $"has a new default: {FromTo(OldArgument.Default ?? "none", NewArgument.Default ?? "none")}",
            isAnother ? Verdict.Major : Verdict.Patch,
            isAnother ? Effects.Wire : Effects.None,
            ParameterCell.Description);
    }

    private IEnumerable<CellChange> Texts()
    {
        // A changed number is already covered; if the words around it changed too, that is a separate change.
        if (WithoutDigits(Old.Description) != WithoutDigits(New.Description)
            || (Old.Description != New.Description && Old.Facts == New.Facts))
        {
            yield return new CellChange(
                "parameter-description",
                $"has a new description: {FromTo(Old.Description, New.Description)}",
                Verdict.Patch,
                Effects.None,
                ParameterCell.Description);
        }

        if (ValueSetChange.Differ(OldArgument.Values, NewArgument.Values))
        {
            yield return new CellChange(
                "parameter-values",
                ValueSetChange.InWords(OldArgument.Values, NewArgument.Values),
                Verdict.Minor,
                Effects.OfSurface,
                ParameterCell.Description);
        }

        if (OldArgument.Deprecation == NewArgument.Deprecation) yield break;
        (string words, Verdict weight, Effects effects) = Deprecations.InWords(OldArgument.Deprecation, NewArgument.Deprecation);
        // C# cannot mark an argument as obsolete.
        if (OldArgument.IsArgument) effects = Effects.None;
        yield return new CellChange("deprecation", $"— {words}", weight, effects);
    }

    private static CellChange Limit(string words, bool isStricter) => new(
        "parameter-limit",
        words,
        isStricter ? Verdict.Major : Verdict.Minor,
        isStricter ? Effects.Wire : Effects.None,
        ParameterCell.Description);

    private static string WithoutDigits(string text) => string.Concat(text.Where(character => !char.IsAsciiDigit(character)));

    private static string InWords(ParameterPlace place) => place.ToString().ToLowerInvariant();

    private static string InWords(ParameterForm form) => form.ToString().ToLowerInvariant();

    private static string InWords(ParameterType type) =>
        type == ParameterType.DateTime ? "string(date-time)" : type.ToString().ToLowerInvariant();
}

/// <summary>A change of a parameter's row.</summary>
/// <param name="Words">What follows the parameter's name.</param>
internal sealed record CellChange(
    string Kind, string Words, Verdict Weight, Effects Effects, ParameterCell Cell = ParameterCell.Name);

/// <summary>The cell of a parameter's row in which a change is.</summary>
internal enum ParameterCell { Name, Type, Description }

internal static class ParameterCellExtensions
{
    public static Anchor Of(this ParameterCell cell, Anchor operation, string parameter) => cell switch
    {
        ParameterCell.Type => operation.ParameterType(parameter),
        ParameterCell.Description => operation.ParameterDescription(parameter),
        _ => operation.Parameter(parameter),
    };
}
