using System.Text.RegularExpressions;
using CardanoBI.Gen.Specs;
using CardanoBI.Generator.Pages;

namespace CardanoBI.Gen.Changes;

/// <summary>An operation in both specifications.</summary>
internal sealed record OperationPair(SpecOperation Old, SpecOperation New)
{
    /// <summary>Another address on the server; other names of placeholders are none.</summary>
    public bool IsMoved => OperationPairs.Shape(Old.Key) != OperationPairs.Shape(New.Key);

    public ChangeSubject Subject => ChangeSubject.Operation(New.Key);
}

/// <summary>Which operation is which: by method and route, and what is left over only where nothing else can be meant.</summary>
internal sealed partial class OperationPairs
{
    public required IReadOnlyList<OperationPair> Both { get; init; }

    public required IReadOnlyList<SpecOperation> Gone { get; init; }

    public required IReadOnlyList<SpecOperation> Added { get; init; }

    /// <summary>Keys of those that an error in a page of either side may hide, as a whole or in part.</summary>
    public required IReadOnlyList<string> NotCompared { get; init; }

    public static OperationPairs Of(SpecSide old, SpecSide @new)
    {
        List<SpecOperation> gone = [.. old.Spec.Operations], added = [.. @new.Spec.Operations];
        var both = new List<OperationPair>();
        Pair(static (left, right) => left.Key == right.Key);
        Pair(static (left, right) => Shape(left.Key) == Shape(right.Key));
        string[] hidden =
        [
            .. both.Where(IsDamaged).Select(pair => pair.New.Key),
            .. gone.Where(@new.MayHide).Concat(added.Where(old.MayHide)).Select(operation => operation.Key),
        ];
        both.RemoveAll(IsDamaged);
        gone.RemoveAll(@new.MayHide);
        added.RemoveAll(old.MayHide);
        Pair(IsMoved);
        both.Sort(static (left, right) => string.CompareOrdinal(left.New.Key, right.New.Key));
        return new OperationPairs
        {
            Both = both,
            Gone = gone,
            Added = added,
            NotCompared = [.. hidden.Distinct().Order(StringComparer.Ordinal)],
        };

        // A row that is wrong is missing, and would pass for one that is gone.
        bool IsDamaged(OperationPair pair) => old.IsDamaged(pair.Old.Anchor.Page) || @new.IsDamaged(pair.New.Anchor.Page);

        void Pair(Func<SpecOperation, SpecOperation, bool> isSame)
        {
            List<OperationPair> found =
            [
                .. from left in gone
                   let candidates = added.Where(right => isSame(left, right)).Take(2).ToArray()
                   where candidates.Length == 1 && gone.Count(other => isSame(other, candidates[0])) == 1
                   select new OperationPair(left, candidates[0]),
            ];
            both.AddRange(found);
            gone.RemoveAll(operation => found.Exists(pair => ReferenceEquals(pair.Old, operation)));
            added.RemoveAll(operation => found.Exists(pair => ReferenceEquals(pair.New, operation)));
        }
    }

    /// <summary>The method and route as the server sees them: names of placeholders are the documentation's.</summary>
    /// <param name="key">An operation's.</param>
    public static string Shape(string key) => Placeholder().Replace(key, "{}");

    /// <summary>The same title over the same tables, of which a table of the answer or a description is one.</summary>
    private static bool IsMoved(SpecOperation old, SpecOperation @new)
    {
        DocumentedOperation left = old.Documented, right = @new.Documented;
        return left.Verb == right.Verb
            && left.Title.Length > 0
            && left.Title == right.Title
            && (left.Schema is not null || (left.Description.Length > 0 && left.Description == right.Description))
            && Equals(left.Schema, right.Schema)
            && left.NamedSchemas.Equals(right.NamedSchemas)
            && QueryNames(left).SequenceEqual(QueryNames(right), StringComparer.Ordinal);
    }

    private static IEnumerable<string> QueryNames(DocumentedOperation operation) => operation.Parameters
        .Where(parameter => parameter.Place == ParameterPlace.Query)
        .Select(parameter => parameter.WireName);

    [GeneratedRegex(@"\{[^{}]*\}")]
    private static partial Regex Placeholder();
}
