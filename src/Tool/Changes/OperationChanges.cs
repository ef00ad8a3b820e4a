using CardanoBI.Gen.Specs;
using CardanoBI.Generator.Client;
using CardanoBI.Generator.Pages;
using static CardanoBI.Gen.Changes.Wording;

namespace CardanoBI.Gen.Changes;

/// <summary>Finds what is different about the operations themselves, apart from their parameters and types.</summary>
internal sealed class OperationChanges(SpecSide old, SpecSide @new)
{
    public Change Gone(SpecOperation operation)
    {
        ResourceClient resource = old.ResourceOf(operation);
        var types = new List<string>();
        if (operation.Client.HasRequest) types.Add(operation.Client.RequestName);
        if (operation.Client.Query is { } query) types.AddRange([query.Name, operation.Client.Row.Name + ResponseType.FieldsSuffix]);
        if (!@new.Spec.Client.Resources.Any(other => other.ClassName == resource.ClassName))
            types.AddRange([resource.ClassName, resource.Domain + "Client"]);
        return new Change(
            ChangeSubject.Operation(operation.Key),
            "operation-removed",
            $"The operation was removed, and with it {Code(operation.Client.Name)}",
            Verdict.Major,
            Effects.Source | Effects.Binary | Effects.Wire)
        {
            Old = old.Find(operation.Anchor),
            Members = old.MethodsOf(operation),
            Types = types,
        };
    }

    public Change Added(SpecOperation operation) => new(
        ChangeSubject.Operation(operation.Key),
        "operation-added",
        $"The operation was added: {Code(operation.Client.Name)}",
        Verdict.Minor,
        Effects.None)
    {
        New = @new.Find(operation.Anchor),
    };

    public IEnumerable<Change> Compare(OperationPair pair) =>
    [
        .. Names(pair),
        .. Answer(pair),
        .. Terms(pair),
        .. Texts(pair),
        .. Statuses(pair),
    ];

    private IEnumerable<Change> Names(OperationPair pair)
    {
        Operation left = pair.Old.Client, right = pair.New.Client;
        if (pair.IsMoved)
        {
            yield return Make(
                pair, "operation-moved", $"The route moved: {FromTo(pair.Old.Key, pair.New.Key)}", Verdict.Major, Effects.Wire);
        }

        ResourceClient was = old.ResourceOf(pair.Old), @is = @new.ResourceOf(pair.New);
        if (left.Name != right.Name || was.ClassName != @is.ClassName || left.Methods != right.Methods)
        {
            // If a resource has no other operation, its class is removed too.
            bool isLast = !@new.Spec.Client.Resources.Any(resource => resource.ClassName == was.ClassName);
            yield return Make(
                pair,
                "operation-renamed",
                $"The client's method was renamed: {FromTo(left.Name, right.Name)}",
                Verdict.Minor,
                Effects.OfSurface) with
            {
                Members = old.MethodsOf(pair.Old),
                Types = isLast ? [was.ClassName, was.Domain + "Client"] : [],
            };
        }

        if (left.HasRequest && right.HasRequest && left.RequestName != right.RequestName)
        {
            yield return Make(
                pair,
                "request-renamed",
                $"The type of the optional parameters was renamed: {FromTo(left.RequestName, right.RequestName)}",
                Verdict.Minor,
                Effects.OfSurface) with
            {
                Types = [left.RequestName],
            };
        }
    }

    private IEnumerable<Change> Answer(OperationPair pair)
    {
        Operation left = pair.Old.Client, right = pair.New.Client;
        if (left.ResponseKind != right.ResponseKind)
        {
            yield return Make(
                pair,
                "response-kind",
                $"The kind of response changed: {FromTo(left.ResponseKind.ToString(), right.ResponseKind.ToString())}",
                Verdict.Major,
                Effects.OfSurface | Effects.Wire) with
            {
                Members = old.MethodsOf(pair.Old),
            };
        }
        else if (!ReadableTypes.AreAlike(left.Row, right.Row))
        {
            Effects wire = ReadableTypes.CanStillRead(left.Row, right.Row) ? Effects.None : Effects.Wire;
            yield return Make(
                pair,
                "response-type",
                $"The response type changed: {FromTo(InCSharp(left.Row), InCSharp(right.Row))}",
                Verdict.Minor,
                Effects.OfSurface | wire) with
            {
                Members = old.MethodsOf(pair.Old),
            };
        }

        if (left.Query == right.Query) yield break;
        QueryOptions were = left.Query?.Options ?? QueryOptions.None, are = right.Query?.Options ?? QueryOptions.None;
        yield return Make(
            pair,
            "query-options",
            $"The query options changed: {FromTo(InWords(were), InWords(are))}",
            Verdict.Minor,
            Effects.OfSurface | ((were & ~are) != 0 ? Effects.Wire : Effects.None)) with
        {
            Members = old.MethodsOf(pair.Old),
            Types = left.Query is { } query ? [query.Name, left.Row.Name + ResponseType.FieldsSuffix] : [],
        };
    }

