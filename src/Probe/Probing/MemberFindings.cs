using System.Globalization;
using CardanoBI.Gen.Specs;
using CardanoBI.Generator.Basics;
using CardanoBI.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using TypeKind = CardanoBI.Generator.Client.TypeKind;

namespace CardanoBI.Gen.Probing;

/// <summary>Finds what the members of rows contradict.</summary>
internal sealed class MemberFindings(LinkedSpec spec, Sightings seen)
{
    private const string NotMendable = "; an overlay cannot say so";

    private const int MostStrays = 12;

    /// <summary>A member that so many rows lack is not sent. Fewer may lack it by chance, where a server leaves out what is null.</summary>
    private const int ManyObjects = 10;

    private readonly OverlayWords _overlay = new(spec);

    public IEnumerable<ProbeFinding> Find() =>
        seen.Members.SelectMany(OfMember)
            .Concat(seen.Strays.GroupBy(stray => stray.TypeName).SelectMany(OfStrays))
            .Concat(seen.Rows.SelectMany(OfRows))
            .Concat(seen.Zones.Findings());

    /// <summary>Members by the dozen are the keys of a dictionary: that is one thing to say.</summary>
    private static IEnumerable<ProbeFinding> OfStrays(IEnumerable<StrayMember> ofType)
    {
        StrayMember[] strays = [.. ofType];
        if (strays.Length <= MostStrays) return strays.Select(OfStray);
        string others = $"and {InWords(strays.Length - 1)} other members";
        return [ProbeFinding.At(ProbeDescriptors.MemberUndocumented, strays[0].Place, strays[0].FullName, others)];
    }

    private static ProbeFinding OfStray(StrayMember stray) => ProbeFinding.At(
        ProbeDescriptors.MemberUndocumented,
        stray.Place,
        stray.FullName,
        $"{stray.Example}, in {stray.Count.ToString(CultureInfo.InvariantCulture)} of {Objects(stray.Objects)}");

    private IEnumerable<ProbeFinding> OfMember(MemberTally member)
    {
        if (OfAbsence(member) is { } absence) yield return absence;
        if (OfSet(member) is { } unlisted) yield return unlisted;
        foreach (ProbeFinding finding in OfValues(member, member.Values, member.FullName, "type"))
            yield return finding;
    }

    private ProbeFinding? OfAbsence(MemberTally member)
    {
        int absent = member.Missing + member.Values.Nulls;
        bool isNeverSent = member.Objects > 0 && member.Missing == member.Objects;
        MendWord Word(string word, string value, string evidence) => WordOn(member, word, value, evidence);
        MendWord unused = Word("deprecated", "The server does not send it.", $"in none of {Objects(member.Objects)}") with
        {
            IsSuggestion = member.Objects < ManyObjects,
        };
        if (!member.Property.Type.IsNullable && absent > 0)
        {
            string evidence = Absence(member);
            ProbeFinding finding = ProbeFinding
                .At(
                    ProbeDescriptors.NullUnexpected,
                    _overlay.Nullable(member.TypeName, member.Property.WireName) ?? (IPlace)member.Name,
                    member.FullName,
                    evidence)
                .MendedBy(Word("nullable", "true", evidence));
            return isNeverSent ? finding.MendedBy(unused) : finding;
        }

        if (!isNeverSent || member.Property.Deprecation.Length > 0) return null;
        bool isCertain = member.Objects >= ManyObjects || seen.AreNullsWritten;
        return ProbeFinding
            .At(
                isCertain ? ProbeDescriptors.MemberNeverSent : ProbeDescriptors.MemberUnseen,
                member.Name,
                member.FullName,
                Objects(member.Objects))
            .MendedBy(unused);
    }

    private ProbeFinding? OfSet(MemberTally member)
    {
        ValueTally texts = member.Values;
        while (texts.Element is { } element) texts = element;
        if (texts.UnlistedCount == 0 || member.Property.Values is not { } set) return null;
        string evidence = $"in {InWords(texts.UnlistedCount)} of {InWords(texts.Seen)}";
        string examples = string.Join(", ", texts.Unlisted.Take(3).Select(text => $"'{ValueText.Shown(text)}'"));
        ProbeFinding finding = ProbeFinding.At(
            ProbeDescriptors.ValueUnlisted,
            _overlay.Values(member.TypeName, member.Property.WireName) ?? (IPlace)member.Name,
            member.FullName,
            examples + (texts.Unlisted.Count > 3 ? " and others" : ""),
            evidence);
        string[] all = [.. set.Values.Items.Select(known => known.Text), .. texts.Unlisted];
        // So many values are no set. Each has to be a constant with a name of its own.
        bool areNames = texts.Unlisted.All(ValueText.IsWord) && all.Distinct(StringComparer.OrdinalIgnoreCase).Count() == all.Length;
        if (texts.HasManyUnlisted || !areNames) return finding;
        return finding.MendedBy(WordOn(member, "values", $"[{string.Join(", ", all.Select(Quoted))}]", examples + " " + evidence));
    }

