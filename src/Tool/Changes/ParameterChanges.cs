using CardanoBI.Gen.Specs;
using CardanoBI.Generator.Client;
using CardanoBI.Generator.Pages;
using static CardanoBI.Gen.Changes.Wording;

namespace CardanoBI.Gen.Changes;

/// <summary>Finds what is different about the parameters of an operation.</summary>
internal sealed class ParameterChanges
{
    private readonly SpecSide _old, _new;
    private readonly OperationPair _pair;
    private readonly IReadOnlyList<NamedPair<DocumentedParameter>> _parameters;

    public ParameterChanges(SpecSide old, SpecSide @new, OperationPair pair)
    {
        (_old, _new, _pair) = (old, @new, pair);
        _parameters = NamedPair<DocumentedParameter>.Of(
            [.. pair.Old.Documented.Parameters],
            [.. pair.New.Documented.Parameters],
            parameter => parameter.WireName,
            IsRenamed);
    }

    public IEnumerable<Change> Compare() => _parameters.SelectMany(Compare).Concat(Order());

    private IEnumerable<Change> Compare(NamedPair<DocumentedParameter> pair)
    {
        if (pair is { Old: { } old, New: { } @new })
        {
            var cells = new ParameterCells(
                old, _pair.Old.Client.Parameters.First(known => known.WireName == old.WireName),
                @new, _pair.New.Client.Parameters.First(known => known.WireName == @new.WireName));
            return cells.Compare().Select(found => Make(pair, found));
        }

        return [Make(pair, pair.New is { } added ? Added(added) : Gone(pair.Old!))];
    }

    private static CellChange Added(DocumentedParameter added) => added.IsRequired
        ? new CellChange("parameter-added", "was added as required", Verdict.Major, Effects.OfSurface | Effects.Wire)
        : new CellChange("parameter-added", "was added as optional", Verdict.Minor, Effects.None);

    private static CellChange Gone(DocumentedParameter gone) => new(
        "parameter-removed",
        gone.IsRequired ? "was removed; it was required" : "was removed; it was optional",
        Verdict.Major,
        Effects.OfSurface | Effects.Wire);

    private IEnumerable<Change> Order()
    {
        if (NamedPair<DocumentedParameter>.AreInOrder(_parameters, [.. _pair.New.Documented.Parameters])) yield break;
        Parameter[] old = Arguments(_pair.Old), @new = Arguments(_pair.New);
        bool haveMoved = !old.Select(argument => argument.Name).SequenceEqual(@new.Select(argument => argument.Name));
        bool areOfOneType = old.Select(argument => argument.Type).SequenceEqual(@new.Select(argument => argument.Type));
        // If the same names are in another order with the same types, old calls pass each value to another parameter.
        bool isSilent = haveMoved && areOfOneType && old.Select(Name).Order().SequenceEqual(@new.Select(Name).Order());
        yield return new Change(
            _pair.Subject,
            "parameter-order",
            haveMoved
                ? $"The required parameters were reordered: {FromTo(InWords(old), InWords(@new))}"
                : "The rows of the parameters were reordered",
            isSilent ? Verdict.Major : Verdict.Patch,
            (isSilent ? Effects.Meaning : Effects.None) | (haveMoved ? Effects.OfSurface : Effects.None))
        {
            Old = _old.Find(_pair.Old.Anchor.Parameters()),
            New = _new.Find(_pair.New.Anchor.Parameters()),
            Members = _old.MethodsOf(_pair.Old),
        };

        static string InWords(IEnumerable<Parameter> arguments) => string.Join(", ", arguments.Select(argument => argument.WireName));

        static string Name(Parameter argument) => argument.Name;
    }

    private Change Make(NamedPair<DocumentedParameter> pair, CellChange found)
    {
        var members = new List<string>();
        var types = new List<string>();
        Operation left = _pair.Old.Client, right = _pair.New.Client;
        if (pair.Old is { } was)
        {
            Parameter parameter = left.Parameters.First(known => known.WireName == was.WireName);
            if (!parameter.IsArgument) members.Add($"{left.RequestName}.{parameter.Name}");
            string owner = parameter.IsArgument ? _old.ResourceOf(_pair.Old).ClassName : left.RequestName;
            members.AddRange(ValueSetChange.MembersOf(parameter.Values, owner));
        }

        // Arguments are part of the methods; adding the first option adds a type and methods, and removing the last one removes them.
        if (IsArgument(pair.Old) || IsArgument(pair.New) || left.HasRequest != right.HasRequest)
            members.AddRange(_old.MethodsOf(_pair.Old));
        if (left.HasRequest && !right.HasRequest) types.Add(left.RequestName);
        return new Change(
            _pair.Subject,
            found.Kind,
            $"Parameter {Code((pair.Old ?? pair.New)!.WireName)} {found.Words}",
            found.Weight,
            found.Effects)
        {
            Old = pair.Old is null ? null : _old.Find(found.Cell.Of(_pair.Old.Anchor, pair.Old.WireName)),
            New = pair.New is null ? null : _new.Find(found.Cell.Of(_pair.New.Anchor, pair.New.WireName)),
            Members = members,
            Types = types,
        };

        static bool IsArgument(DocumentedParameter? parameter) => parameter is { IsRequired: true } or { Place: ParameterPlace.Path };
    }

    private static Parameter[] Arguments(SpecOperation operation) =>
        [.. operation.Client.Parameters.Where(parameter => parameter.IsArgument)];

    /// <summary>
    /// Whether both say the same about the same kind of value; a placeholder of a route that did not move is identified by its position.
    /// </summary>
    private bool IsRenamed(DocumentedParameter old, DocumentedParameter @new) =>
        old.Place == @new.Place
        && (old.Place == ParameterPlace.Path && !_pair.IsMoved
            ? PlaceOf(_pair.Old, old) == PlaceOf(_pair.New, @new)
            : old.Type == @new.Type
                && old.IsRequired == @new.IsRequired
                && old.Description.Length > 0
                && old.Description == @new.Description);

    private static int PlaceOf(SpecOperation operation, DocumentedParameter parameter)
    {
        for (int i = 0; i < operation.Documented.Route.Rest.Count; i++)
        {
            if (operation.Documented.Route.Rest[i] is { IsParameter: true } segment && segment.Text == parameter.WireName) return i;
        }

        return -1;
    }
}