    private IEnumerable<Change> Terms(OperationPair pair)
    {
        Operation left = pair.Old.Client, right = pair.New.Client;
        if (left.IsAnonymous != right.IsAnonymous)
        {
            yield return right.IsAnonymous
                ? Make(pair, "token", "A token is no longer needed", Verdict.Minor, Effects.None)
                : Make(pair, "token", "A token is now needed", Verdict.Major, Effects.Wire);
        }

        if (left.RowCap != right.RowCap)
        {
            yield return Make(
                pair,
                "rows",
                $"The number of rows at which a response is cut off changed: {FromTo(left.RowCap, right.RowCap)}",
                Verdict.Minor,
                right.RowCap < left.RowCap ? Effects.Wire : Effects.None);
        }

        if (left.Paging.Kind != right.Paging.Kind)
        {
            yield return Make(
                pair,
                "paging",
                $"The paging of the list changed: {FromTo(InWords(left.Paging.Kind), InWords(right.Paging.Kind))}",
                Verdict.Minor,
                Effects.None);
        }

        if (left.Deprecation == right.Deprecation) yield break;
        (string words, Verdict weight, Effects effects) = Deprecations.InWords(left.Deprecation, right.Deprecation);
        yield return Make(pair, "deprecation", words, weight, effects) with { Members = old.MethodsOf(pair.Old) };
    }

    private IEnumerable<Change> Texts(OperationPair pair)
    {
        DocumentedOperation left = pair.Old.Documented, right = pair.New.Documented;
        if (left.Title != right.Title) yield return Text("title", $"The title changed: {FromTo(left.Title, right.Title)}");
        if (left.Description != right.Description)
            yield return Text("description", $"The description changed: {FromTo(left.Description, right.Description)}");
        if (pair.Old.Anchor.Page != pair.New.Anchor.Page)
            yield return Text("page", $"The documentation moved to another page: {FromTo(pair.Old.Anchor.Page, pair.New.Anchor.Page)}");
        if (pair.Old.Sample != pair.New.Sample) yield return Text("sample", "The sample changed");
        if (pair.Old.Client.Facts.Window?.WireName != pair.New.Client.Facts.Window?.WireName
            || pair.Old.Client.Facts.IsTied != pair.New.Client.Facts.IsTied)
        {
            yield return Text("notes", "The notes of the methods about the list's rows changed");
        }

        Change Text(string kind, string words) => Make(pair, kind, words, Verdict.Patch, Effects.None);
    }

    private IEnumerable<Change> Statuses(OperationPair pair)
    {
        Dictionary<string, string> left = Messages(pair.Old), right = Messages(pair.New);
        foreach (string code in left.Keys.Union(right.Keys).Order(StringComparer.Ordinal))
        {
            string? was = left.GetValueOrDefault(code), @is = right.GetValueOrDefault(code);
            if (was == @is) continue;
            string words = was is null ? $"Status {Code(code)} is now documented: {Code(@is!)}"
                : @is is null ? $"Status {Code(code)} is no longer documented"
                : $"Status {Code(code)} has a new message: {FromTo(was, @is)}";
            yield return Make(pair, "status", words, Verdict.Patch, Effects.None) with
            {
                Old = was is null ? null : old.Find(pair.Old.Anchor.Status(code)),
                New = @is is null ? null : @new.Find(pair.New.Anchor.Status(code)),
            };
        }

        static Dictionary<string, string> Messages(SpecOperation operation) => operation.Documented.Statuses
            .GroupBy(status => status.Code, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First().Message, StringComparer.Ordinal);
    }

    private Change Make(OperationPair pair, string kind, string words, Verdict weight, Effects effects) =>
        new(pair.Subject, kind, words, weight, effects) { Old = old.Find(pair.Old.Anchor), New = @new.Find(pair.New.Anchor) };

    /// <summary>The kind as the overlay names it, or as the response shows it.</summary>
    private static string InWords(PagingKind kind) => kind switch
    {
        PagingKind.PageNumber => "page-no",
        PagingKind.PageNumberClamped => "page-no-clamped",
        PagingKind.PageOrSkip => "page-or-skip",
        PagingKind.Skip => "$skip",
        PagingKind.NextLink => "@odata.nextLink",
        _ => "none",
    };

    private static string InWords(QueryOptions options) =>
        options == QueryOptions.None ? "none" : string.Join(", ", options.Each().Select(option => "$" + option.Word()));
}