    private static string Quoted(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private IEnumerable<ProbeFinding> OfValues(MemberTally member, ValueTally values, string name, string word)
    {
        foreach ((DiagnosticDescriptor rule, int count, string example) in values.Faults)
        {
            string evidence = $" in {InWords(count)} of {InWords(values.Seen)}";
            IPlace place = _overlay.Type(member.TypeName, member.Property.WireName) ?? (IPlace)member.Type;
            ProbeFinding finding = new(rule, place, Arguments(rule, values, name, example, evidence), []);
            yield return finding.MendedBy(WordOn(member, word, values.FittingType, example + evidence));
        }

        if (values.Element is not { } element) yield break;
        string elements = name + "[]";
        if (!element.Type.IsNullable && element.Nulls > 0)
        {
            yield return ProbeFinding.At(
                ProbeDescriptors.NullUnexpected,
                member.Type,
                elements,
                $"null in {InWords(element.Nulls)} of {InWords(element.Seen)}{NotMendable}, but a null in the page's sample can");
        }

        // The overlay has a key for elements, but none for elements of elements.
        foreach (ProbeFinding finding in OfValues(member, element, elements, "items"))
            yield return values.Type.Kind == TypeKind.List && name != member.FullName ? AsJson(finding, member) : finding;
    }

    private ProbeFinding AsJson(ProbeFinding finding, MemberTally member) =>
        finding with { Mends = [.. finding.Mends.Select(mend => WordOn(member, "type", "json", mend.Evidence))] };

    /// <summary>Findings for rows that are not objects, which cannot have an overlay entry.</summary>
    private static IEnumerable<ProbeFinding> OfRows((SpecOperation Operation, ValueTally Rows) seen)
    {
        foreach ((DiagnosticDescriptor rule, int count, string example) in seen.Rows.Faults)
        {
            string evidence = $" in {InWords(count)} of {InWords(seen.Rows.Seen)}{NotMendable}";
            string[] arguments = Arguments(rule, seen.Rows, "A row of " + seen.Operation.Key, example, evidence);
            yield return new ProbeFinding(rule, seen.Operation.Anchor.Schema(""), arguments, []);
        }

        if (seen.Rows.Nulls > 0)
        {
            yield return ProbeFinding.At(
                ProbeDescriptors.NullUnexpected,
                seen.Operation.Anchor.Schema(""),
                "A row of " + seen.Operation.Key,
                $"null in {InWords(seen.Rows.Nulls)} of {InWords(seen.Rows.Seen)}{NotMendable}");
        }
    }

    private static string[] Arguments(DiagnosticDescriptor rule, ValueTally values, string name, string example, string evidence)
    {
        bool namesType = rule == ProbeDescriptors.ValueKindDiffers || rule == ProbeDescriptors.NumberTooWide;
        string type = (values.Type with { IsNullable = true }).InWords;
        return namesType ? [name, type, example, evidence] : [name, example, evidence];
    }

    private MendWord WordOn(MemberTally member, string word, string value, string evidence)
    {
        (string section, string key) = _overlay.NearestEntry(member.TypeName, member.Property.WireName);
        return new MendWord(section, key, member.Property.WireName, word, value, evidence);
    }

    private static string Absence(MemberTally member)
    {
        string total = Objects(member.Objects);
        int nulls = member.Values.Nulls, missing = member.Missing;
        return nulls == 0 ? $"missing in {InWords(missing)} of {total}"
            : missing == 0 ? $"null in {InWords(nulls)} of {total}"
            : $"null in {InWords(nulls)} and missing in {InWords(missing)} of {total}";
    }

    private static string Objects(int count) => Counted.Of(count, "row");

    private static string InWords(int count) => count.ToString(CultureInfo.InvariantCulture);
}
